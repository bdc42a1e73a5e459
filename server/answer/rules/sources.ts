/** Sources with publisher, year and address: of one part, of one task, for the assessment and against it. */
import type { CatalogSource } from "../../../db/role.ts";
import type { Tools } from "../answerer.ts";
import { namedTask } from "../named.ts";
import { points, SIGNAL, whole, withRange } from "../words.ts";
import { lines, said, type Heard } from "./heard.ts";
import { widthOf } from "./range.ts";

const SHOWN = 3;

const sentence = (text: string): string => text.replace(/[.\s]*$/, "");
/** Notes of the reader on dates and titles, which are not shown here. */
const NOTES = /(?:^|\s)(?:Title|Undated|Dates?|The year|Year)\b[^.]*(?:\.|$)(?:\s*(?:Title|Undated|The year|Year)\b[^.]*\.?)*\s*$/;
type Form = { claim?: boolean; links?: boolean; figure?: boolean };
/** "Claim (Publisher, 2025, address)."; without the claim or the address where that is asked for. */
export function cite({ claim, figure, publisher, year, url }: CatalogSource, form: Form = {}): string {
  const isUndated = /\bundated\b/i.test(claim), said = sentence(claim.replace(NOTES, "")) || sentence(claim), told = form.figure && figure ? `${said}: ${sentence(figure)}` : said;
  const from = [publisher, year === null ? "undated" : isUndated ? `undated, read as ${year}` : String(year), ...(url === null || form.links === false ? [] : [url])].join(", ");
  return form.claim === false ? `(${from})` : `${told} (${from}).`;
}

/** Sources by id that somebody else published, in the order given. */
export const sourcesOf = (tools: Tools, ids: readonly string[]): CatalogSource[] =>
  ids.flatMap((id) => tools.evidence().filter((source) => source.id === id && source.url !== null));

const published = (tools: Tools, stance: CatalogSource["stance"]): CatalogSource[] => tools.evidence().filter((source) => source.stance === stance && source.url !== null);

/** Evidence both ways: on the task or the part that the words name, else on the job. */
export function evidence(heard: Heard): string {
  const { tools, raw } = heard, task = namedTask(raw, tools);
  if (task) {
    const why = tools.role().tasks.find(({ id }) => id === task.id)?.why ?? "It is a task of your own, scored by the general activity that it is like.";
    const near = nearest(tools, `${task.label} ${raw}`), counter = published(tools, "contradicts").slice(0, 2);
    return [
      `“${task.label}” has an AI score of ${task.score.toFixed(1)} of 5 for you. Our reason: ${why} That score is a judgement; no study measured this one task.`,
      near.length === 0 ? "I hold no source near to it." : lines("Nearest to it among the sources:", near.map((source) => cite(source, { figure: true }))), counter.length > 0 ? lines("Seeing the job differently:", counter.map((source) => cite(source))) : "I know of no source against it.",
    ].join("\n");
  }
  return /\b(one|single|strongest) (\w+ )?(source|study|proof|paper|link|article)\b/.test(heard.text) ? strongest(tools) : bothSides(tools, {});
}

/** Sources on what the tools can do, and those that share most words with the question; nothing that speaks against it. */
function nearest(tools: Tools, words: string): CatalogSource[] {
  const asked = stems(words), tool = new Set(tools.role().signals.ai_tool_maturity.sources);
  const rated = tools.evidence().filter(({ url, stance }) => url !== null && stance !== "contradicts").map((source) => {
    const held = stems(`${source.claim} ${source.title} ${source.figure ?? ""}`);
    return { source, hits: [...asked].filter((stem) => held.has(stem)).length + Number(tool.has(source.id)) };
  });
  return rated.filter(({ hits }) => hits > 0).toSorted((a, b) => b.hits - a.hits).slice(0, SHOWN).map(({ source }) => source);
}

const COMMON = new Set("proof wher what does that this with from have your work task tool stud sour evid show can'".split(" "));
const stems = (text: string): Set<string> => new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 5)).filter((stem) => !COMMON.has(stem.slice(0, 4))));

/** The source behind the signal that counts most against the worker. */
function strongest(tools: Tools): string {
  const [signal] = tools.explain().person.signals.toSorted((a, b) => a.value - b.value), role = tools.role();
  const source = signal && (sourcesOf(tools, role.signals[signal.name].sources)[0] ?? published(tools, "supports")[0]);
  return source ? `What counts most against you on the market is ${SIGNAL[signal.name]}, ${whole(signal.value)} on a scale from −2 to 2. Its source: ${cite(source, { figure: true })}` : "I hold no published source for one.";
}

/** Sources for and against the assessment of the job. */
export function bothSides(tools: Tools, form: Form): string {
  const { person } = tools.explain(), against = published(tools, "contradicts").slice(0, SHOWN);
  return [
    `The market evidence of your job counts ${whole(person.evidence)} on a scale from −10 to 10.`, lines("Behind the assessment:", published(tools, "supports").slice(0, SHOWN).map((source) => cite(source, form))),
    against.length > 0 ? lines("Seeing it differently:", against.map((source) => cite(source, form))) : "I know of no source that sees it differently.", "All of them are on the page of your role.",
  ].join("\n");
}

/** Where sources differ on one figure, and what the assessment uses. */
export const disputes = (tools: Tools): string[] => tools.role().contradictions.slice(0, 1)
  .map(({ question, oneSays, anotherSays, weUse }) => `Where sources differ (${sentence(question)}): ${sentence(oneSays)}; ${sentence(anotherSays)}. We use: ${sentence(weUse)}.`);

/** What speaks against the result: sources, other measures, and its own weak points. */
export function against({ tools }: Heard): string {
  const { person } = tools.explain(), counter = published(tools, "contradicts").slice(0, SHOWN);
  return [
    counter.length > 0 ? lines("Yes. These sources see your job differently:", counter.map((source) => cite(source))) : "I know of no source that says so of your job.",
    lines("Behind the result stand, among others:", published(tools, "supports").slice(0, 2).map((source) => cite(source))),
    ...disputes(tools),
    said(`Weak points of the result itself: it is ${withRange(person)}, not a point, because of ${widthOf(tools)}.`, "Which AI score a task gets is our judgement; if you see one otherwise, you can set your own number beside it in the panel."),
  ].join("\n");
}

/** Other measures of the same occupation. */
export function others({ tools }: Heard): string {
  const { secondOpinions, published: same } = tools.role(), { person } = tools.explain();
  if (secondOpinions.length === 0 && same === null) return "I hold no other measure of your job.";
  const rows = secondOpinions.map(({ measure, publisher, year, exposure, url }) => `${measure}: ${Math.round(exposure)} of 100, where 100 is most exposed (${[publisher, year, ...(url === null ? [] : [url])].join(", ")}).`);
  const scored = same === null ? [] : [`${sentence(same.title)}: ${points(same.score)} with the same method (${same.publisher}, ${same.year}).`];
  return lines(`Other measures of your occupation; exposed does not mean replaced, and none knows your week. Your score here is ${points(person.value)}, where low means exposed:`, [...scored, ...rows]);
}

