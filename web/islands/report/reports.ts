/** The calls that a report's page makes. */
import type { ReportChange } from "../../../server/wire.ts";
import type { ReportSnapshot } from "../../pages/props.ts";
import { call, json } from "../call.ts";

export const reports = {
  read: (id: string) => json<ReportSnapshot>(call("GET", `/api/reports/${id}`, null)),
  change: (id: string, key: string, change: ReportChange) => json<ReportSnapshot>(call("PATCH", `/api/reports/${id}`, change, { key })),
  remove: async (id: string, key: string): Promise<void> => void (await call("DELETE", `/api/reports/${id}`, null, { key })),
};
