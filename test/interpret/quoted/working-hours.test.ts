/** Working hours and years from their quotes. */
import { expect, test } from "vitest";
import { emptyProfile } from "../../../scoring/index.ts";
import type { SaidFinding, Term } from "../../../server/interpret/model/reply.ts";
import { heard } from "./saying.ts";

type Part = Pick<Term, "amount" | "times" | "except">;
const part = (amount: string, times: string[] = [], except: string | null = null): Part => ({ amount, times, except });
type Fields = { hours?: string | Part[]; day?: string; days?: string; breaks?: string };
const saying = ({ hours = [], day = "", days = "", breaks = "" }: Fields): SaidFinding =>
  ({ kind: "week", hours: typeof hours === "string" ? [part(hours)] : hours, day: day || null, days: days || null, breaks: breaks || null, quote: "said" });
type Told = [hours: number | null, day: number | null, days: number | null];

function toldBy(fields: Fields, context: Parameters<typeof heard>[1] = {}, message = ""): Told | null {
  const found = heard([saying(fields)], context, message)[0];
  return found?.kind === "week" ? [found.hours, found.day ?? null, found.days ?? null] : null;
}

test.each<[Fields, Told | null]>([
  [{ hours: "forty hours" }, [40, null, null]], [{ hours: "part-time, 25 hours" }, [25, null, null]], [{ hours: "30 hours a week" }, [30, null, null]],
  [{ hours: "46, 47 hours" }, [46.5, null, null]], [{ hours: "forty" }, [40, null, null]], [{ hours: "38-hour week" }, [38, null, null]],
  [{ hours: "160 hours a month" }, [40, null, null]], [{ hours: "80 percent" }, [32, null, null]],
  [{ day: "eight hours a day" }, [40, 8, null]], [{ day: "eight productive" }, [40, 8, null]], [{ day: "twelve hours" }, [36, 12, null]], [{ day: "nine to five" }, [40, 8, null]],
  [{ hours: "eight hours a day" }, [40, 8, null]],
  [{ day: "tens", days: "Four" }, [40, 10, 4]], [{ hours: "Four tens" }, [40, 10, 4]], [{ day: "twelve-hour shifts", days: "three a week" }, [36, 12, 3]],
  [{ days: "three 12-hour shifts" }, [36, 12, 3]], [{ days: "Monday to Friday", hours: "Forty hours" }, [40, null, 5]], [{ days: "Three shift a week" }, [null, null, 3]],
  [{ days: "four days a week" }, [null, null, 4]], [{ days: "two and a half days" }, [null, null, 2.5]],
  [{ hours: "plenty" }, null], [{ hours: "300 hours" }, null], [{ days: "40" }, null], [{}, null],
])("hours of a week, of a day, days of a week: %j", (fields, told) => {
  expect(toldBy(fields)).toEqual(told);
});

test.each<[string, Fields, Told]>([
  ["Arbeite in Teilzeit, zwanzig Stunden die Woche", { hours: "zwanzig Stunden die Woche" }, [20, null, null]],
  ["Trabajo ocho horas al día de lunes a viernes", { day: "ocho horas al día", days: "lunes a viernes" }, [40, 8, 5]],
  ["Je travaille de trois heures à onze heures, six jours par semaine", { day: "de trois heures à onze heures", days: "six jours par semaine" }, [48, 8, 6]],
  ["Ich arbeite nachts von 22 bis 6 Uhr, die Pause ist eine halbe Stunde", { day: "von 22 bis 6 Uhr", breaks: "eine halbe Stunde" }, [37.5, 7.5, null]],
  ["Je travaille trois nuits de douze heures et le samedi avec les autres", { hours: "trois nuits de douze heures" }, [36, 12, 3]],
  ["Ich habe eine 38,5-Stunden-Woche", { hours: "38,5-Stunden-Woche" }, [38.5, null, null]],
])("working hours in other languages: %s", (message, fields, told) => {
  expect(toldBy(fields, {}, message)).toEqual(told);
});

test.each<[string, Fields, Told | null]>([
  ["shifts of different lengths", { hours: [part("twelve hours", ["three nights"]), part("six", ["a Saturday"])] }, [42, null, null]],
  ["shifts counted in the day told beside", { day: "twelve hours", days: "three nights", hours: [part("three nights"), part("six hours")] }, [42, 12, 3]],
  ["a season and the rest of the year", { hours: [part("sixty hours", ["January to April"]), part("thirty", [], "January to April")] }, [40, null, null]],
  ["a season and the months named beside it", { hours: [part("sixty hours a week", ["four months"]), part("30", ["the other eight months"])] }, [40, null, null]],
  ["two weeks in turn", { hours: [part("50 hours", ["every other week"]), part("30 hours", ["every other week"])] }, [40, null, null]],
  ["a season alone: what its weeks have", { hours: [part("sixty hours", ["January to April"])] }, [60, null, null]],
  ["one shift, so many times", { hours: [part("twelve hours", ["three nights"])] }, [36, null, null]],
  ["a season and the rest of the year in so many words", { hours: [part("60 hours", ["January to April"]), part("30", ["the rest of the year"])] }, [40, null, null]],
  ["seasons that leave out a month", { hours: [part("60 hours", ["four months"]), part("38 hours", ["seven months"])] }, [46, null, null]],
  ["days said with their length", { hours: [part("three nights of twelve hours"), part("a Saturday of six")] }, [42, null, null]],
  ["a day of so many hours every other week", { hours: [part("40 hours"), part("a Saturday of 8 hours", ["every other week"])] }, [44, null, null]],
  ["a part of full time and a little beside", { hours: [part("80 percent"), part("four hours")] }, [36, null, null]],
  ["a sum of which a part is not understood", { hours: [part("twelve hours"), part("six hours", ["whenever"])] }, null],
  ["a sum that no week holds", { hours: [part("100 hours"), part("90 hours")] }, null],
])("hours of a week that add up: %s", (_, fields, told) => {
  expect(toldBy(fields)).toEqual(told);
});

test.each<[string, Fields, Told]>([
  ["off a day", { day: "eight and a half hours", breaks: "half an hour" }, [40, 8, null]],
  ["off clock times", { day: "nine to half past five", days: "four days", breaks: "30 minutes" }, [32, 8, 4]],
  ["off clock times as they are spoken", { day: "nine to half five", breaks: "half an hour of it" }, [40, 8, null]],
  ["off, several of them", { day: "nine to half five", breaks: "two fifteen-minute breaks" }, [40, 8, null]],
  ["off, several of one length", { day: "nine to half five", breaks: "two breaks of 15 minutes" }, [40, 8, null]],
  ["off a bare number's minutes", { day: "nine to six", breaks: "60" }, [40, 8, null]],
  ["off each day of a week", { hours: "forty hours", days: "five days", breaks: "half an hour a day" }, [37.5, null, 5]],
  ["off a week and the day that it is made of", { hours: "45 hours", day: "nine hours", breaks: "an hour for lunch" }, [40, 8, null]],
  ["not off a week told without it", { hours: "40 hours", day: "nine hours", breaks: "an hour" }, [40, 8, null]],
  ["not where they would leave nothing", { day: "eight hours", breaks: "eight hours" }, [40, 8, null]],
  ["not where they say no time", { day: "eight hours", breaks: "lunch" }, [40, 8, null]],
])("breaks come %s", (_, fields, told) => {
  expect(toldBy(fields)).toEqual(told);
});

test("a break told later comes off the hours that were told before", () => {
  const known = (week: number) => ({ ...emptyProfile(), week });
  expect(toldBy({ breaks: "half an hour" }, { frame: { day: 8.5, days: 4 }, known: known(34) })).toEqual([32, 8, null]);
  expect(toldBy({ breaks: "half an hour" }, { frame: { day: 8.5, days: null }, known: known(38) })).toEqual([null, 8, null]);
  expect(toldBy({ breaks: "an hour a day" }, { frame: { day: null, days: 5 }, known: known(45) })).toEqual([40, null, null]);
  expect(toldBy({ breaks: "lunch" }, { frame: { day: 8, days: 5 }, known: known(40) })).toBeNull();
  expect(toldBy({ breaks: "half an hour" })).toBeNull();
});

test("fewer days shorten a week that was a day's hours times the days, and not one that was told", () => {
  const frame = { day: 8, days: null };
  expect(toldBy({ days: "four days" }, { frame, known: { ...emptyProfile(), week: 40 } })).toEqual([32, null, 4]);
  expect(toldBy({ days: "four days" }, { frame, known: { ...emptyProfile(), week: 38 } })).toEqual([null, null, 4]);
});

const yearsBy = (years: string, message = years): number | null | undefined => {
  const [found] = heard([{ kind: "level", years, level: null, leads: null, quote: "said" }], {}, message);
  return found?.kind === "level" ? found.years : undefined;
};

test.each<[string, number | undefined]>([
  ["four years in", 4], ["Eight months", 0.7], ["nineteen years this March", 18.9], ["Fourth year", 3.5], ["September, so it's five months", 0.4], ["3 yrs", 3],
  ["twenty-two years", 22], ["six years in total in the trade", 6], ["12", 12], ["two and a half years", 2.5], ["a couple of years", 2], ["ages", undefined], ["", undefined],
  ["Here in coding 5 years", 5], ["One year in October", 0.9],
])("years in the occupation: %j", (quote, years) => {
  expect(yearsBy(quote)).toBe(years);
});

test.each<[string, number]>([
  ["Seit zehn Jahren dabei, das mache ich", 10], ["Llevo cinco años en el trabajo y con los papeles", 5], ["Ça fait douze ans que je fais ça", 12], ["Faccio questo da otto anni", 8],
  ["Faço isso há três anos e meio", 3.5], ["Dat doe ik al zeven jaar", 7], ["Robię to od sześciu lub 6 lat", 6], ["Ich mache das erst acht Monate", 0.7],
])("years in other languages: %s", (quote, years) => {
  expect(yearsBy(quote)).toBe(years);
});

test("rank and leading pass as they were said; nothing said at all is no finding", () => {
  const level = (change: object): SaidFinding => ({ kind: "level", years: null, level: null, leads: null, quote: "said", ...change });
  expect(heard([level({ level: "senior", leads: "yes" })])).toEqual([{ kind: "level", years: null, level: "senior", leads: true, quote: "said" }]);
  expect(heard([level({ leads: "no" })])).toEqual([{ kind: "level", years: null, level: null, leads: false, quote: "said" }]);
  expect(heard([level({})])).toEqual([]);
});
