/** Skills and knowledge that a job asks for: which the worker's role has too, and which it lacks, on a named scale. */
import type { Element, ElementKind, Transition } from "../../scoring/index.ts";
import { capitalised, listed, plain } from "../format.ts";
import { ELEMENTS } from "../strings/moves.ts";
import type { HeadLevel } from "./exchange.tsx";

type Sides = Pick<Transition, "carryOver" | "lacking">;
/** So many a short card names of each kind. */
const MOST_SHORT = 4;

/** O*NET rates from 1 to 5, BLS ranks from 0 to 100. */
const SCALE: Record<ElementKind, "onet" | "bls"> = { skills: "onet", knowledge: "onet", blsSkills: "bls" };
/** The ranks of the BLS are those of an occupation group: what they tell is worded as such. */
const isRanked = ({ carryOver, lacking }: Sides): boolean => [...carryOver, ...lacking].some(({ kind }) => SCALE[kind] === "bls");
const along = ({ kind }: Element, value: number): number => (SCALE[kind] === "bls" ? value : ((value - 1) / 4) * 100);
const shown = ({ kind }: Element, value: number): string => plain(value, SCALE[kind] === "bls" ? 0 : 1);

export const hasElements = ({ carryOver, lacking }: Sides): boolean => carryOver.length + lacking.length > 0;

export function Elements({ move, level }: { move: Sides; level: HeadLevel }) {
  if (!hasElements(move)) return <p class="small soft">{ELEMENTS.none}</p>;
  const ranked = isRanked(move);
  return (
    <>
      <div class="needs">
        <List level={level} sign="=" head={ELEMENTS.bring} elements={move.carryOver} none={ELEMENTS.noneBring} />
        <List level={level} sign="+" head={ranked ? ELEMENTS.higher : ELEMENTS.learn} elements={move.lacking} none={ELEMENTS.noneLearn} />
      </div>
      <p class="source">{ranked ? ELEMENTS.blsNote : ELEMENTS.note}</p>
    </>
  );
}

const List = ({ level: Head, sign, head, elements, none }: { level: HeadLevel; sign: string; head: string; elements: readonly Element[]; none: string }) => (
  <div>
    <Head>
      <span aria-hidden="true">{sign}</span> {head}
    </Head>
    {elements.length === 0 ? (
      <p class="small soft">{none}</p>
    ) : (
      <ul>
        {elements.map((element) => (
          <li>
            <span>{element.name}</span>
            <Bar element={element} />
            <span class="soft">{ELEMENTS[SCALE[element.kind] === "bls" ? "ranked" : "asked"](shown(element, element.need), shown(element, element.have))}</span>
          </li>
        ))}
      </ul>
    )}
  </div>
);

const place = (element: Element, value: number): string => `${plain(Math.max(0, Math.min(100, along(element, value))), 1)}%`;

/** What is usual in the worker's role as a bar, what the job asks as a mark; the numbers stand beside it. */
const Bar = ({ element }: { element: Element }) => (
  <svg class="need" aria-hidden="true">
    <rect class="f-empty" width="100%" height="100%" />
    <rect class="have" width={place(element, element.have)} height="100%" />
    <line class="asked" x1={place(element, element.need)} x2={place(element, element.need)} y1="-2" y2="12" />
  </svg>
);

/** The names alone, in two sentences. */
export function ShortElements({ move }: { move: Sides }) {
  const { carryOver, lacking } = move;
  const named = (elements: readonly Element[]): string => capitalised(listed(elements.slice(0, MOST_SHORT).map(({ name }) => name.toLowerCase())));
  return (
    <>
      {carryOver.length > 0 && (
        <p class="small">
          <strong>{ELEMENTS.bringShort}</strong> {named(carryOver)}.
        </p>
      )}
      {lacking.length > 0 && (
        <p class="small">
          <strong>{isRanked(move) ? ELEMENTS.higherShort : ELEMENTS.learnShort}</strong> {named(lacking)}.
        </p>
      )}
    </>
  );
}
