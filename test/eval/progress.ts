/** How far an evaluation is: a bar on a terminal, plain lines elsewhere. */
const WIDTH = 24;

export type Screen = { isTTY?: boolean | undefined; write(text: string): unknown };
export type Progress = { finished(id: string, seconds: number, fellBack: number): void; end(): void };

/** `before`: cases that were finished in an earlier run. */
export function createProgress(total: number, before: number, screen: Screen): Progress {
  let [done, fell] = [before, 0];
  const began = performance.now();
  const bar = (): void => {
    const full = total === 0 ? WIDTH : Math.round((WIDTH * done) / total);
    screen.write(`\r\x1b[2K[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${done}/${total} cases${fellText(fell)}  ${timesText(began, done - before, total - done)}`);
  };
  if (screen.isTTY) bar();
  else if (before > 0) screen.write(`${before} of ${total} cases were finished before\n`);
  return {
    finished(id, seconds, fellBack) {
      done++;
      fell += fellBack;
      if (screen.isTTY) bar();
      else screen.write(`${done} of ${total}  ${id}  ${seconds.toFixed(1)} s${fellText(fellBack)}\n`);
    },
    end: () => void (screen.isTTY && screen.write("\n")),
  };
}

const fellText = (turns: number): string => (turns === 0 ? "" : `  ${turns} ${turns === 1 ? "turn" : "turns"} fell back`);

function timesText(began: number, done: number, left: number): string {
  const passed = (performance.now() - began) / 1000;
  return done === 0 || left === 0 ? clock(passed) : `${clock(passed)}, about ${clock((passed / done) * left)} left`;
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
