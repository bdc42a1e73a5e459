/** Suppositions about the worker and the workplace: AI there, rank, licence, union, approval, place, difficulty. */
import { COMPLEXITY_X, type Change, type Complexity, type ContextKey, type ContextValue, type Level } from "../../../scoring/index.ts";
import { CREDENTIAL_LETTERS } from "../facts/credential-names.ts";
import { cue } from "../facts/cue.ts";

/** First match wins: the particular before the general. */
type Fact<K extends ContextKey> = readonly (readonly [ContextValue<K>, RegExp])[];

const AI = "(the |an |more |some |full )?(ai|a.i|artificial intelligence|chat ?gpt|copilot|chat ?bots?|bots?|automation|llms?|machine learning)( (tools?|systems?|software|agents?|everywhere))?";
const CARE = "(check*|review*|supervis*|oversight|overs*|train*|validat*|correct*|audit*|monitor*|test*|fix*|label*|prompt*|quality control|look* after|babysit*|build*|built|develop*|manag*)";

const AI_WORK: Fact<"ai_work"> = [
  ["no", cue(`(stop*|quit|no longer|gave up|give up|drop*)( (doing|with|to))? (the )?${CARE} ${AI}`, `(stop*|quit|no longer|gave up|drop*)( (doing|with))? (the )?${AI} ${CARE}`)],
  ["yes", cue(
    `(take|took|taking|get|got|do|did|doing|have|had|handle*|move* to|moved to|was given|were given|be given|start*|spen[dt]~on)( (over|on|into))?( (all|the|some|our))* ${AI} ${CARE}`,
    `${CARE}( (and|or) ${CARE})?( (what|the|our|an|of|all|over))* ${AI}('s)?( (output|work|results|codes|coding|models?|suggestions|drafts|answers|wrote|does|did))?`,
    `(bec(a|o)me|was|were|be) (the|an|our) ${AI} (_ )?(trainer|lead|supervisor|specialist|person|checker|reviewer|expert|champion)`, `(work*|move|moved|switch*) (on|with|to|into) (building|training|checking|supervising|reviewing|developing)( the)? ${AI}`,
  )],
];

const EMPLOYER_AI: Fact<"employer_ai"> = [
  ["replacing", cue(
    `(go|goes|going|went|gone|move|moves|moved|switch|switches|switched|turn*|be|were)( (all|us|everything|the whole _))* (over )?(to )?(fully|full|completely|entirely|totally|all in|all|100%)( (in|on|with|to|over|over to|automated with|run by))* ${AI}`,
    `${AI} (does|did|do|takes?|took|handle*|runs?|ran)( over)? (everything|all( of it)?|the whole thing|it all|our jobs?|my (whole )?job|the work)`, `${AI} (took|takes|take) over(?= at|[.,;!?]|$)`,
    `replac*( (us|me|people|staff|half|some|most|all|the|my|our|of|coders?|workers?|employees?|colleagues?|team|everyone|everybody|jobs?))+ (with|by) ${AI}`, `${AI} replac* (us|me|people|staff|half|some|most|all|the team|my|our|coders?|workers?|colleagues?|everyone|jobs?)`,
    `(lays?|laid|laying)( _){0,3} off`, `(lets?|letting)( _){0,3} go (because of|for) ${AI}`, `(layoffs?|cuts? (jobs|staff|people))~(because of|due to|for|thanks to) ${AI}`, `${AI} (only|first)(?=[.,;!?]|$)`,
  )],
  ["none", cue(
    `(drops?|dropped|bans?|banned|stops?|stopped|scrap*|(got|gets|get) rid of|(gave|gives|give) up|remove*|abandon*|(turned|switched) off|never (used|uses|brought in|had|got))( (on|using|its|their|all|the|our))* ${AI}`,
    `(had|has|have|with|there (was|were|is)|used|uses|use) no ${AI}`, `${AI} (was|were|is|got|gets) (banned|dropped|scrapped|switched off|gone)`, `without ${AI}`,
  )],
  ["pilot", cue(`(try|tries|trying|tried|test|tests|testing|tested|pilot*|experiment*( with)?|trial*|evaluat*)( (out|an|some|the))* ${AI}( out)?`, `${AI} (pilot|trial|test|experiment)*(?! (out )?(the|my|our))`, `${AI} (was|were|is) (tried|tested|on trial|piloted)`)],
  ["deployed", cue(
    `(bring|brings|brought|bringing|buy|buys|bought|introduc*|roll*|adopt*|install*|start*|get|gets|got|deploy*|implement*|switch*|mov*|giv*|gave|has|have|had|put|puts|make*|made|forc*|use|uses|used|using|add*|launch*)( (us|in|out|up|on|to|using|use|everyone|everybody|all|more|an|the|some|everywhere))* ${AI}`,
    `${AI} (came|comes|arriv*|is|was|were|got|gets|be) ?(in|brought in|introduced|rolled out|installed|used|deployed|in (daily|regular|full) use|here|everywhere)?(?=[.,;!? ]|$)`,
  )],
];
/** Whose use of AI counts: not the worker's alone. */
const EMPLOYER = cue("(we|they|us|it|my|our|the|management|everyone|everybody|someone|work|at work)(?! (self|own phone))");

const UNION: Fact<"union"> = [
  ["agreement", cue("(collective|union|labou?r) (agreement|contract|bargaining|deal)", "covered by (a|the|our) (_ )?(union|agreement|contract)", "agreement (that )?protect*", "collective bargaining")],
  ["none", cue("(left|leave|quit|dropped out of|lost|were not in|wasn't in|weren't in|was not in|got rid of) (the|my|our|a) union", "(had|has|were|was|with) no union", "the union (went away|disappeared|was gone|folded|collapsed)", "non union", "without (a|the) union")],
  ["member", cue("(join*|enter*|sign* up (for|with)|in|into|form*|found*|start*|belong* to|have|had|got|get)( (a|the|my|our))* (_ )?union", "union member", "unioni[sz]e*", "(bec(a|o)me|was|were) (a )?(union|teamster)")],
];

const PAPER = "(licen[cs]\\w*|certif*|registration|credential*|accredit*|exam|qualification)";
const LICENCE: Fact<"licence_required"> = [
  ["none", cue(`${PAPER} (was|were|is|are|wasn't|weren't|isn't)( (not|no longer))+ (required|needed|necessary)`, `(no|without a) ${PAPER} (was |were |is )?(required|needed|necessary)`, `(nobody|no one) (asked for|required|needed) (a|any) ${PAPER}`, `(didn't|did not|don't|no longer) need( (a|any|the|my))* ${PAPER}`, `${PAPER} (wasn't|weren't|isn't|aren't) (required|needed|necessary)`)],
  ["employer", cue(`(employer|boss|company|firm|hospital|clinic|they|management|office|we|school|bank) (_ )?(require*|demand*|ask*|insist*|want*|expect*|made me|makes me|need*)( (for|on|get|have|hold|us|me|to|a|an|the|everyone|coders?|people))* ${PAPER}`, `${PAPER} (was|were|is) (required|demanded|asked for) by (my|the|our) (employer|boss|company|firm|hospital)`)],
  ["law", cue(`(law|state|government|regulator|country) (require*|demand*|ask*|want*|made|makes|insist*|pass*|bring*|brought)( _){0,5} ${PAPER}`, `${PAPER} (was|were|is|are|bec(a|o)me|becomes|got|gets|be)( (legally|made|a))* (required|mandatory|compulsory|must|needed by law|regulated)`, `(need*|require*) (a|an) ${PAPER} by law`, "(job|work|profession) (was|were|is|became|becomes) (regulated|licensed)")],
];
const GAIN = "(get|got|gain*|earn*|pass|passed|obtain*|have|had|hold|held|take|took|did|do|finish*|complet*|add|added|go for|went for|study for|studied for|sit|sat|be|were|was|bec(a|o)me|renew*|acquire*)";
const CERTIFICATE: Fact<"certificate"> = [
  ["no", cue(`(lost|lose|gave up|let)( _){0,2} ${PAPER}( lapse)?`, `(didn't|did not|don't) (have|hold|renew) (a|my|any|the) (_ )?${PAPER}`, `${PAPER} (laps*|expire*|ran out)`)],
  ["yes", cue(`${GAIN}( (a|an|the|my|another|new|some|more|also))*( _){0,3} ${PAPER}`, `${GAIN} (certified|licen[cs]ed|accredited|registered|qualified|credentialed)`)],
];
const GAINED = /\b(?:get|got|gain(?:ed)?|earn(?:ed)?|pass(?:ed)?|obtain(?:ed)?|had|have|took|take|did|do|finish(?:ed)?|complete[ds]?|went for|studied for)(?: (?:a|an|the|my|another|also))* ([A-Z]{2,6}(?:-[A-Z]{1,2})?\+?)(?![\w-])/;
const NO_PAPER = new Set(["AI", "IT", "HR", "UK", "US", "USA", "EU", "PTO", "VIP", "CEO", "OK"]);

const SIGN_OFF: Fact<"sign_off"> = [
  ["none", cue("(someone|somebody|anyone) else (sign*|approv*|check*|decid*|had the (final|last))", "(no longer|did not|didn't|don't|stop*) (sign*|approv*|decid*)( (off|things|it|the))*", "(had|have) no say")],
  ["legal", cue("(legally|personally) (liable|responsible|accountable|on the hook)", "(sign*|stood|stand*|vouch*) (_ ){0,4}(with|under|in) my (own )?(name|licen[cs]e)", "my (own )?name (was|were|is|stood|went) (on|under)", "legal (liability|responsibility)", "(could|can) be sued")],
  ["internal", cue("(had|have|got|get|gave|give|took|take|made|make|was given|were given) (the )?(final|last) (say|approval|word|decision*|call|check)", "(sign*|approv*)( off)?( on)?( (the|my|it|them|all|every|final|our|own|everything|things|_))* (off|myself|alone)", "(sign*|approv*) off", "(i|me) (approve*|sign*) (the|every|all|things|them|it|my)", "(was|were|be|am|bec(a|o)me) (responsible|accountable) for (the )?(result*|outcome*|final|quality)", "answered for (the|my|it)")],
];
const HANDS_ON: Fact<"hands_on"> = [
  ["none", cue("(no|without any|without) (hands on|physical|manual)( work)?", "(all|only|just|purely)( at)?( a)? desk( work| job)?", "desk job")],
  ["partly", cue("(some|partly|a bit of|half|a little) (hands on|physical|manual)")],
  ["mostly", cue("(more|all|mostly|mainly|only|purely|fully|a|very) (hands on|physical|manual)", "(work*|do|did it|done) (mostly |mainly |more )?(with my hands|by hand|in person)")],
];
const PLACE: Fact<"place"> = [
  ["home", cue("(fully |all |entirely |completely |permanently |only )(remote*|from home|at home)", "(work|worked|working|did it|was|were|be|am|went|go|do it|stay|stayed)( (fully|all|only|always|entirely|permanently))? (from home|remote|remotely|home based)(?! (one|two|three|four|\\d|on|some|most|half))")],
  ["site", cue("(back|return*|go|went|all)( (back|work|in|to|at))* (the )?(office|on site)(?! (one|two|three|four|\\d|on|some|half))")],
];

const CONTEXT_FACTS: { [K in ContextKey]?: Fact<K> } = {
  union: UNION, licence_required: LICENCE, certificate: CERTIFICATE, sign_off: SIGN_OFF, hands_on: HANDS_ON, place: PLACE, employer_ai: EMPLOYER_AI,
};

const TITLES = "(supervisor|manager|team lead(er)?|shift lead(er)?|lead(er)?|senior|head|principal|boss|foreman|forewoman|charge nurse|director|sme|coordinator|chief)";
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ["entry", cue("(start*|begin*|began|be|were|was|become|became|go|went|as)( (all over|over|again|back|out|down|to|as|at|an?|the|new))* (_ )?(trainee|junior|beginner|apprentice|intern|entry level|newcomer|starter|bottom)")],
  ["mid", cue("(be|were|was|become|became|at|get to|got to)( (an?|the))? mid(dle)? (level|career)")],
  ["senior", cue(
    `(bec(a|o)me|becoming|be|were|was|am|get|got|promoted|made|make|move*|work*|step*|rise|rose|went|go|hired|appointed|took|take)( (an?|the|to|up|into|as|on|promoted|made|be|for|role|role of|job of|position|over as|one of the))*( _)? ${TITLES}(?! (approv*|sign*|check*))`,
    "(a |get |got |was |were |be )?promot(ed|ion)", "(led|lead|leading|manage*|managing|supervis*|ran|run|oversee|oversaw|in charge of|headed) (an?|the|my|other|others|two|three|four|five|six|\\d+|some|new)( _)? ?(team|people|coders?|staff|crew|group|department|unit|shift|juniors?|nurses|others|office|colleagues|trainees)?",
    "(people|staff|a team|someone|others|juniors) (under me|reporting to me|reported to me|to lead|to manage)", "(train*|mentor*|coach*) (the |our |some )?(new|others?|juniors?|people|staff|colleagues|trainees|starters|hires)",
  )],
];

const EASY = "(simple|easy|routine|standard|straightforward|basic|easier|simpler|repetitive|boring)";
const HARD = "(hard|complex|complicated|difficult|tricky|tough|ugly|messy|unusual|odd|hardest|toughest|trickiest|worst|severe|challenging)";
const ANY_CASES = "( (cases?|ones?|jobs?|stuff|work|calls?|files?|charts?|claims?|patients?|clients?|customers?|tickets?|things?|tasks?|accounts?|repairs?|orders?|questions?))?";
const CASES: readonly (readonly [Complexity, RegExp])[] = [
  ["mix", cue("(a )?mix(ture)? of (cases|easy|hard|both|everything)", "half (and half|routine|complex|easy|hard)")],
  ["mostly_routine", cue(`(mostly|mainly|largely|more|usually) (the )?${EASY}${ANY_CASES}`, `(easier|simpler)${ANY_CASES}`, `(lost|never got|no longer (got|did)|stopped (getting|doing)) (the )?${HARD}${ANY_CASES}`)],
  ["mostly_complex", cue(`(mostly|mainly|largely|more|usually) (the |of the )?${HARD}${ANY_CASES}`, `(harder|tougher|trickier|more difficult|more complex|more complicated)${ANY_CASES}`, `(no|fewer|no more|none of the|less) (of the )?${EASY}${ANY_CASES}`, `${EASY}${ANY_CASES} (went|go|goes|were|are|is|was) (away|gone|done by|to|automated|taken)~`)],
  ["only_complex", cue(`(only|just|nothing but|all|exclusively|always|purely)( _){0,4} ${HARD}${ANY_CASES}`, `all( _){0,3} (were|are|was|is) ${HARD}`)],
  ["only_routine", cue(`(only|just|nothing but|all|exclusively|always|purely)( _){0,4} ${EASY}${ANY_CASES}`, `all( _){0,3} (were|are|was|is) ${EASY}`)],
];

const lowered = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[’‘`´]/g, "'");

/** Everything of these kinds that a part supposes. */
export function factsOf(part: string): Change[] {
  const text = lowered(part);
  const aiWork = firstOf(AI_WORK, text);
  const found: Change[] = (Object.keys(CONTEXT_FACTS) as ContextKey[]).flatMap((key): Change[] => {
    if (key === "employer_ai" && (aiWork !== null || !EMPLOYER.test(text) || /\bfor me\b/.test(text))) return [];
    const value = firstOf(CONTEXT_FACTS[key]!, text) ?? (key === "certificate" && namesPaper(part) ? "yes" : null);
    return value === null ? [] : [{ kind: "context", key, value }];
  });
  const isAsked = found.some((one) => one.kind === "context" && one.key === "licence_required");
  const context = isAsked ? found.filter((one) => one.kind !== "context" || one.key !== "certificate") : found;
  const level = aiWork === null ? firstOf(LEVELS, text) : null;
  return [
    ...(aiWork === null ? [] : [{ kind: "context" as const, key: "ai_work" as const, value: aiWork }]), ...context, ...(level === null ? [] : [{ kind: "level" as const, level }]),
  ];
}

/** How hard the cases would be, for whatever task they are of. */
export const casesOf = (part: string): number | null => {
  const complexity = firstOf(CASES, lowered(part));
  return complexity === null ? null : COMPLEXITY_X[complexity];
};

const firstOf = <V>(rules: readonly (readonly [V, RegExp])[], text: string): V | null => rules.find(([, words]) => words.test(text))?.[0] ?? null;

/** "get the CCS": letters after words of earning one. */
function namesPaper(part: string): boolean {
  const letters = GAINED.exec(part)?.[1];
  return letters !== undefined && !NO_PAPER.has(letters) && (CREDENTIAL_LETTERS.test(letters) || letters.length >= 3);
}
