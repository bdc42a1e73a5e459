/** Everything that the process prints while it is watched. */
import { vi } from "vitest";

/** Takes what goes to the console, the two outputs and the warnings of the process, until `stop`. */
export function watchPrinting(): { printed(): string; stop(): void } {
  let all = "";
  const take = (...said: unknown[]): true => { all += said.map((one) => one instanceof Error ? `${one.stack} ${JSON.stringify(one)}` : typeof one === "string" ? one : JSON.stringify(one)).join(" "); return true; };
  const spies = [
    ...(["log", "info", "warn", "error", "debug"] as const).map((name) => vi.spyOn(console, name).mockImplementation(take)),
    vi.spyOn(process.stdout, "write").mockImplementation(take), vi.spyOn(process.stderr, "write").mockImplementation(take),
    vi.spyOn(process, "emitWarning").mockImplementation(take),
  ];
  return { printed: () => all, stop: () => { for (const spy of spies) spy.mockRestore(); } };
}
