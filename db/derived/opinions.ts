/** Second opinions: what other open measures say about an occupation, each turned so that 100 is most exposed. */
import type { SecondOpinion } from "../role.ts";
import type { Occupation } from "./file.ts";

type Name = keyof Occupation["measures"];
type Measure = Omit<SecondOpinion, "value" | "exposure"> & { id: string; licence: string; inWords(figure: number): string };

/** Who measured what, when, and how to read it. `licence` is that of the data. */
export const MEASURES: Readonly<Record<Name, Measure>> = {
  language: {
    id: "gpts-2024", measure: "GPTs are GPTs, exposure (beta, rated by GPT-4)", publisher: "OpenAI and University of Pennsylvania, in Science", year: 2024,
    url: "https://doi.org/10.1126/science.adj0998", licence: "MIT", inWords: (figure) => `${figure} on a scale of 0–1`,
    note: "Share of tasks that a language model could speed up by half, tools counted half. Percentile among occupations. Exposed does not mean replaced.",
  },
  applicability: {
    id: "microsoft-2025", measure: "Microsoft AI applicability", publisher: "Microsoft Research", year: 2025, url: "https://arxiv.org/abs/2507.07935",
    licence: "CC BY 4.0", inWords: String,
    note: "How well Copilot conversations of 2024 matched the work. Percentile among occupations. Its authors say it does not measure replacement.",
  },
  abilities: {
    id: "daioe-2026", measure: "DAIOE, dynamic AI occupational exposure", publisher: "Lodefalk and Engberg, Örebro University", year: 2026,
    url: "https://github.com/Magnus-L/daioe-pipeline", licence: "CC BY 4.0", inWords: (figure) => `percentile ${figure}`,
    note: "Progress on AI benchmarks linked to the abilities that a job uses; values for 2023. Percentile among occupations as its authors give it.",
  },
  observed: {
    id: "aei-2025", measure: "Anthropic Economic Index, observed use", publisher: "Anthropic", year: 2025, url: "https://arxiv.org/abs/2503.04761",
    licence: "MIT", inWords: (figure) => (figure === 0 ? "below what the release reports" : `${figure}% of conversations`),
    note: "How often people used one assistant for tasks of this job, February to March 2025. Percentile among occupations. "
      + "It counts conversations, not workers, and low use may only mean that other tools are used.",
  },
};

const NAMES: readonly Name[] = ["language", "applicability", "abilities", "observed"];

/** The measures that speak about the occupation; a missing one is left out. */
export function secondOpinionsOf({ measures }: Pick<Occupation, "measures">): SecondOpinion[] {
  return NAMES.flatMap((name) => {
    const found = measures[name];
    if (!found) return [];
    const [figure, percentile] = found;
    const { measure, publisher, year, url, note, inWords } = MEASURES[name];
    return [{ measure, publisher, year, url, note, value: inWords(figure), exposure: name === "abilities" ? figure : percentile }];
  });
}
