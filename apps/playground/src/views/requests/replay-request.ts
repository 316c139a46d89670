import type { RecordedRequest } from "@mockvox/mock-server";
import { isReportId, type ReportId, reportsPath, vendorUrl } from "@mockvox/spec";
import type { MockServer } from "../../server/mock-server.ts";
import type { OutgoingRequest } from "../reports/code/code-template.ts";

/** What the journal writes in place of masked text. */
const maskText = "…";

/** A recorded request as it would be sent again to the mock server that the page is connected to. */
export function toReplayRequest(
  { server, method, path, query }: RecordedRequest,
  mock: Pick<MockServer, "kind" | "reportsUrl"> | undefined,
): OutgoingRequest {
  const { origin } = new URL(mock?.reportsUrl(server) ?? vendorUrl(server));
  return {
    method,
    url: `${origin}${path}`,
    parameters: Object.entries(query),
    ...(mock?.kind === "running" ? { headers: { wolkvox_server: server }, fallbackToken: "demo" } : { headers: {} }),
  };
}

/** Whether the journal masks part of a request, which therefore cannot be replayed. */
export function isMasked({ path, query }: RecordedRequest): boolean {
  return [path, ...Object.entries(query).flat()].some((text) => text.includes(maskText));
}

/** Whether the form of the Reports view can hold a request unchanged. */
export function canOpenInReports<Request extends RecordedRequest>(
  request: Request,
): request is Request & { report: ReportId } {
  const { report, method, path } = request;
  return report !== undefined && isReportId(report) && method === "GET" && path === reportsPath && !isMasked(request);
}
