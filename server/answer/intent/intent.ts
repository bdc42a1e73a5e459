/** What a question is after, by evidence: every kind is weighed by its phrases and its cues, and the heaviest wins if it is heavy enough. */
import { plainly } from "../rules/plain.ts";
import { CUES } from "./cues.ts";
import { evidenceIn, NOTHING_SEEN, type Seen } from "./evidence.ts";
import { PHRASES, type Phrased } from "./phrases.ts";

export type Intent = Phrased | keyof typeof CUES | "unclear" | "unknown";
export type Weighed = { intent: Intent; weight: number };

/** Below this nobody can be sure; what is above zero is still the likeliest. */
const ENOUGH = 4;
/** A second piece of evidence for the same kind says little that the first did not. */
const FURTHER = 0.5;

type Cue = { weight: number; all: readonly string[]; none: readonly string[] };
function parsed(cue: string): Cue {
  const [weight, ...tokens] = cue.split(" ");
  return { weight: Number(weight), all: tokens.filter((token) => !token.startsWith("!")), none: tokens.filter((token) => token.startsWith("!")).map((token) => token.slice(1)) };
}
const PARSED = Object.entries(CUES).map(([intent, cues]) => ({ intent: intent as keyof typeof CUES, cues: cues.map(parsed) }));
const ORDER: readonly Intent[] = [...new Set<Intent>([...PHRASES.map(([intent]) => intent), ...PARSED.map(({ intent }) => intent)])];

/** Every kind that anything speaks for, the likeliest first; of equals the more specific phrase. */
export function weighed(question: string, seen: Seen = NOTHING_SEEN): Weighed[] {
  const plain = plainly(question), has = evidenceIn(plain, seen), pieces = new Map<Intent, number[]>();
  const add = (intent: Intent, weight: number): void => void pieces.set(intent, [...(pieces.get(intent) ?? []), weight]);
  for (const [intent, pattern, weight] of PHRASES) if (pattern.test(plain)) add(intent, weight);
  for (const { intent, cues } of PARSED) for (const { weight, all, none } of cues) if (all.every(has) && !none.some(has)) add(intent, weight);
  return [...pieces].map(([intent, weights]) => ({ intent, weight: Math.max(...weights) + FURTHER * (weights.length - 1) }))
    .toSorted((a, b) => b.weight - a.weight || ORDER.indexOf(a.intent) - ORDER.indexOf(b.intent));
}

/** The kind of a question; "unclear" where nothing weighs enough, "unknown" where nothing speaks for any kind. */
export function intentOf(question: string, seen: Seen = NOTHING_SEEN): Intent {
  const [best] = weighed(question, seen);
  if (!best) return "unknown";
  return best.weight >= ENOUGH ? best.intent : "unclear";
}
