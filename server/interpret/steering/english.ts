/** Attempts to set a result or to have work recorded that is not done: pasted prompts, payloads, "write that". */
import { cue } from "../facts/cue.ts";
import { sentences, type Passage } from "../facts/prose.ts";
import { recent } from "../words/recent.ts";

export type Span = { start: number; end: number };

/** Pasted machine text: fences, tags with what they hold, role prefixes, JSON objects. Bounded, so that each is found in linear time. */
const BLOCKS: readonly RegExp[] = [
  /```[\s\S]{0,20000}?(?:```|$)/g,
  new RegExp(
    String.raw`<(system|instructions?|assistant|tool\w*|function\w*|admin|prompt|override|result|score|profile|user|data|xml|im_start|`
    + String.raw`rules?)\b[^>]{0,200}>[\s\S]{0,8000}?</\1>`, "gi",
  ),
  /<\|[^|>]{1,60}\|>|<\/?[a-z_]+(?: [^>]{0,100})?>|\[\/?(?:INST|SYSTEM|TOOL[^\]]{0,30})\]/gi,
  new RegExp(
    String.raw`^[ \t#*>-]*(?:system|assistant|developer|admin(?:istrator)?|tool|function|user|new instructions?)(?: (?:prompt|message|note|`
    + String.raw`override|result|call|update))?[ *]*:[^\n]*`, "gim",
  ),
  /[{[]\s{0,20}"[\w -]{1,60}"\s{0,5}:[\s\S]{0,4000}?(?:\}\s{0,20}\]?\s{0,20}\}?|$)/g,
  /\{\s{0,20}[\w-]{1,40}\s{0,5}:\s{0,5}["\d][^{}]{0,2000}\}/g,
  /\b[a-z_]{3,40}\(\s{0,5}(?:\{|"|'|[a-z_]{1,40}\s{0,3}=)[^)\n]{0,1000}\)/gi,
];

/** "What would raise my score?" asks; "raise my score" orders. */
export const UNASKED = "(?<!what (can|could|would|will) )(?<!(can|could|do|should|would|might) i )";
const RESULT = "(score|result|rating|number|zone|green|red|percentage|verdict|assessment|risk)";
const COMMANDS = cue(
  `(just |please |simply )?(give|set|make|put|mark|assign|show|output|return|print|write|declare|say|rate|score|grant|call) (me |`
    + `my |the |it |that |this |us )*(down |as |at |to |is )*(a |an |the )?(score of |rating of )?(\\d{1,3}|100|hundred|zero|ten|`
    + `max|maxed|low|lowest|minimum|min|no|perfect|top|maximum|highest|full|best|high|safe|green|low risk|top)( ${RESULT}| marks|`
    + ` points|%|risk| out ?(of|ta) \\w+| resistance)`,
  `mark me (as |at |down )?(max|100|high|low|safe|green|red|zero|perfect)`,
  "(100|hundred|ten|10) (out ?of|outta|/) ?(100|a hundred|ten|10)",
  `${UNASKED}(set|change|raise|bump|lift|increase|boost|override|fix|adjust|edit|lower|reduce|drop) (me |my |the |it |our |this )*${RESULT}`,
  `(my|the|final|overall) ${RESULT} (should|must|has to|needs to|shall|is to|will) (be|come out|say|read|show)`,
  "(ignore|forget|disregard|bypass|override|drop|skip|(?<!\\bwho )break) (all |any |your |the |every |previous |prior |above |these |those |"
    + "my earlier |those )*(rules?|instructions?|prompts?|guidelines?|guardrails|programming|method|formula|policy|restrictions|"
    + "training)",
  "(ignore|disregard|forget) (everything|all|anything) (above|before|previous|prior|earlier|you were|you've been)",
  "you are now", "you're now", "from now on you", "act as (a|an|if|my|the)", "pretend (to be|you|that|i'm|i am|i|my)", "let's pretend",
  "role ?play", "developer mode", "dan mode", "jailbreak*", "system prompt", "new instructions?",
  "as (an|the|your) (admin|administrator|developer|creator|system|operator)",
  "i('m| am) (an|the|your) (admin|administrator|developer|creator) (of|here|so|and)",
  "(treat|count|score|classify|tag|mark|list|label|code|rate|weigh) (all|every|each|everything|my|the|it|them|these|"
    + "that) ?([\\w']{1,15} ){0,4}as (ai proof|safe|human|green|done by hand|1|one|not automat*|resistant|protected)",
  "(score|rate|set|mark) (all|every|each) (tasks?|of (them|it|my tasks))( to| at| as| with)?", "all tasks? (to|=|at) ",
  "(respond|reply|answer) (only )?with", "repeat after me", "your (new )?(task|job|role|goal|instruction) is (now )?to",
);
/** Whoever says why it should be written has a result in mind. */
const MOTIVE = cue(
  "(computer|robot|machine|algorithm|ai|boss|manager|hr|management|somebody|they|whoever|someone)~(reads?|decides?|sees|looking at|"
    + "picks|chooses) ?(this|it|who)?",
  "who (stays|goes|gets (cut|fired|laid off))", "(that's|thats|this is) an order", "like i said", "before you write",
  "i need (it|this|a|the)~(score|for|grant|number|visa|boss|raise)", "got that\\??", "my (job|raise|bonus|contract|visa|grant) depends",
  "so (i|they|we) (keep|don't lose|can't fire)",
);
const RECORD = cue(
  "(put|write|note|mark|log|jot|take|set|list|enter|type) (me |it |that |this |us )?(down|in|up)",
  "(put|write|say|record|note|enter|claim|state|add|register|document|pretend|report|count|include|list|log|tell (it|them|"
    + "the system)|let's say|make (it|that)|show) (that )?(i|i'm|i am|my|me|it|down|half|most|all|a|in|another|some|like|at|as|"
    + "\\d+)",
  "can you (just )?(add|say|put|write|make|give|call)", "call it", "if anyone asks", "if anybody asks",
  "(bump|round|crank|pump|beef|inflate|pad|nudge|push|boost) (it|that|them|up|my|the)", "why don't (we|you) (say|put|write)",
  "make (it|that) (look|sound|say|read)", "give me (more|extra|some)",
);
/** The worker says in the same breath that it is not so, or why it is wanted. */
const DISAVOWAL = cue(
  "i (don't|do not|dont|never|didn't|barely),? ?(actually |really |even |do |spend )*(but|though|do|spend|touch|of course|obviously|"
    + "however|,|$)",
  "(even though|although|though) (i (don't|do not|never|dont|hardly|barely)|it's not|it isn't|that's not|it aint)",
  "(not|isn't|ain't|wasn't|aint|isnt) (actually |really |strictly |quite |exactly )?(true|real|the case|accurate)",
  "i know (it's|its|that's|thats) (not|a lie|a fib|wrong|untrue)",
  "(it's|its|that's|thats) (a lie|a fib|a stretch|made up|not what i do|not mine|pretend|bull*)",
  "in (reality|truth|fact) (it's|its|i|none|nothing)", "(really|actually),? (it's|its|i) (\\w+ )?(less|nothing|zero|none|never|don't)",
  "i (made|make) (that|it) up",
  "(that's|that is|thats|it's|its|being) the ([\\w' -]{1,20} )?(ai|robot|future|safe)[ -]?(proof|safe)?( bit| part| one)?", "ai ?proof",
  "(so|to) (that )?(it|i|we|they|the (score|number|result)) ?(score|scores|look|looks|get|gets|come|comes|seem|seems|can|will|"
    + "would)?( \\w+)? (better|higher|safer|safe|greener|green|good|up|nicer)",
  "(looks?|sounds?|reads?|scores?) (better|good|safer|nicer|higher|more (human|senior|important))",
  "for (the|a better|a higher|my) (score|number|result)",
  "(nobody|no one|who)('s| is|'ll| will)? (going to |gonna |ever )?(check*|know*|notice*|find out)", "it'd (help|look|be)",
  "(would|it'll|will) (help|boost|raise|lift|improve|save) (my|the|me)", "wink", "between (us|you and me)", "do me a favou?r",
  "humou?r me", "help me out here", "my (boss|manager|union rep|wife|lawyer) (says|said|told me|wants me) (you|to (say|put|tell|write))",
);

const IMPERATIVE = cue(
  "(so |and |now |just |please |but )*(you |u |can you |could you )*(just |please )?(put|write|note|record|say|state|claim|enter|"
    + "make)( it| that| this)?( down| in)?( there)? (that|i|i'm|as|like|my)",
);

/** "I put it in a bucket for my lead" is work, not a wish. */
const OWN_WORK = new RegExp(
  String.raw`\b(?:i|we|they|s?he)(?:'ll|'d)?(?: (?:just|then|also|usually|always|only|do|have to|can))? (?:put|write|note|mark|log|jot|take|set|list|enter|`
  + String.raw`type|say|record|state|add|register|document|report|count|show|tell)\b`, "g",
);

const isSteering = (at: number, all: readonly Passage[]): boolean => {
  const text = all[at]?.text ?? "";
  if (COMMANDS.test(text)) return true;
  if (!RECORD.test(text.replace(OWN_WORK, "i work"))) return false;
  const before = all[at - 1]?.text ?? "";
  const after = all[at + 1]?.text ?? "";
  if (DISAVOWAL.test(text) || DISAVOWAL.test(after) || MOTIVE.test(text)) return true;
  return IMPERATIVE.test(text) && (MOTIVE.test(before) || MOTIVE.test(after));
};

/** The sentence after an attempt that only takes it back ("I don't, but write that") holds no statement either. */
const isAfterthought = ({ text }: Passage): boolean =>
  DISAVOWAL.test(text) && !/\d|\b(?:hours?|percent|half|quarter|third|days?)\b/.test(text);

const blocks = (message: string): Span[] =>
  BLOCKS.flatMap((block) => [...message.matchAll(block)].map((match) => ({ start: match.index, end: match.index + match[0].length })));

const MESSAGES = 60;

/** Where a message tries to steer the result. The spans may overlap; what they hold is not to be read. */
export const englishSpans = recent(MESSAGES, (message: string): readonly Span[] => {
  const found = blocks(message);
  const all = sentences(message);
  let inAttempt = false;
  all.forEach((sentence, at) => {
    const steers = isSteering(at, all);
    const { start, text } = sentence;
    if (steers || (inAttempt && isAfterthought(sentence))) found.push({ start, end: start + text.length });
    inAttempt = steers;
  });
  return found;
});
