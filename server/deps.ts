/** Everything that the app may reach, and how the two edges put it together from the settings. */
import type { Catalog } from "../db/catalog.ts";
import type { Db } from "../db/client.ts";
import type { Assets } from "../web/pages/props.ts";
import type { Answerer } from "./answer/answerer.ts";
import type { Interpreter } from "./interpret/interpreter.ts";
import { readersFrom } from "./language-model.ts";
import type { LogEntry } from "./log.ts";
import type { Libraries } from "./model/sdk.ts";
import type { Operator } from "./operator.ts";
import { createPainter, type PaintBox, type Painter } from "./preview/painter.ts";
import { createRoleFinder, type RoleFinder } from "./role-finder.ts";
import type { Limits, Settings } from "./settings.ts";

export type Deps = {
  db: Db;
  catalog: Catalog;
  interpreter: Interpreter;
  answerer: Answerer;
  finder: RoleFinder;
  painter: Painter;
  now(): Date;
  newId(): string;
  limits: Limits;
  /** What only the operator is told, and how the operator is known. */
  operator: Operator;
  /** Addresses of the built browser files. */
  assets: Assets;
  /** Where the product is reached from outside, or null to take each request's own address. */
  origin: string | null;
  log(entry: LogEntry): void;
};

/** What each runtime loads its own way: a language model's libraries, and what draws pictures. */
export type Edge = { libraries: () => Promise<Libraries>; paintBox: () => Promise<PaintBox> };

/** The product as it is set, for both runtimes. */
export function depsFrom(settings: Settings, db: Db, assets: Assets, catalog: Catalog, { libraries, paintBox }: Edge): Deps {
  const now = (): Date => new Date();
  const log = (entry: LogEntry): void => console.error(JSON.stringify(entry));
  const { interpreter, answerer, observed } = readersFrom({ settings, db, now, log, libraries });
  return {
    db, assets, catalog, finder: createRoleFinder(db, catalog), painter: createPainter(paintBox), interpreter, answerer, now, newId, origin: settings.origin, limits: settings.limits,
    operator: { token: settings.operatorToken, model: observed }, log,
  };
}

const ID_BYTES = 18;

/** 144 random bits, url-safe: an interview's id is the only key to it. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}
