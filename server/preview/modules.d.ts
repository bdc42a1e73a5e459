/** What the Worker's bundler makes of files that are no code (see `rules` in wrangler.toml). */
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}
declare module "*.woff2" {
  const bytes: ArrayBuffer;
  export default bytes;
}
