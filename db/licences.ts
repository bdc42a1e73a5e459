/** Whose data the catalogue rests on, under which terms: shown on the data page, and inside every download. */
export type Licence = { name: string; by: string; terms: string; url: string; note: string };

export const LICENCES: readonly Licence[] = [
  {
    name: "O*NET 30.1 Database (29.3 and 29.0 where stated)", by: "U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)",
    terms: "CC BY 4.0", url: "https://www.onetcenter.org/database.html",
    note: "Occupations, job titles, tasks and their ratings, work activities, skills, knowledge, job zones, work context; task statements only as numbers made from their words. O*NET® is a trademark of USDOL/ETA. We have modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.",
  },
  {
    name: "Occupational Employment and Wage Statistics; Employment Projections; Occupational Outlook Handbook", by: "U.S. Bureau of Labor Statistics",
    terms: "Public domain", url: "https://www.bls.gov/emp/tables.htm", note: "National figures, United States only.",
  },
  {
    name: "GPTs are GPTs", by: "Eloundou, Manning, Mishkin and Rock, Science 384, 2024", terms: "MIT, © 2024 OpenAI", url: "https://doi.org/10.1126/science.adj0998",
    note: "Also labels of how far each O*NET task can be automated, which move the AI scores of derived tasks.",
  },
  {
    name: "Working with AI", by: "Tomlinson and others, Microsoft Research, 2025", terms: "CC BY 4.0", url: "https://arxiv.org/abs/2507.07935",
    note: "Its authors warn that it does not measure replacement.",
  },
  { name: "DAIOE", by: "Lodefalk and Engberg, 2026", terms: "CC BY 4.0", url: "https://github.com/Magnus-L/daioe-pipeline", note: "Values for 2023." },
  {
    name: "Anthropic Economic Index", by: "Handa and others, Anthropic, 2025", terms: "MIT", url: "https://arxiv.org/abs/2503.04761",
    note: "Release of 27 March 2025. It counts conversations, not workers.",
  },
  {
    name: "Labels, AI scores, rules and assessments", by: "Foothold", terms: "MIT", url: "https://opensource.org/license/mit",
    note: "Our own judgement; the rules stand on the data page.",
  },
];

/** One paragraph that has to go with every copy. */
export const ATTRIBUTION =
  "This data includes information from the O*NET 30.1 Database (and, where stated, the 29.0 and 29.3 Databases) by the U.S. Department of Labor, " +
  "Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license (https://creativecommons.org/licenses/by/4.0/). O*NET® is a " +
  "trademark of USDOL/ETA. We have modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications. " +
  "Pay, jobs and projections: U.S. Bureau of Labor Statistics.";
