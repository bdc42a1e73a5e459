/** All context facts of a message: each reader's evidence, then bare answers for what is still open. */
import type { RulesContext } from "../interpreter.ts";
import type { Finding } from "../findings.ts";
import { readAiWork } from "./ai-work.ts";
import { asked } from "./asked.ts";
import { cue } from "./cue.ts";
import { readEmployerAi } from "./employer-ai.ts";
import type { Account, Evidence } from "./evidence.ts";
import { readHandsOn } from "./hands-on.ts";
import { readLicenceRequired } from "./licence-required.ts";
import { readCertificate } from "./licence.ts";
import { readInOrder, readLeftOver } from "./open-topics.ts";
import { readPlace } from "./place.ts";
import { readPolars } from "./polar.ts";
import { lower, quoted, type Passage } from "./prose.ts";
import { readSignOff } from "./sign-off.ts";
import { readUnion } from "./union.ts";

const READERS = [readCertificate, readLicenceRequired, readUnion, readPlace, readSignOff, readEmployerAi, readAiWork, readHandsOn] as const;

const FREELANCE = cue(
  "freelanc*", "self employed", "my own (boss|business|shop|practice|firm|company|studio|agency)", "on (me|my) own(?=[,.;!?]|$)",
  "work for myself", "sole (trader|proprietor)", "independent contractor", "one (man|woman|person) (band|show|shop)", "i own (the|a|my)",
);

/** A long answer without a word on a topic still answers the question's topics; this is the frame all readers share. */
export const accountOf = (sentences: readonly Passage[], context: RulesContext): Account => ({
  sentences,
  question: context.question,
  asked: asked(context.question),
  freelance: [...context.history.map(({ answer }) => lower(answer)), ...sentences.map(({ text }) => text)]
    .some((text) => FREELANCE.test(text)),
});

const finding = ({ key, value, passage }: Evidence): Finding => ({ kind: "context", key, value, quote: quoted(passage) }) as Finding;

/** Short items in the order of the question stand first, then what is told in so many words, bare answers, and what is left over. */
const evidenceOf = (account: Account, level: readonly Passage[]): Evidence[] => {
  const ordered = readInOrder(account);
  const known = new Set<string>(ordered.map(({ key }) => key));
  const told = [...ordered, ...READERS.map((read) => read(account)).filter((one) => one !== null && !known.has(one.key))]
    .filter((one) => one !== null);
  const bare = readPolars(account, told);
  return [...told, ...bare, ...readLeftOver(account, [...told, ...bare], level)];
};

/** Findings of kind context; a fact that is not told gives none. `level`: the sentences that tell of experience and rank. */
export const readContext = (account: Account, level: readonly Passage[]): Finding[] => evidenceOf(account, level).map(finding);
