/** Where the worker could go, as Markdown: each move with what it gives and asks, and the near misses with the gate that dropped them. */
import type { Element, TaskShare, Transition } from "../../scoring/index.ts";
import { capitalised, count, dollars, listed, percent, score, signed, tidy } from "../format.ts";
import { closeness, dropReasons, gateWords } from "../headlines/gates.ts";
import { carriedOver, groundOf, movesFinding, withoutRest } from "../headlines/moves.ts";
import { wishesSummary } from "../headlines/wishes.ts";
import type { MoveTarget, ReportSnapshot } from "../pages/props.ts";
import { LEVEL } from "../names.ts";
import { movesOf } from "../parts/report-moves.tsx";
import { MARKDOWN as M } from "../strings/markdown.ts";
import { REPORT } from "../strings/report.ts";
import { titleIn, withTargets } from "../targets.ts";
import type { Groups } from "../pages/report-markdown.ts";
import { list, plainText, section } from "./write.ts";

/** `groups`: code and name of each major group, for wishes that name one. */
export function movesInMarkdown(report: ReportSnapshot, groups: Groups): string {
  const { near, far } = movesOf(report), wishes = wishesSummary(report.filters, groups);
  return section(
    movesFinding(near.length, far.length, groundOf(report.score.zone, near.map(({ move }) => move))),
    wishes && plainText(REPORT.asked(wishes)),
    report.considered === 0 ? null : REPORT.counted(count(report.considered), count(report.passed)),
    ...[...near, ...far].map(({ move, target }) => moveText(move, target, report)),
    nearMisses(report),
    near.length + far.length > 0 ? REPORT.nextNote : null,
  );
}

function moveText(move: Transition, target: MoveTarget, { targets, filters }: ReportSnapshot): string {
  const stone = move.via && titleIn(targets)(move.via.roleId);
  return `### ${plainText(target.title)}: ${score(move.score)} (${signed(move.gain)})\n\n${list([
    `${M.level} ${LEVEL[move.entryLevel].name}`,
    ...move.gates.map((gate) => plainText(gateWords(gate, move, target, filters))),
    pay(target), `${M.within} ${percent(move.displaced.then)}`,
    ...(move.fit === null ? [] : [`${M.closeness} ${closeness(move.fit)}`]),
    ...tasks(M.leave, move.lose), ...tasks(M.keep, carriedOver(move)), ...tasks(M.gain, [...move.aiProof, ...move.gainTasks]),
    ...skills(M.bring, move.carryOver), ...skills(move.lacking.some(({ kind }) => kind === "blsSkills") ? M.learnRanked : M.learn, move.lacking),
    ...(stone ? [M.stone(plainText(stone))] : []), ...(move.pareto ? [M.unbeaten] : []),
  ])}`;
}

function pay({ labour: { medianWage, wageP10, wageP90 } }: MoveTarget): string {
  if (medianWage === null) return M.noPay;
  return M.pay(dollars(medianWage), wageP10 === null || wageP90 === null ? null : [dollars(wageP10), dollars(wageP90)]);
}

const tasks = (head: string, of: readonly TaskShare[]): string[] => {
  const labels = withoutRest(of).map(({ label }) => plainText(tidy(label)));
  return labels.length === 0 ? [] : [`${head} ${labels.join("; ")}`];
};

const skills = (head: string, of: readonly Element[]): string[] => (of.length === 0 ? [] : [`${head} ${listed(of.map(({ name }) => name))}`]);

function nearMisses({ nearMisses: missed, targets, filters }: ReportSnapshot): string | null {
  const said = withTargets(missed, targets).map(({ move: miss, target }) =>
    `${plainText(target.title)} (${score(miss.score)}): ${plainText(capitalised(dropReasons(miss.droppedBy, miss, target, filters)))}`);
  return said.length === 0 ? null : `### ${M.missed}\n\n${list(said)}`;
}
