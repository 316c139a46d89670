import type { Provenance } from "../../link/provenance.ts";
import { type MockServer, readProvenance } from "../../server/mock-server.ts";
import { type ReportRequest, requestUrl, toOutgoingRequest } from "./report-request.ts";
import { parseReportResponse, type ReportResponse } from "./response/report-response.ts";

/** A request with its response. */
export interface Exchange {
  request: ReportRequest;
  response: ReportResponse;
  /** Undefined when the mock server stopped after its response. */
  provenance: Provenance | undefined;
}

/** Asks the mock server to list the claims that a response depends on. Other servers ignore it. */
const explainHeader = { "Mockvox-Explain": "claims" };

/** Sends a request as a program would, and reads its response. Rejects if the connection is cut or the signal aborts. */
export async function sendReport(
  mock: MockServer,
  request: ReportRequest,
  token: string,
  signal: AbortSignal,
): Promise<Exchange> {
  const outgoing = toOutgoingRequest(request, mock.reportsUrl(request.server), mock.kind === "running");
  const headers = { ...outgoing.headers, ...explainHeader, ...(token === "" ? {} : { "wolkvox-token": token }) };
  const startedAt = performance.now();
  const received = await mock.send(requestUrl(outgoing), { headers, signal });
  const provenance = readProvenance(mock, request.server, token).catch(() => undefined);
  const body = await received.arrayBuffer();
  const response = parseReportResponse({
    report: request.report,
    method: "GET",
    url: requestUrl(outgoing),
    status: received.status,
    headers: [...received.headers],
    durationMs: performance.now() - startedAt,
    bytes: body.byteLength,
    text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(body),
  });
  return { request, response, provenance: await provenance };
}
