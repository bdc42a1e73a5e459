/** The picture that a shared link shows: drawn on the server, named in the page's head, and without the worker's words. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPainter, onceFor } from "../../server/preview/painter.ts";
import { paintBox } from "../../server/preview/on-disk.ts";
import { reportPicture, rolePicture } from "../../web/pages/preview.tsx";
import { interviewWith, serveFoothold, type Served } from "./served.ts";
import { catalog, coder, reportOf } from "../web/drawn.ts";

const ORIGIN = "https://foothold.example";
let served: Served;
beforeAll(async () => { served = await serveFoothold({ origin: ORIGIN }); });
afterAll(() => served.close());

async function pngAt(path: string): Promise<{ status: number; type: string | null; size: number[]; bytes: Buffer }> {
  const answer = await fetch(served.url + path);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isPng = bytes.subarray(1, 4).toString("latin1") === "PNG";
  return { status: answer.status, type: answer.headers.get("content-type"), size: isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [], bytes };
}
const PNG = { status: 200, type: "image/png", size: [1200, 630] };

test("a report's page names its picture, and the picture is a PNG at the size that previews have", async () => {
  const interviewId = await interviewWith(served.call, "I'm a medical coder, 20 hours a week is straight coding.");
  const { body: saved } = await served.call("POST", "/api/reports", { interviewId });
  const page = await (await fetch(`${served.url}/r/${saved.id}`)).text();
  expect(page).toContain(`<meta property="og:image" content="${ORIGIN}/r/${saved.id}/preview.png"`);
  expect(page).toContain('content="summary_large_image"');
  expect(await pngAt(`/r/${saved.id}/preview.png`)).toMatchObject(PNG);
  await served.call("DELETE", `/api/reports/${saved.id}`, undefined, { authorization: `Bearer ${saved.key}` });
  expect(await pngAt(`/r/${saved.id}/preview.png`)).toMatchObject({ status: 410 });
});

test("a role has one too, under its old name as well; an unknown role or report has none", async () => {
  const own = await pngAt("/roles/medical-coder/preview.png");
  expect(own).toMatchObject(PNG);
  expect((await pngAt("/roles/accountant/preview.png")).bytes.equals(own.bytes)).toBe(false);
  expect(await pngAt("/roles/no-such-role/preview.png")).toMatchObject({ status: 404 });
  expect(await pngAt(`/r/${"r".repeat(24)}/preview.png`)).toMatchObject({ status: 404 });
});

test("words are drawn, not only shapes: another title makes another picture", async () => {
  const paint = createPainter(paintBox);
  const [one, other] = await Promise.all(["Welder", "Clergy"].map((title) => paint(rolePicture({ title }, { value: 50, low: 40, high: 60, zone: "green" }))));
  expect(Buffer.from(one!).equals(Buffer.from(other!))).toBe(false);
});

test("a report's picture tells score, range, zone and the typical role, and nothing that the worker said", () => {
  const report = reportOf();
  const svg = reportPicture(report);
  for (const told of [coder.title, report.score.value.toFixed(1), `between ${report.score.low} and ${report.score.high}`, report.score.role.value.toFixed(1)]) expect(svg).toContain(told);
  for (const { quote } of report.profile.tasks) if (quote) expect(svg).not.toContain(quote);
});

test("every title in the catalogue fits on two lines and stays text", () => {
  for (const { id } of catalog.roles) {
    const svg = rolePicture({ title: catalog.summary(id)!.title }, { value: 50, low: 40, high: 60, zone: "green" });
    const lines = [...svg.matchAll(/font-size="54"[^>]*>([^<]*)</g)].map(([, line]) => line!);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
  }
  expect(rolePicture({ title: "<script>&" }, { value: 1, low: 0, high: 2, zone: "red" })).not.toContain("<script>");
});

test("a paint box that could not be opened is tried again with the next picture, and an open one is kept", async () => {
  let tries = 0;
  const paint = createPainter(onceFor(async () => {
    if (++tries === 1) throw new Error("no disk");
    return paintBox();
  }));
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>';
  await expect(paint(svg)).rejects.toThrow("no disk");
  expect([(await paint(svg)).length > 0, (await paint(svg)).length > 0, tries]).toEqual([true, true, 2]);
});

test("of many pictures at once each is drawn in a turn of its own, so that others are served in between", async () => {
  const paint = createPainter(paintBox), svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>';
  let turns = 0, counting = true;
  const count = (): void => { turns++; if (counting) setImmediate(count); };
  setImmediate(count);
  const drawnAt = await Promise.all(Array.from({ length: 20 }, () => paint(svg).then(() => turns)));
  counting = false;
  expect(new Set(drawnAt).size).toBe(20);
});
