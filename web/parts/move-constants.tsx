/** The constants of the moves as a table, read from the rules themselves so that the page cannot fall behind them. */
import {
  DEGREE_MONTHS, DETOUR_SAVES, EFFORT, ELEMENT, FIELD_FROM, FILL, FIT, LEVEL_MONTHS, NEAR_MISS, PROFESSION_FROM, SAME_KIND, STONES, TERM, UTILITY,
} from "../../scoring/index.ts";
import { count, inWords, percent, plain } from "../format.ts";
import { MOVE_REASONS as WHY, MOVES_METHOD as TEXT } from "../strings/method-moves.ts";
import { ConstantTable, type ConstantRow } from "./constant-table.tsx";

const two = (value: number): string => plain(value, 2);
const share = (of: number): string => percent(of * 100);

const NAMES: Record<keyof typeof FIT.usual, string> = {
  activities: "activities", knowledge: "knowledge", titles: "job titles", wording: "task descriptions", skills: "skills", bls_skills: "skills by BLS in their stead",
};
const eachPart = (of: typeof FIT.usual | Omit<typeof FIT, "levels" | "usual">): string =>
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((part) => `${NAMES[part]} ${two(of[part])}`).join(", ");

const { carried, lacked, skills, blsSkills } = ELEMENT;
const ROWS: readonly ConstantRow[] = [
  ["Closeness: what each part counts", eachPart(FIT), WHY.parts],
  ["Activities: detailed, intermediate, general", FIT.levels.join(", "), WHY.levels],
  ["What close jobs usually reach", eachPart(FIT.usual), WHY.usual],
  [
    "Order: what counts", `closeness ${two(UTILITY.fit)}, points gained ${two(UTILITY.gain)}, pay ${two(UTILITY.pay)}, demand ${two(UTILITY.demand)}, effort ${two(UTILITY.effort)}`,
    WHY.order,
  ],
  ["Points gained count in full from", `${TERM.gainFull} points`, WHY.full],
  ["Pay counts from and up to", `${two(TERM.payFrom)} and ${two(TERM.payFrom + TERM.paySpan)} times today’s usual pay`, WHY.between],
  ["Change in jobs counts from and up to", `${percent(TERM.changeFrom)} and ${percent(TERM.changeFrom + TERM.changeSpan)} in ten years`, WHY.between],
  ["Openings count from and up to", `${count(TERM.openingsFrom)} and ${count(TERM.openingsFull)} a year`, WHY.openings],
  ["Effort: what counts", `job zones up ${two(EFFORT.jobZone)}, licence by law ${two(EFFORT.licence)}, training ${two(EFFORT.training)}`, WHY.effort],
  ["Effort is full at", `${inWords(EFFORT.zones)} job zones up, ${EFFORT.months} months of training`, WHY.effortFull],
  ["Months of schooling that are a degree", `${DEGREE_MONTHS.any}, ${DEGREE_MONTHS.bachelor}`, WHY.degree],
  ["One field of knowledge from", two(FIELD_FROM), WHY.field],
  ["One trade or profession from", two(PROFESSION_FROM), WHY.trade],
  ["Related work credited at entry, mid, senior level", `${LEVEL_MONTHS.entry}, ${LEVEL_MONTHS.mid}, ${LEVEL_MONTHS.senior} months`, WHY.credit],
  [
    "A short list is filled up",
    `to ${FILL.least}; gain ${FILL.gainFrom} or more, or closeness ${two(FILL.fitFrom)} or more with effort up to ${two(FILL.effortUpTo)}; rank figure ${two(FILL.utilityFrom)} or more`, WHY.fill,
  ],
  [
    "Near misses",
    `at most ${NEAR_MISS.most}; ${inWords(NEAR_MISS.ofAKind)} of a kind, ${inWords(NEAR_MISS.ofKind["fit"] ?? NEAR_MISS.ofAKind)} of those that are only unlike today’s work; rank figure ${two(NEAR_MISS.utility)} or more`,
    WHY.near,
  ],
  ["Stepping stones looked at", plain(STONES), WHY.stones],
  ["A detour saves at least", `${two(DETOUR_SAVES)} of effort`, WHY.detour],
  ["A task goes along where", `${share(SAME_KIND.shareFrom)} of its activities are of a kind that takes ${share(SAME_KIND.timeFrom)} of the time there`, WHY.same],
  [
    "Skills and knowledge: matter, alike, missing",
    `from ${skills.matters}; up to ${two(skills.alike)} less; ${two(skills.gap)} or more less (BLS percentiles: ${blsSkills.matters}, ${blsSkills.alike}, ${blsSkills.gap}); at most ${carried} and ${lacked} shown`,
    WHY.elements,
  ],
];

export const MoveConstants = () => (
  <section aria-labelledby="moves-constants">
    <h2 id="moves-constants">{TEXT.constants}</h2>
    <p class="kicker">{TEXT.constantsKicker}</p>
    <ConstantTable columns={TEXT.constantsColumns} rows={ROWS} wide />
  </section>
);
