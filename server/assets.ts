/** Addresses of the built browser files, from the build's manifest. */
import * as z from "zod";
import type { Assets } from "../web/pages/props.ts";

const manifest = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional(), isEntry: z.boolean().optional() }));

const ENTRIES = { chat: "web/islands/chat.tsx", report: "web/islands/report.tsx", method: "web/islands/method.tsx", theme: "web/islands/theme.ts", paper: "web/styles/paper.css" } as const;

/** Throws where an entry is missing: the build is not the one that the pages need. */
export function assetsFrom(built: unknown): Assets {
  const files = manifest.parse(built);
  const fileOf = (entry: string): string => {
    const found = files[entry];
    if (!found) throw new Error(`The build has no ${entry}.`);
    return `/${found.file}`;
  };
  const css = Object.values(files).flatMap((file) => [...(file.css ?? []), ...(file.file.endsWith(".css") ? [file.file] : [])]);
  return {
    css: [...new Set(css)].map((file) => `/${file}`).filter((file) => file !== fileOf(ENTRIES.paper)),
    paper: fileOf(ENTRIES.paper),
    chat: fileOf(ENTRIES.chat), report: fileOf(ENTRIES.report), method: fileOf(ENTRIES.method), theme: fileOf(ENTRIES.theme),
  };
}
