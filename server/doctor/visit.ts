/** One visit: the model of the settings is asked without breaker and budget, and the report of it written. */
import type { Catalog } from "../../db/catalog.ts";
import { NEVER_OPEN } from "../model/breaker.ts";
import type { CallRecord } from "../model/meter.ts";
import { createModel } from "../model/provider.ts";
import type { Libraries } from "../model/sdk.ts";
import type { ModelSettings, Prices } from "../model/settings.ts";
import { examine } from "./examine.ts";
import { report } from "./report.ts";

const TAKES_NO = "model takes no ";

export type Visit = { settings: ModelSettings; hasKey: boolean; prices: Prices | null; catalog: Catalog; libraries(): Promise<Libraries> };

/** The text to print, and whether all that the product asks of a model works. */
export async function visit({ settings, hasKey, prices, catalog, libraries }: Visit): Promise<{ text: string; healthy: boolean }> {
  const records: CallRecord[] = [], takesNo: string[] = [];
  const model = createModel({
    settings, libraries, breaker: NEVER_OPEN, now: () => new Date(), meter: { allow: async () => {}, record: async (record) => void records.push(record) },
    log: ({ at }) => { if (at.startsWith(TAKES_NO)) takesNo.push(at.slice(TAKES_NO.length)); },
  });
  return report(await examine(model, catalog), { settings, hasKey, prices, records, takesNo });
}
