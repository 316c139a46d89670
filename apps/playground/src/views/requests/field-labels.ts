import type { RecordedRequest } from "@mockvox/mock-server";
import type { TextId } from "../../messages/translate.ts";

/** The labels of the fields of a recorded request, by text id. */
export const fieldLabels: Readonly<Record<Exclude<keyof RecordedRequest, "query">, TextId>> = {
  at: "vendor-time",
  server: "server",
  token: "hashed-token",
  method: "method",
  path: "path",
  report: "report",
  status: "status",
  refusal: "error-response",
  rows: "rows",
  bytes: "bytes",
  complete: "fully-sent",
  waitedMs: "queue-time",
  quotaLeft: "quota-left",
};
