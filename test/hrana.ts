/** A libSQL server in miniature (Hrana 2 over HTTP, JSON) on one local file: the remote database of the tests. */
import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import Database from "libsql";

type Value = { type: "null" } | { type: "integer" | "text"; value: string } | { type: "float"; value: number } | { type: "blob"; base64: string };
type Statement = { sql?: string; sql_id?: number; args?: Value[]; named_args?: { name: string; value: Value }[] };
type Condition = { type: "ok" | "error" | "not" | "and" | "or" | "is_autocommit"; step?: number; cond?: Condition; conds?: Condition[] };
type Step = { stmt: Statement; condition?: Condition };
type Request = { type: string; stmt?: Statement; batch?: { steps: Step[] }; sql?: string; sql_id?: number };
type Connection = InstanceType<typeof Database>;
type Prepared = {
  columns(): { name: string; type: string | null }[];
  raw(): { all(...args: unknown[]): unknown[][] };
  run(...args: unknown[]): { changes: number; lastInsertRowid: number | bigint };
};
/** One client stream: its texts by id. The connection is shared, since no test opens an interactive transaction. */
type Stream = { db: Connection; texts: Map<number, string> };

/** Serves `file` on loopback; a request without the token is refused. */
export function hranaServer(file: string, token: string): Server {
  const db = new Database(file);
  return createServer(async (request, response) => {
    const answer = (status: number, body: unknown) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401, { message: "unauthorized" });
    if (request.url !== "/v2/pipeline") return answer(404, { message: "not found" });
    const { requests } = JSON.parse(await text(request)) as { requests: Request[] };
    const stream: Stream = { db, texts: new Map() };
    const results = requests.map((one) => {
      try {
        return { type: "ok", response: handle(stream, one) };
      } catch (error) {
        return { type: "error", error: failure(error) };
      }
    });
    return answer(200, { baton: null, base_url: null, results });
  }).on("close", () => db.close());
}

function handle(stream: Stream, request: Request): unknown {
  switch (request.type) {
    case "execute": return { type: "execute", result: run(stream, request.stmt!) };
    case "batch": return { type: "batch", result: runBatch(stream, request.batch!.steps) };
    case "sequence": stream.db.exec(textOf(stream, request)); return { type: "sequence" };
    case "store_sql": stream.texts.set(request.sql_id!, request.sql!); return { type: "store_sql" };
    case "close_sql": stream.texts.delete(request.sql_id!); return { type: "close_sql" };
    case "get_autocommit": return { type: "get_autocommit", is_autocommit: !stream.db.inTransaction };
    case "close": return { type: "close" };
    default: throw new Error(`unsupported request ${request.type}`);
  }
}

const textOf = (stream: Stream, { sql, sql_id }: { sql?: string; sql_id?: number }): string => sql ?? stream.texts.get(sql_id!) ?? "";

function run(stream: Stream, statement: Statement) {
  const prepared = stream.db.prepare(textOf(stream, statement)).safeIntegers(true) as unknown as Prepared;
  const named = statement.named_args?.map(({ name, value }) => [name.replace(/^[:@$]/, ""), decode(value)] as const);
  const args: unknown[] = named?.length ? [Object.fromEntries(named)] : (statement.args ?? []).map(decode);
  const columns = prepared.columns();
  if (columns.length > 0) {
    const rows = prepared.raw().all(...args).map((row) => row.map(encode));
    return { cols: columns.map(({ name, type }) => ({ name, decltype: type ?? undefined })), rows, affected_row_count: 0 };
  }
  const { changes, lastInsertRowid } = prepared.run(...args);
  return { cols: [], rows: [], affected_row_count: Number(changes), last_insert_rowid: String(lastInsertRowid) };
}

function runBatch(stream: Stream, steps: Step[]) {
  const step_results: unknown[] = [];
  const step_errors: unknown[] = [];
  const holds = (condition: Condition): boolean => {
    switch (condition.type) {
      case "ok": return step_results[condition.step!] !== null;
      case "error": return step_errors[condition.step!] !== null;
      case "not": return !holds(condition.cond!);
      case "and": return condition.conds!.every(holds);
      case "or": return condition.conds!.some(holds);
      case "is_autocommit": return !stream.db.inTransaction;
    }
  };
  for (const { stmt, condition } of steps) {
    const [result, error] = !condition || holds(condition) ? attempt(stream, stmt) : [null, null];
    step_results.push(result);
    step_errors.push(error);
  }
  return { step_results, step_errors };
}

function attempt(stream: Stream, statement: Statement): [unknown, unknown] {
  try {
    return [run(stream, statement), null];
  } catch (error) {
    return [null, failure(error)];
  }
}

function failure(error: unknown) {
  const { message, code } = error as { message: string; code?: string };
  return { message, code: code ?? "SQLITE_ERROR" };
}

function decode(value: Value): unknown {
  switch (value.type) {
    case "null": return null;
    case "integer": return BigInt(value.value);
    case "blob": return Buffer.from(value.base64, "base64");
    default: return value.value;
  }
}

function encode(value: unknown): Value {
  if (value === null || value === undefined) return { type: "null" };
  if (typeof value === "bigint") return { type: "integer", value: String(value) };
  if (typeof value === "number") return { type: "float", value };
  if (typeof value === "string") return { type: "text", value };
  return { type: "blob", base64: Buffer.from(value as Uint8Array).toString("base64") };
}
