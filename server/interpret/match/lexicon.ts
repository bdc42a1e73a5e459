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

/** `key`: stems joined by blanks, at most MOST_WORDS; `weight` 0..1: how much the term says (rare is more); `spread`: 1 for a rare one, a little more else. */
export type Term = { key: string; weight: number; spread: number };
export type Concept = { name: string; formal: Term[]; said: Term[] };

export const MOST_WORDS = 4;
const files: readonly Entry[][] = [
  artsDesignMedia, buildingGrounds, businessFinance, communitySocial, computerMaths, constructionExtraction, educationLibrary, engineeringArchitecture, farmingFishing,
  food, general, healthRecords, healthcarePractitioners, healthcareSupport, installationRepair, legal, management, officeAdmin, personalCare,
  production, protectiveService, sales, science, transportation,
];

/** The stems of a text without filler, in order. Letters and digits only. */
export function stems(text: string): string[] {
  const words = text.toLowerCase().replaceAll("’", "'").match(/[\p{L}\d]+(?:'(?!s\b)\p{L}+)?/gu) ?? [];
  return words.filter((word) => !FILLER.has(word)).map(stem);
}

const keyOf = (term: string): string => stems(term).slice(0, MOST_WORDS).join(" ");

let words: Set<string> | null = null;

/** Whether a stem is a word of the lexicon, and so no misspelling. */
export function isWord(root: string): boolean {
  words ??= new Set(concepts().flatMap(({ formal, said }) => [...formal, ...said].flatMap(({ key }) => key.split(" "))));
  return words.has(root);
}

let compiled: Concept[] | null = null;

/** All concepts; compiled at the first call. */
export function concepts(): Concept[] {
  return (compiled ??= compile(files.flat()));
}

function compile(entries: readonly Entry[]): Concept[] {
  const counts = new Map<string, number>();
  const keys = entries.map(({ formal, said }) => ({ formal: unique(formal.map(keyOf)), said: unique(said.map(keyOf)) }));
  for (const { formal, said } of keys) for (const key of unique([...formal, ...said])) counts.set(key, (counts.get(key) ?? 0) + 1);
  const term = (key: string): Term => {
    const shared = Math.log2(counts.get(key) ?? 1);
    return { key, weight: 1 / (1 + shared / 2), spread: 1 + shared / 8 };
  };
  return entries.map(({ concept }, at) => ({ name: concept, formal: keys[at]!.formal.map(term), said: keys[at]!.said.map(term) }));
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)].filter(Boolean);
