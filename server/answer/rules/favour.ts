/** What speaks for the worker's job, with its sources, and what speaks against it. */
import { BARRIERS, SIGNALS } from "../../../scoring/index.ts";
import { BARRIER, listed, SIGNAL, whole } from "../words.ts";
import { extremes } from "./beyond.ts";
import { lines, type Heard } from "./heard.ts";
import { cite, sourcesOf } from "./sources.ts";

const SHOWN = 2, HIGH = 1;

export function favour(heard: Heard): string {
  const { tools } = heard, { person } = tools.explain(), role = tools.role(), value = (name: string): number => person.signals.find((signal) => signal.name === name)!.value;
  const row = (name: (typeof SIGNALS)[number]): string => {
    const [source] = sourcesOf(tools, role.signals[name].sources);
    return `${SIGNAL[name]} ${whole(value(name))}: ${role.signals[name].why}${source ? ` ${cite(source, { claim: false })}` : " Our own judgement."}`;
  };
  const barriers = BARRIERS.filter((name) => person.barrierParts.find((part) => part.name === name)!.value >= HIGH).map((name) => `${BARRIER[name]}: ${role.barriers[name].why}`);
  const good = [...SIGNALS.filter((name) => value(name) > 0).map(row), ...barriers.slice(0, SHOWN), ...(person.growth > 0 ? [`AI’s effect on demand ${whole(person.growth)}: ${role.growth.why}`] : [])];
  const bad = SIGNALS.filter((name) => value(name) < 0), counter = tools.evidence().filter(({ stance, url }) => stance === "contradicts" && url !== null).slice(0, SHOWN);
  return [
    good.length > 0 ? lines("Yes. In your favour count:", good) : "None of the market signals, barriers or AI’s effect on demand counts in your favour.", extremes(heard),
    bad.length > 0 ? lines(`Against you ${bad.length > 1 ? "count" : "counts"} ${listed(bad.map((name) => `${SIGNAL[name]} ${whole(value(name))}`))}:`, bad.slice(0, SHOWN).map(row)) : "No market signal counts against you.",
    ...(counter.length > 0 ? [lines("These sources see your job differently from this result:", counter.map((source) => cite(source)))] : []),
  ].join("\n");
}
