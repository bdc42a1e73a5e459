/** What derived roles rest on, as sources with a claim about this occupation. */
import type { CatalogSource } from "../role.ts";
import type { Occupation } from "./file.ts";
import { MEASURES } from "./opinions.ts";
import { signed } from "./signed.ts";

const BLS = "U.S. Bureau of Labor Statistics";
const grouped = (count: number): string => count.toLocaleString("en-US");

/** Sources of every derived role; the handbook and the measures only where they speak about it. */
export function sourcesOf(of: Occupation): CatalogSource[] {
  const { changePct, annualOpenings, medianWage } = of.figures;
  const measures = (Object.keys(MEASURES) as (keyof typeof MEASURES)[]).filter((name) => of.measures[name]).map((name): CatalogSource => {
    const { id, publisher, year, url, measure, inWords } = MEASURES[name];
    const [figure, percentile] = of.measures[name]!;
    return {
      id, publisher, title: measure, year, url, stance: "neutral", figure: `${inWords(figure)}; percentile ${percentile}`,
      claim: "Where this occupation stands among all occupations on this measure.",
    };
  });
  return [
    {
      id: "bls-ep-2025", publisher: BLS, title: "Employment Projections 2024–34", year: 2025, url: "https://www.bls.gov/emp/tables.htm", stance: "neutral",
      claim: "Projected jobs, openings, and what is typical for entry.",
      figure: changePct === null ? null : `${signed(changePct)}% 2024–34${annualOpenings === null ? "" : `, ${grouped(annualOpenings)} openings a year`}`,
    },
    {
      id: "bls-oews-2024", publisher: BLS, title: "Occupational Employment and Wage Statistics, May 2024", year: 2024, url: "https://www.bls.gov/oes/",
      claim: "Pay in the United States.", figure: medianWage === null ? null : `median $${grouped(medianWage)}`, stance: "neutral",
    },
    ...(of.handbook ? [{
      id: "bls-ooh-2025", publisher: BLS, title: "Occupational Outlook Handbook", year: 2025, url: of.handbook, stance: "neutral" as const,
      claim: "Whether a licence or certification is named.", figure: null,
    }] : []),
    {
      id: "onet-30-1", publisher: "U.S. Department of Labor, O*NET", title: "O*NET 30.1 Database", year: 2025, url: "https://www.onetcenter.org/database.html",
      claim: "Which detailed work activities the occupation has, how important and frequent its tasks are, and its job zone.", figure: null, stance: "neutral",
    },
    ...measures,
    {
      id: "foothold-rules", publisher: "Foothold", title: "Our rules for derived roles", year: 2026, url: null, stance: "neutral", figure: null,
      claim: "Labels, AI scores of activities and the rules from figures to values are our own judgement; the method page lists them.",
    },
  ];
}
