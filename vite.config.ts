/** Builds the browser's part only: the islands, one style sheet for screens and one for paper. Pages are drawn by the server. */
import { defineConfig, type Plugin } from "vite";

/** What is loaded later needs no style sheet and no early hint, so the helper that would see to them (700 bytes) only loads. */
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
};

export default defineConfig({
  publicDir: "web/public",
  plugins: [plainImports],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    manifest: "manifest.json",
    modulePreload: false,
    reportCompressedSize: false,
    target: ["chrome123", "firefox120", "safari17.5"],
    rolldownOptions: {
      // Our modules do nothing when they load, so a page's script carries only what it uses of the shared doors.
      treeshake: { moduleSideEffects: (id) => !/\/(scoring|web\/(?!islands\/[^/]+$))/.test(id) || id.endsWith(".css") },
      input: [
        "web/islands/chat.tsx",
        "web/islands/report.tsx",
        "web/islands/method.tsx",
        "web/islands/theme.ts",
        "web/styles/site.css",
        "web/styles/paper.css",
      ],
    },
  },
});
