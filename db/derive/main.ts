/** `npm run catalogue:derive -- FOLDER`: writes db/catalog/derived.json and titles.json from the public data in FOLDER (db/catalog/README.md lists the files). */
import { writeFileSync } from "node:fs";
import * as z from "zod";
import { workActivity } from "../activity.ts";
import { workActivities } from "../catalog/work.ts";
import { derive, type Tables } from "./derive.ts";
import { laidOut } from "./layout.ts";
import { BadRelease, CODE, readTable } from "./table.ts";
import { deriveTitles, readTitleTables, titlesFile } from "./titles.ts";

const OUTPUT = new URL("../catalog/derived.json", import.meta.url), NAMES = new URL("../catalog/titles.json", import.meta.url);
const VINTAGES = {
  "O*NET tasks, activities, job zones": "30.1, December 2025", "O*NET task importance": "29.3, May 2025", "O*NET skills, knowledge": "29.0, August 2024",
  "O*NET work context": "2020 (O*NET OnLine exports)", "BLS pay": "OEWS, May 2024", "BLS projections": "2024–34",
  "GPTs are GPTs": "2024, O*NET 27.2 tasks", "Microsoft AI applicability": "2025, conversations of 2024", DAIOE: "2026, values for 2023",
  "Anthropic Economic Index": "27 March 2025, conversations of February and March 2025",
};

/** Reads every table below `folder`. Throws BadRelease for a missing or wrong one. */
function tablesIn(folder: string): Tables {
  const read = (path: string, ...columns: string[]) => readTable(folder, path, columns);
  const label = [CODE, "Task ID", "gpt4_automation"], importance = [CODE, "Element ID", "Scale ID", "Data Value"];
  const crosswalk = read("bls/nem-onet-to-soc-crosswalk.csv", CODE, "OOH Profile Website");
  return {
    statements: read("onet/Task Statements.txt", CODE, "Task ID", "Task", "Task Type"), toActivities: read("onet/Tasks to DWAs.txt", CODE, "Task ID", "DWA ID"),
    ratings: read("onet/Task Ratings.txt", CODE, "Task ID", "Scale ID", "Category", "Data Value"),
    frequencies: read("onet/partial/task_frequency_per_workday_29_3.tsv", "onetsoc_code", "task_id", "times_per_workday"),
    labels: read("exposure/full_labelset.tsv", ...label), labelsAgain: read("exposure/automation_gpt4_human_labels.tsv", ...label),
    descriptions: read("onet/Occupation Data.txt", CODE, "Description"), titles: deriveTitles(readTitleTables(folder)),
    skills: read("onet/Skills.txt", ...importance), knowledge: read("onet/Knowledge.txt", ...importance),
    elements: read("onet/Content Model Reference.txt", "Element ID", "Element Name"),
    blsSkills: read("bls/ep_2024_34_table_6_5_skill_percentiles.csv", "2024 National Employment Matrix code"),
    occupations: read("occupations.csv", "soc", "title", "n_tasks", "nem_code", "gpt4_beta"),
    utilisation: read("bls/ep_2024_34_table_1_12_utilization_factors.csv", "Factors affecting occupational utilization"),
    handbook: new Map(crosswalk.flatMap((row) => (row["OOH Profile Website"]!.startsWith("http") ? [[row[CODE]!, row["OOH Profile Website"]!]] : []))),
  };
}

function main(folder: string | undefined): void {
  if (!folder) throw new BadRelease("Which folder holds the data? Give it as the argument: npm run catalogue:derive -- FOLDER");
  const tables = tablesIn(folder), file = derive(tables, z.array(workActivity).parse(workActivities), VINTAGES);
  writeFileSync(OUTPUT, laidOut(file));
  writeFileSync(NAMES, titlesFile(tables.titles));
  process.stdout.write(`${Object.keys(file.occupations).length} occupations written to db/catalog/derived.json, their names to titles.json\n`);
}

if (import.meta.main) {
  try {
    main(process.argv[2]);
  } catch (error) {
    if (!(error instanceof BadRelease)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
