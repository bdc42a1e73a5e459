/** Reads one file of a release as the official download has it, or says what it is instead. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { BadRelease, parseTable, type Row } from "../derive/table.ts";

/** How Excel files begin, new and old. */
const EXCEL = ["504b0304", "d0cf11e0"];
/** A cell in quotation marks: the official files have none, spreadsheet programs add them on saving. */
const QUOTED = /(^|\t)"[^\t]*"(\t|$)/;
const AS_DOWNLOADED = "Use the file as it was downloaded, not as another program saved it.";

/** Throws BadRelease where `folder` cannot be the folder of a release in text format. */
export function checkFolder(folder: string, needed: string): void {
  if (!existsSync(folder)) throw new BadRelease(`There is no folder ${folder}.`);
  if (!statSync(folder).isDirectory()) throw new BadRelease(`${folder} is a file: unpack the download and give the folder that comes out.`);
  if (has(folder, needed)) return;
  if (has(folder, needed.replace(/txt$/, "xlsx"))) throw new BadRelease(`${folder} holds the Excel edition of O*NET: download the text edition.`);
  const inner = readdirSync(folder).find((name) => has(join(folder, name), needed));
  if (inner !== undefined) throw new BadRelease(`${folder} has no file ${needed}, but its folder ${inner} has: give that one.`);
}

export const has = (folder: string, name: string): boolean => existsSync(join(folder, name));

/** The text of a file, in UTF-8; `loosely` lets bytes pass that are not. Throws BadRelease where it is missing, empty, Excel or a web page. */
export function readText(folder: string, name: string, loosely = false): string {
  const bytes = bytesOf(folder, name);
  if (EXCEL.includes(bytes.subarray(0, 4).toString("hex"))) throw new BadRelease(`${name} is an Excel file: download the text edition of O*NET.`);
  const text = decoded(bytes, loosely);
  if (text === null) throw new BadRelease(`${name} is not text in UTF-8. ${AS_DOWNLOADED}`);
  if (text.trim() === "") throw new BadRelease(`${name} is empty: download the release again.`);
  if (text.trimStart().startsWith("<")) throw new BadRelease(`${name} is a web page, not a table: download the release again.`);
  return text;
}

function bytesOf(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new BadRelease(`The folder ${folder} has no file ${name}.`);
    throw new BadRelease(`${join(folder, name)} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function decoded(bytes: Buffer, loosely: boolean): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: !loosely }).decode(bytes);
  } catch {
    return null;
  }
}

/** The rows of a table that has these columns and is whole: every line as wide as the header, the last one with its end. */
export function readWhole(folder: string, name: string, columns: readonly string[]): Row[] {
  const text = readText(folder, name);
  const [header = "", ...lines] = text.split(/\r?\n/);
  const names = header.split("\t");
  for (const column of columns)
    if (!names.includes(column)) throw new BadRelease(`${name} has no column "${column}": is it the file of that name from an official release?`);
  for (const [at, line] of lines.entries()) if (line !== "") checkLine(`Line ${at + 2} of ${name}`, line, names.length);
  if (lines.at(-1) !== "") throw new BadRelease(`${name} ends within a line: download the release again.`);
  const rows = parseTable(text, "\t");
  if (rows.length === 0) throw new BadRelease(`${name} has a header but no rows: download the release again.`);
  return rows;
}

function checkLine(where: string, line: string, width: number): void {
  const cells = line.split("\t").length;
  if (cells !== width) throw new BadRelease(`${where} has ${cells} columns instead of ${width}: download the release again.`);
  if (QUOTED.test(line)) throw new BadRelease(`${where} has a cell in quotation marks. ${AS_DOWNLOADED}`);
}
