import type { MockServer } from "../../../server/mock-server.ts";
import { requestUrl, toOutgoingRequest } from "../../reports/report-request.ts";

/** How a request ended: its HTTP status and the vendor's message, or the error of a failed request. */
export interface DemoOutcome {
  /** Absent when the request failed. */
  status?: number;
  outcome: string | { error: unknown };
}

const dateRange = { date_ini: "20260302000000", date_end: "20260302235959" };

/** Sends a request for a small report as a program with this token would. */
export async function sendDemoRequest(
  mock: MockServer,
  server: string,
  token: string,
  signal: AbortSignal,
): Promise<DemoOutcome> {
  const request = { report: "cdr_4", server, query: dateRange } as const;
  const outgoing = toOutgoingRequest(request, mock.reportsUrl(server), mock.kind === "running");
  const headers = { ...outgoing.headers, "wolkvox-token": token };
  try {
    const response = await mock.send(requestUrl(outgoing), { headers, signal });
    return { status: response.status, outcome: messageOf(await response.text()) };
  } catch (error) {
    return { outcome: { error } };
  }
}

function messageOf(body: string): string {
  try {
    return String(JSON.parse(body).msg);
  } catch {
    return body.slice(0, 80);
  }
}
