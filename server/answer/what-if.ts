/** Written answers to "what if": the supposed change, recomputed with the full function; or why it changes nothing. */
import type { Change } from "../../scoring/index.ts";
import type { Remark, Tools, WhatIfResult } from "./answerer.ts";
import { namedTask } from "./named.ts";
import { said, type Heard } from "./rules/heard.ts";
import { levelIn } from "./rules/score.ts";
import { CONTEXT, FACT, GROUP, listed, ofWeek, points, signed, withRange, ZONE } from "./words.ts";

const CASES: readonly [number, string][] = [[-1, "only routine"], [-0.5, "mostly routine"], [0, "a mix"], [0.5, "mostly complex"], [1, "only complex"]];

/** Everything is to go to AI: the highest step that an employer's use of it can take. */
const ALL_AI = /\b(ai )?agents?\b|\ball[- ]in\b|\b(everything|entirely|entire team|whole team)\b|\b(fully|all|entirely|completely) (ai|automated)\b|\bai[- ]first\b|\b(everybody|everyone|all of us) (on|using|to use)\b|\breplac\w+ (us|people|staff|everyone)\b|\bautomat\w+ everything\b/;
const EMPLOYER_AI = /\b(company|employer|boss|firm|we|they|team|hospital|school|office|department|work|management)\b.*\b(ai|copilot|chatgpt|automat\w+|self[- ]driving|driverless|robots?|bots?|chatbots?|software)\b/;
const step = (value: "deployed" | "replacing"): Change => ({ kind: "context", key: "employer_ai", value });

const HOURS = /\bpart[- ]time\b|\b(fewer|less|more|longer|shorter|reduced?|cut (my|back on)|extra) hours\b|\bovertime\b|\bfull[- ]time\b|\b(\d{2}) hours( a week)?\b|\b(three|four|3|4|five)[- ]days?( a)?( week)?\b/;
const DAYS = /\bdays? (a|per) week\b/;
const CERTIFICATE = /\b(cpa|the bar|masters?|boards?|ccs|cpc|rhia|rhit|cfa|cma|ea|pmp|ccrn|bls|acls|cissp|aws|comptia|security\+|a\+|certificate|certified|credential|accredit\w*|exam|diploma|course|degree|master'?s|bachelor'?s|mba|license)\b/;

/** Answers a supposition; where nothing in it moves the score, says why; where it cannot be read, says what can be tried. */
export async function whatIf({ raw, text, tools }: Heard): Promise<string> {
  const read = await tools.suppose(raw), remarks = tools.remarks(raw), isAboutAi = read.every((change) => change.kind === "context" && change.key === "employer_ai");
  const isAll = isAboutAi && ALL_AI.test(text), changes = isAll ? [step("replacing")] : read.length > 0 ? read : EMPLOYER_AI.test(text) ? [step("deployed")] : [...levelsIn(text), ...gone(raw, text, tools), ...unionIn(text)];
  const asides = asidesOf(text, remarks, changes, tools);
  if (changes.length > 0 && !(asides.length > 0 && changes.every(isCertificate))) return said(describe(tools.whatIf(changes), tools), isAll ? milder(tools) : null, ...asides);
  if (asides.length > 0) return said(...asides);
  return "I could not read that as a change I can try. I can move time between tasks (“what if half my week were audits?”), change your level, how hard your cases are, the licence, the union, who signs off, or your employer’s use of AI.";
}

/** A task that somebody or something else takes over. */
function gone(raw: string, text: string, tools: Tools): Change[] {
  const task = /\b(computers?|machines?|software|robots?|system|ai|somebody else|someone else) (does|do|did|takes?|took|handles?)\b|\b(stop|stopped|no longer|without|gone|automated|taken over|drop|dropped)\b/.test(text) ? namedTask(raw, tools) : null;
  return task ? [{ kind: "set_share", task: task.id, share: 0 }] : [];
}

/** A union that comes or goes. */
function unionIn(text: string): Change[] {
  if (!/\bunions?\b/.test(text)) return [];
  return [{ kind: "context", key: "union", value: /\b(disappear\w*|gone|lose|lost|without|no|quit|leave|left|end\w*|broke\w*|bust\w*|dissolv\w*)\b/.test(text) ? "none" : "member" }];
}

/** "From mid to senior": the last level that is named. */
function levelsIn(text: string): Change[] {
  const level = levelIn(text);
  return level ? [{ kind: "level", level }] : [];
}

/** The step below the highest, for what may be meant less sharply. */
function milder(tools: Tools): string {
  const { before, after } = tools.whatIf([step("deployed")]), gain = signed(after.value - before.value);
  return `I took that as the highest step, AI in the place of people; as regular use beside people it would be ${points(after.value)} (${gain}). The score does not say what your employer will do.`;
}

function asidesOf(text: string, remarks: readonly Remark[], changes: readonly Change[], tools: Tools): string[] {
  const shares = changes.some(({ kind }) => kind === "set_share");
  return [
    ...(remarks.includes("hours") || (HOURS.test(text) && !shares) || DAYS.test(text) ? [hoursAside(tools)] : []),
    ...(remarks.includes("certificate") || CERTIFICATE.test(text) ? [changes.every(isCertificate) ? certificateAside(tools) : "The certificate by itself counts nothing in that."] : []),
  ];
}

const isCertificate = (change: Change): boolean => change.kind === "context" && change.key === "certificate";

/** A week of other length with the same mix. */
const hoursAside = (tools: Tools): string => said(
  `A longer or shorter week by itself changes nothing: the score counts the shares of your week, not its hours, so with the same mix it stays at ${withRange(tools.explain().person)}.`,
  "It moves only if the mix changes, say if the routine part is what you drop; tell me which task would go and I work it out.",
);

/** A certificate gives no points by itself; what it may change is recomputed. */
function certificateAside(tools: Tools): string {
  const { person } = tools.explain(), tried = (change: Change): string => {
    const { after } = tools.whatIf([change]);
    return `${points(after.value)} (${signed(after.value - person.value)})`;
  };
  const asked = person.barrierParts.find(({ name }) => name === "regulation")!;
  return said(
    `A certificate or degree in your hands gives no points by itself: the score stays at ${withRange(person)}.`,
    asked.value < 1 ? `It counts where the job asks for it: if your employer requires it the score would be ${tried({ kind: "context", key: "licence_required", value: "employer" })}, if the law does ${tried({ kind: "context", key: "licence_required", value: "law" })}.` : `That your job asks for one is in the score already (${asked.value} of 2).`,
    person.level === "senior" ? null : `If it leads to senior work it would be ${tried({ kind: "level", level: "senior" })}.`, "It may also open moves that ask for it.",
  );
}

/** A recomputed supposition in words: the change, the score before and after, what most of it comes from. */
export function describe({ before, after, changes }: WhatIfResult, tools: Tools): string {
  const supposed = listed(changes.map((change) => inWords(change, tools)));
  const moved = after.value - before.value;
  const effect = Math.abs(moved) < 0.05 ? `would not move: it stays at ${withRange(after)}${known(changes, before)}` : `would go from ${points(before.value)} to ${withRange(after)}, that is ${signed(moved)}`;
  const zone = after.zone === before.zone ? ` You would stay in the ${ZONE[after.zone]}.` : ` You would then be in the ${ZONE[after.zone]}.`;
  return `With ${supposed}, your score ${effect}.${zone}${biggest(before, after)} Nothing is changed in your interview; this only tries it out.`;
}

/** Why nothing moved, where the reason is plain. */
function known(changes: readonly Change[], before: WhatIfResult["before"]): string {
  const [only] = changes;
  if (changes.length !== 1 || !only) return "";
  if (only.kind === "level" && only.level === before.level) return ", since that is your level already";
  return only.kind === "context" ? ", since your score counts it so already" : "";
}

function biggest(before: WhatIfResult["before"], after: WhatIfResult["after"]): string {
  const moves = after.why.map((part) => ({ group: part.group, by: part.exact - before.why.find(({ group }) => group === part.group)!.exact }));
  const top = moves.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
  return top && Math.abs(top.by) >= 0.05 ? ` Most of it comes from ${GROUP[top.group]}.` : "";
}

function inWords(change: Change, tools: Tools): string {
  const label = (id: string): string => tools.explain().person.week.tasks.find((task) => task.id === id)?.label ?? "this task";
  switch (change.kind) {
    case "set_share": return `${ofWeek(change.share, tools.explain().person.week.hours)} on “${label(change.task)}”, the rest shrunk in proportion`;
    case "level": return `${change.level} level`;
    case "complexity": return `${CASES.find(([x]) => x === change.x)?.[1] ?? "other"} cases ${change.task === "all" ? "throughout" : `in “${label(change.task)}”`}`;
    case "context": return FACT[`${change.key}:${change.value}`] ?? `${CONTEXT[change.key]} changed`;
  }
}
