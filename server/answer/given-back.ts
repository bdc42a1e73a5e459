/** Whether a sentence gives a worker's own number back as theirs, "you said 30 hours", or supposes it, "if you spent 30 hours". */
import type { Given } from "./grounds.ts";
import type { Quantity } from "./quantities.ts";

/** "You said": with the pronoun or the ending of the second person, since "they say 90%" gives nothing back. */
const SAID = [
  "you(?:[’']ve|[’']d|[’']re)?(?: (?:have|had|just|also|were|are|already|only))* (?:said|say|saying|mention(?:ed|ing)?|told me|tell me|wrote|write|ask(?:ed|ing)?|named?|suggest(?:ed)?|proposed?|sp[eo]ak(?:e|ing)? (?:of|about)|spoke (?:of|about)|talk(?:ed|ing)? (?:of|about)|quoted?|guess(?:ed)?|estimated?|reported|stated|claim(?:ed)?|mean|meant|had in mind|have in mind)",
  "according to you", "by your own (?:account|estimate)",
  "(?:sie|du) (?:sag(?:en|ten|st|test)|nenn(?:en|st)|nannten|nanntest|erwähn(?:en|ten|st|test)|schreib(?:en|st)|schrieben|schriebst|frag(?:en|ten|st|test)|sprechen|sprichst|sprachen|sprachst|meinen|meinten|meinst|angegeben)", "nach ihren angaben",
  "(?:vous|tu) (?:m[’'])?(?:avez |as )?(?:dit|dites|dis|disiez|parl(?:ez|es|é|iez)|mentionn\\p{L}+|demand\\p{L}+|évoqu\\p{L}+|indiqu\\p{L}+|écriv\\p{L}+|écrit|cit(?:ez|es|é)|propos(?:ez|es|é))", "(?:selon|d[’']après) vous",
  "(?:usted |tú |me )*(?:ha |has |había )?(?:dijo|dijiste|dice|dices|dicho|mencion(?:a|as|ó|aste|ado)|pregunt(?:a|as|ó|aste|ado)|habl(?:a|as|ó|aste|ado)|escribi(?:ó|ste)|escrito|plante(?:a|as|ó|aste|ado)|indic(?:a|as|ó|aste|ado))", "según usted",
  "(?:lei |tu |mi )*(?:ha |hai |aveva |avevi )?(?:detto|dice|dici|menzion(?:a|i|ato)|parl(?:a|i|ato)|chied(?:e|i)|chiesto|scritto|scriv(?:e|i)|cit(?:a|i|ato)|indic(?:a|hi|ato))", "secondo lei",
  "(?:você |o senhor |a senhora |me )*(?:disse|diz|mencion(?:a|ou)|pergunt(?:a|ou)|fal(?:a|ou)|escrev(?:e|eu)|cit(?:a|ou)|indic(?:a|ou))", "segundo você",
  "(?:je|jij|u) (?:zei|zegt|noemt|noemde|vroeg|vraagt|schreef|schrijft|vertelde|sprak|spreekt|bedoelt|bedoelde)", "volgens u",
  "(?:powiedział|mówił|wspomniał|pytał|napisał|podał)[ae]ś|mówisz|wspominasz|pytasz|piszesz|podajesz|(?:pan|pani) (?:powiedzia\\p{L}+|mówi\\p{L}*|wspomnia\\p{L}+|pyta\\p{L}*|pisze|napisa\\p{L}+|poda\\p{L}+)",
  "(?:du|ni) (?:sa|sade|säger|nämnde|nämner|skrev|skriver|frågade|frågar|berättade|talade om|talar om|menar|menade|sagde|siger|nævnte|nævner|spurgte|spørger|fortalte|nevnte|spurte)", "enligt dig|ifølge dig",
  "(?:řekl|zmínil|uvedl|napsal)\\p{L}? jste|ptáte se|píšete|říkáte|zmiňujete",
  "(?:вы|ты) (?:сказал\\p{L}*|говор\\p{L}+|упомянул\\p{L}*|упомина\\p{L}+|спросил\\p{L}*|спрашива\\p{L}+|написал\\p{L}*|пиш\\p{L}+|назвал\\p{L}*|называете)", "(?:ви|ти) (?:сказал\\p{L}*|каж\\p{L}+|згадал\\p{L}*|запитал\\p{L}*|питаєте|написал\\p{L}*|назвал\\p{L}*)",
].join("|");

/** What may stand before "you said" in its clause. "What you asked is 90%" answers, so no other word may. */
const OPENERS = "(?:(?:well|yes|no|so|and|but|then|since|because|earlier|before|i (?:see|hear|understand|know)(?: that)?|und|aber|da|weil|oui|non|et|mais|puisque|sí|y|pero|sì|e|ma|sim|mas|ja|en|maar|tak|ale|och|men|og|а|и|но|і) )*";

/** "If", where it supposes: not "if not 90%", "if you ask me". */
const IF = [
  "if(?! (?:you (?:ask|look|want|like|wish|wonder|must|need)|so|not|anything|ever|only|i|(?:that|this|it)(?! (?:were|was|took)))\\b)", "whether",
  "wenn(?! (?:nicht|überhaupt|gar|schon)\\b)", "falls", "sofern", "ob",
  "si (?:vous(?! (?:voulez|me|y|regardez|demandez)\\b)|tu|on|votre|vos|l[’']ia|la|le|les|usted|tú|su|el|los|las|ia|(?:dedic|pas|trabaj)ar\\p{L}+|fuer\\p{L}+|hicier\\p{L}+|tuvier\\p{L}+)",
  "se (?:lei|il|l[’']ia|la (?:tua|sua)|você|a ia|(?:dedic|pass|lavor|trabalh|gast)ass\\p{L}*|facess\\p{L}*|avess\\p{L}*|foss\\p{L}*|tivess\\p{L}*|fizess\\p{L}*)",
  "indien", "jeśli", "jeżeli", "gdyby\\p{L}*", "om (?:du|ni|man)", "hvis (?:du|man|ai|din|dit)", "dersom", "kdyby\\p{L}*", "pokud", "dacă", "если(?! не)", "якщо(?! не)", "якби",
].join("|");

/** Suppose only where they open a clause: "I suppose" and "as good as you" do not. */
const SUPPOSE = "(?:let[’']s )?(?:suppose|supposing|assume|assuming|imagine)|angenommen|nehmen wir an|supposons|imaginons|supongamos|imaginemos|supponiamo|suponha(?:mos)?|stel|załóżmy|anta|als (?:je|jij|u|men|ai|de|het|uw|jouw)|om (?:ai|din|ditt)|se (?:o|a)|предположим|припустімо";

const within = (words: string): string => `(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`;
const OPENS = new RegExp(`^\\P{L}*${OPENERS}(?:${within(SAID)}|${within(SUPPOSE)})`, "gu"), SUPPOSES = new RegExp(within(IF), "gu");

/** Words between "you said" and the number: after more of them something else may have begun, as in "if you go on AI takes 90%". */
const MOST_BETWEEN = 6;
const AI = "(?<!\\p{L})(?:ai|ki|ia|ии|ші)(?!\\p{L})";
const FIRST_AI = new RegExp(`^[\\s,]*(?:(?:that|dass|que|che|dat|of|że|czy|att|om|at|что|що)\\s)?(?:(?:die|la|a|el|il|de)\\s|l[’'])?${AI}`, "u"), ANY_AI = new RegExp(AI, "u");

/** Whether the clause that a number ends has such words shortly before it, and no new subject between. */
function leads(clause: string, words: RegExp): boolean {
  const last = [...clause.matchAll(words)].at(-1);
  if (!last) return false;
  const between = clause.slice(last.index + last[0].length);
  return (between.match(/[\p{L}’']+/gu) ?? []).length <= MOST_BETWEEN && !ANY_AI.test(between.replace(FIRST_AI, ""));
}

/** "You said 90%, and rightly so" takes the number for a fact. */
const ENDORSED = /(?<!\p{L})(?:right|rightly|correct|correctly|true|indeed|exactly|richtig|stimmt|recht|vrai|exact|juste|raison|cierto|correcto|razón|vero|giusto|corretto|ragione|certo|verdade|razão|klopt|juist|gelijk|prawda|rację|stämmer|rätt|rigtigt|верно|прав[аы]?)(?!\p{L})/u;
const DENIED = /n[’']t|(?<!\p{L})(?:not|no|nobody|nicht|kein|keine|niemand|pas|ne|non|não|niet|geen|nie|inte|ikke|не)(?!\p{L})/u;
const isEndorsed = (sentence: string): boolean => ENDORSED.test(sentence) && !DENIED.test(sentence);

/** "Sie haben 30 Stunden genannt": the verb follows. */
const HELPS = /^\P{L}*(?:sie haben|du hast|je hebt|u hebt|u heeft)(?!\p{L})/u, PARTICIPLE = /^[^,;:.!?]{0,60}?(?<!\p{L})(?:genannt|erwähnt|gesagt|geschrieben|angegeben|gefragt|genoemd|gezegd|geschreven|gevraagd|verteld)(?!\p{L})/u;
/** "the 90% of your work that you mention". */
const THE = /(?<!\p{L})(?:the|those|these|die|den|der|das|les|ces|los|las|el|esas|esos|le|i|gli|il|quelle|os|as|essas|de|het|te|tych)\s$/u;
const MENTIONED = new RegExp(`^(?:\\s?%|\\s?\\p{L}+)?(?:\\s(?:of|on|for|von|de|du|di|van|av|del|da|do)(?:\\s\\p{L}+){1,3}?)?,?\\s(?:(?:that|which|die|das|que|che|dat|które|som)\\s)?(?:${SAID})(?!\\p{L})`, "u");

/** A clause ends at its sign, but for "you ask, whether", or at a word that joins on another one; "20 hours and 30 hours" are one. */
const CLAUSE_END = /[,;:](?=\s)(?!\s(?:dass|ob|że|czy|že|jestli|что|що)\s)|[()–—…!?]|\s-\s|\s(?:and|but|so|because|since|yet|while|which|though|und|aber|denn|weil|et|mais|car|donc|y|pero|e|ma|mas|en|maar|want|i|ale|bo|och|men|og|но|а|і|але)\s(?=\S)/gu;
/** Signs that open no new clause: "Angenommen, …". */
const SUPPOSED = /(angenommen|nehmen wir an|suppose|say|stel|załóżmy|предположим|припустімо),/g;

/** `before`, `after`: the rest of the sentence around the number. `asked`: the numbers of the worker's questions. */
export function isGivenBack(said: Quantity, before: string, after: string, asked: readonly Given[]): boolean {
  if (!asked.some((one) => isSame(said, one)) || isEndorsed(`${before} ${after}`.toLowerCase())) return false;
  const [lead, rest] = [before.toLowerCase().replace(SUPPOSED, "$1 "), after.toLowerCase()];
  const end = [...lead.matchAll(CLAUSE_END)].at(-1), clause = lead.slice(end ? end.index + end[0].length : 0);
  return leads(clause, OPENS) || leads(clause, SUPPOSES) || (HELPS.test(clause) && PARTICIPLE.test(rest)) || (THE.test(clause) && MENTIONED.test(rest));
}

/** The very number, of the same kind and unit. */
function isSame(said: Quantity, given: Given): boolean {
  const unit = (one: Quantity): Quantity["unit"] => (one.unit === "points" ? null : one.unit);
  const counts = said.noun === null || given.noun === null || said.noun.slice(0, 4) === given.noun.slice(0, 4);
  return said.kind === given.kind && unit(said) === unit(given) && said.of === given.of && counts && (said.sign < 0) === (given.sign < 0)
    && said.values.some((value) => given.values.includes(value));
}
