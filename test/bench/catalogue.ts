/** Times what grows with the catalogue: loading it, ranking moves over all roles, finding roles by name, the pages that list them. */
import { loadCatalog } from "../../db/load-catalog.ts";
import { emptyProfile, NO_FILTERS, scorePerson, withShare } from "../../scoring/index.ts";
import { movesFor } from "../../server/reports/assess.ts";
import { quantile } from "./load.ts";

const RANKINGS = 200;
const SEARCHES = ["hgv driver", "barista", "person who does payroll", "regisered nurse", "sofware enginer", "call centre agent", "brickie", "paralegal", "plummer", "actuary"];
/** So many different roles are talked about before memory is read again. */
const ROLES_TALKED_OF = 150;

export type Timed = { what: string; p50: number; p99: number };

/** Milliseconds; `first` is the cold ranking, which prepares every role. */
export function catalogueTimes(): { loadMs: number; roles: number; firstRankingMs: number; ranking: Timed } {
  const began = performance.now();
  const catalog = loadCatalog();
  const loadMs = performance.now() - began;
  const role = catalog.role("medical-coder")!, scorable = catalog.scorable(role.id)!;
  const rank = (points: number): number => {
    const person = scorePerson(scorable, withShare(emptyProfile(), scorable.tasks[0]!.id, points), catalog.activities);
    const start = performance.now();
    movesFor(catalog, role, person, NO_FILTERS);
    return performance.now() - start;
  };
  const firstRankingMs = rank(50);
  const times = Array.from({ length: RANKINGS }, (_, at) => rank(10 + (at % 60)));
  return { loadMs, roles: catalog.roles.length, firstRankingMs, ranking: { what: "moves ranked over all roles", p50: quantile(times, 0.5), p99: quantile(times, 0.99) } };
}

async function timed(what: string, times: number, call: (at: number) => Promise<unknown>): Promise<Timed> {
  const taken: number[] = [];
  for (let at = 0; at < times; at++) {
    const began = performance.now();
    await call(at);
    taken.push(performance.now() - began);
  }
  return { what, p50: quantile(taken, 0.5), p99: quantile(taken, 0.99) };
}

/** Milliseconds over HTTP, one request after the other. */
export async function pageTimes(url: string): Promise<Timed[]> {
  const get = (path: string) => fetch(url + path).then((answer) => answer.text());
  const { roles } = JSON.parse(await get("/api/roles?limit=1000")) as { roles: { id: string }[] };
  return [
    await timed("search by name", 300, (at) => get(`/api/roles?limit=10&q=${encodeURIComponent(SEARCHES[at % SEARCHES.length]!)}`)),
    await timed("list of all roles", 100, () => get("/api/roles?limit=1000")),
    await timed("page of roles", 100, (at) => get(`/roles?offset=${(at % 19) * 50}`)),
    await timed("role page", 200, (at) => get(`/roles/${roles[(at * 37) % roles.length]!.id}`)),
  ];
}

/** One short interview on each of many roles, so that what is kept per role shows in the memory. */
export async function talkOfManyRoles(url: string): Promise<number> {
  const post = async (path: string, body: unknown) =>
    (await fetch(url + path, { method: "POST", headers: { "content-type": "application/json", accept: "application/json" }, body: JSON.stringify(body) })).json() as Promise<{ id: string }>;
  const { roles } = (await (await fetch(`${url}/api/roles?grade=derived&limit=1000`)).json()) as { roles: { id: string }[] };
  const picked = roles.filter((_, at) => at % Math.floor(roles.length / ROLES_TALKED_OF) === 0).slice(0, ROLES_TALKED_OF);
  for (const { id: roleId } of picked) {
    const { id } = await post("/api/interviews", { roleId });
    await post(`/api/interviews/${id}/messages`, { id: "m1", text: "About half my week is paperwork and records, a quarter is talking to people, the rest is checking equipment." });
  }
  return picked.length;
}
