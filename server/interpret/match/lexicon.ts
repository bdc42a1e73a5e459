/** Everyday words beside the formal ones of task statements, prepared for look-up. Add a file of the lexicon here. */
import { FILLER } from "../words/filler.ts";
import { stem } from "../words/stem.ts";
import artsDesignMedia from "../lexicon/arts-design-media.json" with { type: "json" };
import buildingGrounds from "../lexicon/building-grounds.json" with { type: "json" };
import businessFinance from "../lexicon/business-finance.json" with { type: "json" };
import communitySocial from "../lexicon/community-social.json" with { type: "json" };
import computerMaths from "../lexicon/computer-maths.json" with { type: "json" };
import constructionExtraction from "../lexicon/construction-extraction.json" with { type: "json" };
import educationLibrary from "../lexicon/education-library.json" with { type: "json" };
import engineeringArchitecture from "../lexicon/engineering-architecture.json" with { type: "json" };
import everyday from "../lexicon/everyday.json" with { type: "json" };
import farmingFishing from "../lexicon/farming-fishing.json" with { type: "json" };
import food from "../lexicon/food.json" with { type: "json" };
import general from "../lexicon/general.json" with { type: "json" };
import healthRecords from "../lexicon/health-records.json" with { type: "json" };
import healthcarePractitioners from "../lexicon/healthcare-practitioners.json" with { type: "json" };
import healthcareSupport from "../lexicon/healthcare-support.json" with { type: "json" };
import installationRepair from "../lexicon/installation-repair.json" with { type: "json" };
import legal from "../lexicon/legal.json" with { type: "json" };
import management from "../lexicon/management.json" with { type: "json" };
import officeAdmin from "../lexicon/office-admin.json" with { type: "json" };
import personalCare from "../lexicon/personal-care.json" with { type: "json" };
import production from "../lexicon/production.json" with { type: "json" };
import protectiveService from "../lexicon/protective-service.json" with { type: "json" };
import sales from "../lexicon/sales.json" with { type: "json" };
import science from "../lexicon/science.json" with { type: "json" };
import transportation from "../lexicon/transportation.json" with { type: "json" };

type Entry = { concept: string; formal: string[]; said: string[] };

/** A concept's terms as stems joined by blanks, at most MOST_WORDS: as tasks are worded, and as workers put it. */
export type Concept = { name: string; formal: string[]; said: string[] };

export const MOST_WORDS = 4;
const files: readonly Entry[][] = [
  artsDesignMedia, buildingGrounds, businessFinance, communitySocial, computerMaths, constructionExtraction, educationLibrary,
  engineeringArchitecture, everyday, farmingFishing, food, general, healthRecords, healthcarePractitioners, healthcareSupport,
  installationRepair, legal, management, officeAdmin, personalCare, production, protectiveService, sales, science, transportation,
];

/** The stems of a text without filler, in order. Letters and digits only. */
export function stems(text: string): string[] {
  const words = text.toLowerCase().replaceAll("’", "'").match(/[\p{L}\d]+(?:'(?!s\b)\p{L}+)?/gu) ?? [];
  return words.filter((word) => !FILLER.has(word)).map(stem);
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)].filter(Boolean);
const keysOf = (terms: readonly string[]): string[] => unique(terms.map((term) => stems(term).slice(0, MOST_WORDS).join(" ")));

/** All concepts of all fields of work. */
export const readConcepts = (): Concept[] =>
  files.flat().map(({ concept, formal, said }) => ({ name: concept, formal: keysOf(formal), said: keysOf(said) }));
