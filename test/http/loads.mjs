/** Preloaded into a server: says on stderr when a file of the AI SDK is loaded. */
import { registerHooks } from "node:module";

registerHooks({
  load(url, context, next) {
    const library = /node_modules\/(ai|@ai-sdk\/[^/]+)\//.exec(url)?.[1];
    if (library) process.stderr.write(`loads ${library}\n`);
    return next(url, context);
  },
});
