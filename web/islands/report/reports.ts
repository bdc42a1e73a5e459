/** The calls that a report's page makes. */
import type { ReportChange } from "../../../server/wire.ts";
import { call } from "../call.ts";

export const reports = {
  change: async (id: string, key: string, change: ReportChange): Promise<void> => void (await call("PATCH", `/api/reports/${id}`, change, { key })),
  remove: async (id: string, key: string): Promise<void> => void (await call("DELETE", `/api/reports/${id}`, null, { key })),
};
