import type { RecordedRequest } from "@mockvox/mock-server";

/** A recorded request for cdr_4 that succeeded, with some fields changed. */
export function recorded(change: Partial<RecordedRequest>): RecordedRequest {
  return {
    at: 0,
    server: "0002",
    method: "GET",
    path: "/api/v2/reports_manager.php",
    report: "cdr_4",
    query: { api: "cdr_4" },
    bytes: 0,
    complete: true,
    waitedMs: 0,
    quotaLeft: 1,
    receivedAt: 0,
    ...change,
  };
}
