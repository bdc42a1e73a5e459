/** How far an evaluation is, for a person at a terminal and for a log. */
import { expect, test } from "vitest";
import { createProgress, type Screen } from "./progress.ts";

function screen(isTTY: boolean): Screen & { text(): string } {
  let text = "";
  return { isTTY, write: (more) => (text += more), text: () => text };
}

test("a log gets one plain line per case, and what was finished before", () => {
  const log = screen(false);
  const progress = createProgress(3, 1, log);
  progress.finished("b", 2.04, 0);
  progress.finished("c", 11, 2);
  progress.end();
  expect(log.text()).toBe("1 of 3 cases were finished before\n2 of 3  b  2.0 s\n3 of 3  c  11.0 s  2 turns fell back\n");
});

test("a terminal gets a bar that is drawn anew in its line, and adds up the turns that fell back", () => {
  const terminal = screen(true);
  const progress = createProgress(4, 2, terminal);
  progress.finished("c", 1, 1);
  progress.finished("d", 1, 1);
  progress.end();
  const drawn = terminal.text().split("\r\x1b[2K").slice(1);
  expect(drawn.map((bar) => /^\[#*\.*\] \d\/4/.exec(bar)?.[0])).toEqual(["[############............] 2/4", "[##################......] 3/4", "[########################] 4/4"]);
  expect(drawn[1]).toContain("1 turn fell back");
  expect(drawn[2]).toContain("2 turns fell back");
  expect(terminal.text().match(/\n/g)).toEqual(["\n"]);
});
