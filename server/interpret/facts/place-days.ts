/** Days at home and days on site, as told: "three days in the office, two at home", "4 days outta 5 at home". */

type Value = "home" | "mostly_home" | "mostly_site" | "site";

const COUNTS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, once: 1, twice: 2, a: 1,
  "a couple of": 2, "a couple": 2, "a few": 3, every: 5, all: 5, single: 1,
};
const COUNT = "(\\d|one|two|three|four|five|six|once|twice|a couple of|a couple|a few|every|all)";
const DAY = "(?: (?:single )?(?:full )?days?| times?| of them| of (?:those|the five)|x)?";
const PER = "(?: (?:a|per|each) week| weekly)?";
const OF = "(?: (?:out ?of|outta|of|in) (?:the )?(four|five|six|[4-6]))?";
const HOME = "(?:(?:\\w+ing )?(?:i'm |i am |are |is |'s )?(?:spent )?(?:from |at |in |@ ?)?(?:my |the )?(?:home|remote(?:ly)?|wfh|"
  + "spare room|kitchen table))";
const SITE = "(?:i (?:drive|go|come|commute|travel) in(?:to the office)?\\b|(?:\\w+ing )?(?:i'm |i am |are |is )?(?:spent )?(?:in|"
  + "at|on|to)(?:to)? ?(?:the |my )?(?:office|site|hospital|"
  +
    "clinic|plant|store|shop|branch|building|hq|headquarters|campus|showroom|studio|lab|town|client\\w*|desk|road|field|yard)|"
    + "(?:on.?site|onsite|"
  + "in.office|office|in)\\b)";

const counted = (place: string): RegExp => new RegExp(`\\b${COUNT}${DAY}${PER}${OF}${PER} ${place}`);
const placeFirst = (place: string): RegExp => new RegExp(
  `\\b${place},? (?:(?:about|roughly|only|just|for|maybe) )?${COUNT}(?: days?| times?| (?:of|out of|outta) (?:the )?(?:five|5)|`
    + `(?=[,.;]|$))`,
);
const WEEKDAYS = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?s?\b/g;

const countOf = (word: string | undefined): number => (word === undefined ? 0 : COUNTS[word] ?? Number(word));

type Days = { days: number; of: number };

const days = (text: string, place: string): Days | null => {
  const first = counted(place).exec(text);
  if (first !== null) return { days: countOf(first[1]), of: first[2] === undefined ? 5 : countOf(first[2]) };
  const second = placeFirst(place).exec(text);
  return second === null ? null : { days: countOf(second[1]), of: 5 };
};

const ORDER = ["mon", "tue", "wed", "thu", "fri"];
/** "Tuesday to Thursday" is three days, "Tuesday and Thursday" two. */
const daysIn = (text: string): number => {
  const named = (text.match(WEEKDAYS) ?? []).map((day) => ORDER.indexOf(day.slice(0, 3)));
  const [first, last] = named;
  const isRange = named.length === 2 && / to | through |-/.test(text) && first !== undefined && last !== undefined && last > first;
  return isRange ? last - first + 1 : named.length;
};

/** "In the office Tuesdays and Thursdays": named weekdays after a place count as days there. */
const weekdays = (text: string, place: string): Days | null => {
  const found = new RegExp(`\\b${place},? (?:on )?((?:(?:mon|tue|wed|thu|fri)\\w*(?:,? and |, | & | through | to |-| )?){1,5})`).exec(text)
    ?? new RegExp(`\\b((?:(?:mon|tue|wed|thu|fri)\\w*(?:,? and |, | & )?){1,5}) (?:i'm |i am )?${place}`).exec(text);
  const named = daysIn(found?.[1] ?? "");
  return named === 0 ? null : { days: named, of: 5 };
};

const valueOf = (home: number, of: number): Value => {
  const part = home / Math.max(1, of);
  if (part >= 0.95) return "home";
  if (part >= 0.6) return "mostly_home";
  return part <= 0.05 ? "site" : "mostly_site";
};

/** A hybrid week counts as mostly home from three days of five; null where no days are told. */
export const placeOfDays = (text: string, isAsked: boolean): Value | null => {
  if (!isAsked && !/home|remote|wfh|office|kitchen table|spare room/.test(text)) return null;
  const home = days(text, HOME) ?? weekdays(text, HOME);
  const site = days(text, SITE) ?? weekdays(text, SITE);
  if (home !== null && site !== null && home.of === 5) return valueOf(home.days, home.days + site.days);
  if (home !== null) return valueOf(home.days, home.of);
  return site === null || site.days > site.of ? null : valueOf(site.of - site.days, site.of);
};
