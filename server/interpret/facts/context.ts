/** All context facts of a message: each reader's evidence, then bare answers for what is still open. */
import type { ReadingContext } from "../interpreter.ts";
import type { Finding } from "../findings.ts";
import { readAiWork } from "./ai-work.ts";
import { asked } from "./asked.ts";
import { cue } from "./cue.ts";
import { readEmployerAi } from "./employer-ai.ts";
import type { Account, Evidence } from "./evidence.ts";
import { readHandsOn } from "./hands-on.ts";
import { readLicenceRequired } from "./licence-required.ts";
import { readCertificate } from "./licence.ts";
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
export const accountOf = (sentences: readonly Passage[], context: ReadingContext): Account => ({
  sentences,
  question: context.question,
  asked: asked(context.question),
  freelance: [...context.history.map(({ answer }) => lower(answer)), ...sentences.map(({ text }) => text)]
    .some((text) => FREELANCE.test(text)),
});

const finding = ({ key, value, passage }: Evidence): Finding => ({ kind: "context", key, value, quote: quoted(passage) }) as Finding;

/** Findings of kind context; a fact that is not told gives none. */
export const readContext = (account: Account): Finding[] => {
  const told = READERS.map((read) => read(account)).filter((evidence) => evidence !== null);
  const open = readPolars(account, new Set(told.map(({ key }) => key)));
  return [...told, ...open].map(finding);
};
