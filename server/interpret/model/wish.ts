/** What a model says a worker asks of a move: it names the sort of wish, code reads every amount from the words that it quotes. */
import type { FilterChange } from "../../../scoring/index.ts";
import { groupsOf } from "../findings-fields.ts";
import { folded } from "../steering/phrases.ts";
import { amountsIn } from "../wishes/amounts.ts";
import type { SaidFinding } from "./reply.ts";

export type SaidWish = Extract<SaidFinding, { kind: "wish" }>;

/** Words of pay and of lengths of time in some languages, as the reader of amounts knows them. Folded. */
const ENGLISH: readonly [RegExp, string][] = [
  [/\b(?:dolar\w*|dollars?|dollari)\b/g, "dollars"], [/\b(?:mil|tausend|mille|duizend|tysiac\w*)\b/g, "thousand"],
  [/\b(?:la|por|a la|de l'|par|pro|die|je|per|all'|l'|na|za) ?(?:hora|heure|stunde|uur|ora|godzin\w*)\b/g, "an hour"],
  [/\b(?:al|por|par|im|pro|per|al|na) ?(?:mes|mois|monat|maand|mese|miesiac)\b/g, "a month"], [/\b(?:al|por|par|im|pro|per|all'|na) ?(?:ano|an|annee|jahr|jaar|anno|rok)\b/g, "a year"],
  [/\b(?:meses|mes|mois|monate?n?|maanden|mesi|mese|miesi\w*)\b/g, "months"], [/\b(?:anos|ano|ans|jahre?n?|jaar|anni|anno|lat|lata|rok)\b/g, "years"], [/\b(?:semanas?|semaines?|wochen?|weken|settimane)\b/g, "weeks"],
  [/\b(?:un|una|une|ein|eine|einen|einem|een|uno|jeden)\b/g, "one"], [/\b(?:dos|deux|zwei|twee|due|dwa)\b/g, "two"], [/\b(?:tres|trois|drei|drie|tre|trzy)\b/g, "three"], [/\b(?:seis|six|sechs|zes|sei|szesc)\b/g, "six"],
  [/(\d) (?=\d{3}\b)/g, "$1,"],
];

/** Null where the words give no amount that the wish needs, or name no field. */
export function changeOf({ wish, fields, quote }: SaidWish): FilterChange | null {
  switch (wish) {
    case "no_new_degree": return { noNewDegree: true };
    case "degree_fine": return { noNewDegree: false };
    case "at_least_todays_pay": return { atLeastTodaysPay: true };
    case "less_pay_fine": return { atLeastTodaysPay: false };
    case "any_pay": return { atLeastTodaysPay: false, minimumPay: null };
    case "pay_floor": return withAmount(payIn(quote), (minimumPay) => ({ minimumPay }));
    case "no_licence": return { noLicence: true };
    case "licence_fine": return { noLicence: false };
    case "training_limit": return withAmount(monthsIn(quote), (mostTrainingMonths) => ({ mostTrainingMonths }));
    case "any_training": return { mostTrainingMonths: null };
    case "remote": return { remote: true };
    case "any_place": return { remote: false };
    case "fields": return fields.length > 0 ? { groups: groupsOf(fields) } : null;
    case "any_field": return { groups: [] };
  }
}

const withAmount = (amount: number | null, change: (amount: number) => FilterChange): FilterChange | null => (amount === null ? null : change(amount));
const inEnglish = (quote: string): string => ENGLISH.reduce((text, [words, to]) => text.replace(words, to), folded(quote));
const readOf = (quote: string) => [amountsIn(quote.toLowerCase()), amountsIn(inEnglish(quote))];

/** US dollars a year. */
const payIn = (quote: string): number | null => readOf(quote).find(({ pay }) => pay.length > 0)?.pay[0] ?? null;
const monthsIn = (quote: string): number | null => readOf(quote).find(({ spans }) => spans.length > 0)?.spans[0] ?? null;

const TOPIC: Readonly<Record<string, RegExp>> = {
  degree: /degree|school|college|universit|\buni\b|stud|diplom|bachelor|master|educat/, pay: /pay|earn|salar|wage|money|income|\$|dollar|\d|\bless\b|\bmake\b|cost/,
  licence: /licen|exam|certif|\btests?\b|permit|qualif/, training: /train|course|learn|month|year|week|stud|school/, place: /home|remote|office|commut|\bsite\b|place|anywhere|wfh|travel|house/,
};
const TOPIC_OF: Partial<Record<SaidWish["wish"], keyof typeof TOPIC>> = {
  no_new_degree: "degree", degree_fine: "degree", at_least_todays_pay: "pay", less_pay_fine: "pay", pay_floor: "pay", any_pay: "pay", no_licence: "licence", licence_fine: "licence",
  training_limit: "training", any_training: "training", remote: "place", any_place: "place",
};
const IS_ENGLISH = /\b(?:the|of|an?|i|i'm|and|my|we|it|is|are|to|with|not|you|for|on|no|from|only|at)\b/;
/** What holds today, in the first person, without a word of wanting. */
const TODAY = /\bi(?:'m| am|'ve| have| had| hold| earn| make| work| get| got| did)\b/;
const WANTS = /\b(?:want|wish|like|prefer|rather|need|must|can't|cannot|couldn't|won't|wouldn't|don't|would|should|could|only if|at least|next|new job|stay|fine|ok|mind|willing|not going|happy)\b/;

/** Whether the words speak of what is wished; in languages whose words are not listed here, that they were quoted is enough. */
export function saysWish({ wish, quote }: SaidWish, sentence: string): boolean {
  const own = folded(quote);
  if (!/\p{L}/u.test(own)) return false;
  if (!IS_ENGLISH.test(folded(sentence))) return true;
  const topic = TOPIC_OF[wish];
  return (topic === undefined || TOPIC[topic]!.test(own)) && (!TODAY.test(folded(sentence)) || WANTS.test(folded(sentence)));
}
