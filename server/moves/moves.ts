/** The page of moves as data: the ranking with the wishes, what each stage let through, and what would let more through. */
import type { Catalog } from "../../db/catalog.ts";
import { NO_FILTERS, type TransitionFilters } from "../../scoring/index.ts";
import type { Loosened, Mover, MovesProps } from "../../web/pages/moves-props.ts";
import type { MoveTarget } from "../../web/pages/props.ts";
import { movesFor, rolesNamed } from "../reports/assess.ts";

/** Where fewer pass, the page says what would let more through. */
const FEW = 6;

type Data = Pick<MovesProps, "ranking" | "safer" | "reachable" | "targets" | "loosened">;

export function movesOf(catalog: Catalog, { role, score }: Mover, wishes: TransitionFilters): Data {
  const rank = (filters: TransitionFilters, most?: number) => movesFor(catalog, role, score, filters, most);
  const passed = (filters: TransitionFilters): number => rank(filters, 0).passed;
  const ranking = rank(wishes), reachable = passed(bare(wishes));
  return {
    ranking, safer: passed({ ...NO_FILTERS, wide: true }), reachable,
    targets: rolesNamed(ranking).flatMap((id) => targetOf(catalog, id) ?? []),
    loosened: ranking.passed >= FEW ? [] : loosened(wishes, ranking.passed, reachable, passed),
  };
}

/** What a card needs of a role. */
export function targetOf(catalog: Catalog, roleId: string): MoveTarget | null {
  const role = catalog.role(roleId);
  if (!role) return null;
  const { id, soc, title, grade, category, labour, sources } = role;
  return { id, soc, title, grade, category, labour, sources };
}

const isAsked = (wishes: TransitionFilters, wish: keyof TransitionFilters): boolean =>
  wish === "groups" ? wishes.groups.length > 0 : wishes[wish] !== NO_FILTERS[wish];

type Passed = (filters: TransitionFilters) => number;

/**
 * Each wish taken back alone; where that helps nowhere, all at once, and how many roles each drops by itself; the method's own rules let go.
 * A ranking each, so it is asked for only where little passes.
 */
function loosened(wishes: TransitionFilters, now: number, reachable: number, passed: Passed): Loosened[] {
  const wished = (Object.keys(NO_FILTERS) as (keyof TransitionFilters)[]).filter((wish) => wish !== "wide" && isAsked(wishes, wish));
  const less = wished.map((wish) => ({ wish, wishes: { ...wishes, [wish]: NO_FILTERS[wish] } })).map((way) => ({ ...way, passed: passed(way.wishes), drops: null }));
  const helps = less.filter((way) => way.passed > now).sort((a, b) => b.passed - a.passed);
  const alone = helps.length > 0 || now > 0 || reachable === 0 ? helps : less.map((way) => ({ ...way, drops: reachable - passed({ ...bare(wishes), [way.wish]: wishes[way.wish] }) }));
  const all = wished.length > 1 && helps.length === 0 ? [{ wish: "all" as const, wishes: bare(wishes), passed: reachable, drops: null }] : [];
  const wider = { ...wishes, wide: true }, wide = wishes.wide ? [] : [{ wish: "wide" as const, wishes: wider, passed: passed(wider), drops: null }];
  return [...alone.sort((a, b) => (b.drops ?? 0) - (a.drops ?? 0)), ...[...all, ...wide].filter((way) => way.passed > now)];
}

const bare = ({ wide }: TransitionFilters): TransitionFilters => ({ ...NO_FILTERS, wide });
