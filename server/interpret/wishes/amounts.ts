/** Pay and lengths of training in a sentence, worked out from its own words; each is set apart as a word, so that patterns can name it. */

/** Hours of a full year of 52 weeks of 40: what the statistics count an hourly wage by. */
export const HOURS_A_YEAR = 2080;
const A_YEAR: Readonly<Record<string, number>> = { hour: HOURS_A_YEAR, day: 260, week: 52, month: 12, year: 1 };
/** US dollars a year that a job can pay. Without a period, only what no month pays is of a year. */
const PAY = { least: 5_000, most: 2_000_000, surelyAYear: 10_000 };
const MOST_MONTHS = 240;

const ONES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen".split("|");
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety".split("|");
const WORD = `(?:(?:${TENS.join("|")})(?:[ -](?:${ONES.slice(0, 9).join("|")}))?|${ONES.join("|")})(?: hundred)?`;
const NUMBER = `(?:\\d{1,3}(?:[,.]\\d{3})+(?!\\d)|\\d+(?:\\.\\d{1,2})?|${WORD})`;
const PERIOD = "(?: ?(?:an?|per|each|every|/) ?(hour|hr|h|day|week|wk|month|mo|year|yr|annum)\\b| (hourly|monthly|weekly|yearly|annually))";
const MONEY = new RegExp(`(?<![\\w.,£€])(us ?\\$|\\$|usd ?)?(${NUMBER}) ?(k\\b|thousand\\b|grand\\b)?( ?(?:us )?dollars?\\b| ?bucks\\b| ?usd\\b| ?\\$)?${PERIOD}?`, "g");
const FOREIGN = /^ ?(?:£|€|euros?|pounds?|quid|francs?|rupees?|yen)/;
/** What may follow an amount of pay; a noun would make it an amount of something else. */
const GOES_ON = /^ ?(?:$|[.,;:!?)(-]|(?:is|isn't|was|would|will|won't|or|and|but|minimum|min|at|plus|please|to|before|after|gross|net|in|if|no|doesn't|does|not|because|since|i|now|today|though|then|so|when|as|right|either|too|anyway|tops|more|these)\b)/;

const LENGTH = new RegExp(`(?<![\\w$.,])(?:(half an?)|(an?)( (?:couple of|few))?|(${NUMBER}))[ -](weeks?|months?|years?|yrs?)\\b( and a half)?`, "g");
const UNITS: Readonly<Record<string, number>> = { week: 12 / 52, month: 1, year: 12, yr: 12 };

/** The text with every amount as a word of its own: pay as "pay0", "pay1" …, lengths as "span0" … */
export type Amounts = { text: string; pay: number[]; spans: number[] };

/** Of lowered text. Pay in US dollars a year; lengths in months. Amounts in other currencies are none: nothing here converts them. */
export function amountsIn(text: string): Amounts {
  const spans: number[] = [];
  const pay: number[] = [];
  const paid = text.replace(MONEY, (whole, sign: string | undefined, number: string, thousand: string | undefined, name: string | undefined, per: string | undefined, adverb: string | undefined, at: number) => {
    const after = text.slice(at + whole.length);
    const value = yearly(valueOf(number) * (thousand ? 1000 : 1), periodOf(per ?? adverb), Boolean(sign || name || thousand));
    return value === null || FOREIGN.test(after) || !GOES_ON.test(after) ? whole : `pay${pay.push(value) - 1}`;
  });
  const marked = paid.replace(LENGTH, (whole, half: string | undefined, one: string | undefined, some: string | undefined, number: string | undefined, unit: string, more?: string) => {
    const count = half ? 0.5 : some ? (some.endsWith("few") ? 3 : 2) : one ? 1 : valueOf(number!);
    const months = Math.round((count + (more ? 0.5 : 0)) * UNITS[unit.replace(/s$/, "")]! * 10) / 10;
    return months > 0 && months <= MOST_MONTHS ? `span${spans.push(months) - 1}` : whole;
  });
  return { text: marked, pay, spans };
}

function periodOf(said: string | undefined): string | null {
  if (said === undefined) return null;
  return ({ h: "hour", hr: "hour", wk: "week", mo: "month", yr: "year", annum: "year", annually: "year" } as Record<string, string>)[said] ?? said.replace(/ly$/, "");
}

/** Null for what is no yearly pay: too little or too much, or a bare number that may be of anything. */
function yearly(value: number, period: string | null, isMoney: boolean): number | null {
  if (period === null && value < PAY.surelyAYear) return null;
  if (!isMoney && (period === "day" || period === "week")) return null;
  const pay = Math.round(value * A_YEAR[period ?? "year"]! * 100) / 100;
  return pay >= PAY.least && pay <= PAY.most ? pay : null;
}

/** "45,000", "45.000", "forty-five", "three hundred". */
function valueOf(number: string): number {
  if (/^\d/.test(number)) return Number(/[,.]\d{3}(?!\d)/.test(number) ? number.replace(/[,.]/g, "") : number);
  const sum = number.split(/[ -]/).filter((word) => word !== "hundred")
    .reduce((total, word) => total + (ONES.includes(word) ? ONES.indexOf(word) + 1 : (TENS.indexOf(word) + 2) * 10), 0);
  return number.endsWith("hundred") ? sum * 100 : sum;
}

/** The first amount of pay or length that a match of a pattern names. */
export const namedIn = (match: string, kind: "pay" | "span", amounts: Amounts): number | null => {
  const at = new RegExp(`\\b${kind}(\\d)`).exec(match)?.[1];
  return at === undefined ? null : ((kind === "pay" ? amounts.pay : amounts.spans)[Number(at)] ?? null);
};
