/** A report as long as they come: twelve tasks with a quote each, numbers of the worker's own, kept what-ifs, wishes. */
import type { CatalogRole } from "../../db/role.ts";
import { emptyProfile, NO_FILTERS, type Change, type Profile } from "../../scoring/index.ts";
import { freeze } from "../../server/reports/snapshot.ts";
import type { ReportSnapshot } from "../../web/pages/props.ts";
import { catalog, coder, reportOf } from "./drawn.ts";

const OWN = ["Check what the autocoder did over night and write up what it got wrong", "Show new people how we work here", "Answer the billing office’s questions"];
const ACTIVITIES = Object.keys(catalog.activities);
const QUOTE = "On a normal day that is an hour and a half, more when two people call in sick, and on nights it is most of what I do until about four.";
const REASON = "The system they bought last year still gets every third one wrong, and somebody has to stand there with the patient while it does.";

function longProfile(role: CatalogRole): Profile {
  const said = { group: null, x: 0.5, source: "stated", quote: QUOTE } as const;
  const hours = (value: number) => ({ unit: "hours", value, precision: "about", low: null, high: null }) as const;
  return {
    ...emptyProfile(), level: "senior", week: 36, confirmed: true,
    tasks: role.tasks.map(({ id, share }) => ({ ...said, id, amount: hours((share / 100) * 27) })),
    own: OWN.slice(0, Math.max(0, MOST_TASKS - role.tasks.length)).map((text, at) => ({ ...said, id: `own-${at + 1}`, amount: hours(3), text, activity: ACTIVITIES[at * 5]! })),
    context: {
      ...emptyProfile().context,
      employer_ai: { value: "pilot", source: "stated", quote: "They are trying it out on two wards." },
      union: { value: "member", source: "stated", quote: "I am in the union." },
      licence_required: { value: "employer", source: "stated", quote: "They want the CCS." },
    },
  };
}

const MOST_TASKS = 12;
const scenario = (id: string, name: string, changes: Change[]) => ({ id, name, changes });
export function longReport(role: CatalogRole = coder): ReportSnapshot {
  const [first, second, third, fourth] = [...role.tasks, ...role.tasks].map(({ id }) => id) as [string, string, string, string];
  const frozen = freeze(catalog, role, {
    profile: longProfile(role),
    filters: { ...NO_FILTERS, minimumPay: 34_000 },
    scenarios: [
      scenario("a", "If the hospital goes fully AI", [{ kind: "context", key: "employer_ai", value: "deployed" }, { kind: "set_share", task: first, share: 5 }]),
      scenario("b", "Half my week checking", [{ kind: "set_share", task: second, share: 50 }, { kind: "level", level: "senior" }]),
      scenario("c", "Only the hard cases", [{ kind: "complexity", task: "all", x: 1 }]),
      scenario("d", "Back to simple charts", [{ kind: "complexity", task: "all", x: -0.5 }, { kind: "context", key: "union", value: "none" }]),
    ],
    disagreements: [...new Set([first, second, third, fourth])].map((task, at) => ({ task, score: at + 1, reason: REASON })),
  });
  return { ...reportOf(), ...frozen, id: "l".repeat(24) };
}
