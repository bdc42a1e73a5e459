/** The report of an examination: one line for each ability, what it took, and what to change. */
import type { CallRecord } from "../model/meter.ts";
import type { ModelFault } from "../model/model.ts";
import { costOf } from "../model/prices.ts";
import type { ModelSettings, Prices } from "../model/settings.ts";
import { adviceFor } from "./advice.ts";
import type { Examined, Streaming } from "./examine.ts";
import { STATEMENTS } from "./sample.ts";

/** `takesNo`: what the server turned out not to take. */
export type Case = { settings: ModelSettings; hasKey: boolean; prices: Prices | null; records: readonly CallRecord[]; takesNo: readonly string[] };
type Line = { what: string; works: boolean | null; note: string };

const READINGS = 15;
const UNREACHED = new Set(["unreachable", "timeout"]);
const UNPAID = new Set(["unauthorised", "forbidden"]);
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
const VERDICTS = { true: "works", false: "does not work", null: "not tried" } as const;

/** The text to print, and whether everything works. */
export function report(examined: Examined, about: Case): { text: string; healthy: boolean } {
  const lines = [...connection(examined.reading.fault, about.hasKey), structured(examined, about), ...streamed(examined.streaming)];
  const change = [...new Set(advices(examined, about))];
  const shown = lines.map(({ what, works, note }) => `  ${what.padEnd(20)}${VERDICTS[`${works}`]}${note && `: ${note}`}`);
  const costs = about.records.some(({ outcome }) => outcome === "ok") ? ["", ...costLines(about)] : [];
  const healthy = lines.every(({ works }) => works === true);
  return { healthy, text: [...shown, ...costs, ...(change.length > 0 ? ["", "What to change:", ...change.map((advice) => `- ${advice}`)] : [])].join("\n") };
}

function connection(fault: ModelFault | null, hasKey: boolean): Line[] {
  const kind = fault?.kind ?? "";
  const reached = !UNREACHED.has(kind);
  return [{ what: "reachable", works: reached, note: "" }, { what: "key accepted", works: reached ? !UNPAID.has(kind) : null, note: fault === null && !hasKey ? "the server wants none" : "" }];
}

function structured({ reading: { fault, understood, milliseconds } }: Examined, { takesNo }: Case): Line {
  const what = "structured replies";
  if (fault && (UNREACHED.has(fault.kind) || UNPAID.has(fault.kind))) return { what, works: null, note: "" };
  if (fault) return { what, works: false, note: fault.kind };
  const words = takesNo.includes("schema") ? "; the server enforces no schema, so it is asked for in words" : "";
  return { what, works: understood > 0, note: `${understood} of ${STATEMENTS} statements understood in ${seconds(milliseconds)}${words}` };
}

function streamed(streaming: Streaming | null): Line[] {
  if (!streaming) return [{ what: "streaming", works: null, note: "" }, { what: "tools", works: null, note: "" }];
  const { fault, plainFault, usedTool, pieces, firstMs } = streaming;
  const streams = (fault ? plainFault : null) ?? (firstMs === null ? fault : null);
  const note = streams ? streams.kind : `first words after ${seconds(firstMs ?? 0)}${pieces === 1 ? ", though all came in one piece" : ""}`;
  const tools: Line = fault ? { what: "tools", works: streams ? null : false, note: streams ? "" : fault.kind } : { what: "tools", works: usedTool, note: usedTool ? "" : "it answered without the one on offer" };
  return [{ what: "streaming", works: streams === null, note }, tools];
}

function* advices({ reading, streaming }: Examined, { settings, hasKey }: Case): Generator<string> {
  if (reading.fault) yield adviceFor(reading.fault, settings, hasKey);
  else if (reading.understood < STATEMENTS) yield `It did not understand all of a plain answer. A stronger MODEL reads better than ${settings.id}.`;
  if (!streaming) return;
  const { fault, plainFault, usedTool } = streaming;
  if (plainFault) yield adviceFor(plainFault, settings, hasKey);
  else if (fault || !usedTool) yield "Some questions of the worker need tools, such as “what if”: take a MODEL that calls them, and turn them on at the server (llama.cpp: --jinja; vLLM: --enable-auto-tool-choice). Where it cannot answer, or a number of its answer does not hold, the rules answer.";
}

function costLines({ records, prices }: Case): string[] {
  const total = { input: 0, cachedInput: 0, output: 0 };
  for (const { tokens } of records) for (const part of ["input", "cachedInput", "output"] as const) total[part] += tokens[part];
  const reading = records.find(({ purpose, outcome }) => purpose === "reading" && outcome === "ok");
  const number = (count: number): string => count.toLocaleString("en-US");
  const money = (tokens: CallRecord["tokens"], times = 1): string => `$${((costOf(tokens, prices)! * times) / 1e6).toFixed(4)}`;
  const counted = records.some(({ estimated, outcome }) => estimated && outcome === "ok") ? " (estimated: the server does not count)" : "";
  return [
    `This took ${records.length} requests, ${number(total.input)} tokens in (${number(total.cachedInput)} of them cached) and ${number(total.output)} out${counted}.`,
    ...(prices === null ? ["What that costs is not known: MODEL_PRICES is not set."] : [`That cost ${money(total)}.`]),
    ...(prices && reading ? [`An interview of ${READINGS} readings like this one costs ${money(reading.tokens, READINGS)} at most: providers ask less for what they have cached.`] : []),
  ];
}
