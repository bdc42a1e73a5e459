/** Every role is understood by its own title, as the chips and the panel offer it: in the first message and as a correction. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { finding } from "../../server/interpret/findings.ts";
import { createRoleFinder, type RoleFinder } from "../../server/role-finder.ts";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

const catalog = loadCatalog();
let served: Served;
let finder: RoleFinder;
beforeAll(async () => {
  served = await serveFoothold();
  finder = createRoleFinder(served.db, catalog);
});
afterAll(() => served.close());

test("each of all titles is its role for sure, also in the place of another", async () => {
  const coder = catalog.role("medical-coder")!;
  const wrong: string[] = [];
  for (const { id, title } of catalog.roles) {
    const [told] = await finder.inMessage(title, null), [picked] = await finder.inMessage(`No, my job is: ${title}`, coder);
    for (const found of [told, picked]) if (!found?.sure || found.role.id !== id) wrong.push(title);
  }
  expect(wrong).toEqual([]);
});

test("every role's id and title fit into a finding", () => {
  const unfit = catalog.roles.filter(({ id, title }) => !finding.safeParse({ kind: "role", roleId: id, title, others: [id], quote: title }).success);
  expect(unfit).toEqual([]);
});

test.each(["Bus Drivers, School", "Customer Service Representative", "Helpers--Pipelayers, Plumbers, Pipefitters, and Steamfitters"])("picking “%s” is understood", async (title) => {
  const id = await interviewWith(served.call, "I do all sorts of things.", title);
  const { body } = await served.call("GET", `/api/interviews/${id}`);
  expect(body.roleTitle).toBe(title);
});

test.each([
  ["hi im denise, been a medical coder 9 yrs at a hospital and im scared honestly", "Medical Coder"],
  ["im denise, medical coder for 9 years", "Medical Coder"],
  ["I am Priya, a senior accountant at a mid-size firm. 12 years.", "Accountant"],
  ["I'm worried. Medical coder, 40 hours", "Medical Coder"],
  ["im welder, 20 years", "Welder"],
  ["hi its luis, barista, 30 hours", "Baristas"],
])("who begins with their name or how they feel is asked for no other job: “%s”", async (message, title) => {
  const [first] = await finder.inMessage(message, null);
  expect([first?.role.title, first?.sure]).toEqual([title, true]);
});
