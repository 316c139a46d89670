import { useCallback, useRef, useState } from "react";
import type { Provenance } from "../../link/provenance.ts";
import { readProvenance } from "../../server/read-provenance.ts";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { parseReportResponse, type ReportResponse } from "./reply/report-response.ts";
import { type ReportRequest, requestUrl, toOutgoingRequest } from "./report-request.ts";

/** The state of the latest request. */
export type RequestState =
  | { state: "idle" }
  /** A request that takes time does not finish while the mock clock is paused. */
  | { state: "sending"; isClockPaused?: boolean }
  | CompletedRequest
  | { state: "failed"; error: unknown };

interface CompletedRequest {
  state: "completed";
  response: ReportResponse;
  request: ReportRequest;
  /** Undefined when the mock server stopped after its response. */
  provenance: Provenance | undefined;
}

const idleState: RequestState = { state: "idle" };

/** Sends one request at a time; a new one aborts the one before. */
export function useSendRequest(): {
  requestState: RequestState;
  send(request: ReportRequest, token: string): Promise<void>;
  stop(): void;
} {
  const { connect, sessionKey } = useMockServer();
  const [latest, setLatest] = useState<{ requestState: RequestState; of: string }>({
    requestState: idleState,
    of: sessionKey,
  });
  const running = useRef<AbortController | undefined>(undefined);

  const send = useCallback(
    async (request: ReportRequest, token: string): Promise<void> => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      let isDone = false;
      const update = (requestState: RequestState): void => {
        if (running.current === controller && !isDone) setLatest({ requestState, of: sessionKey });
        isDone = requestState.state !== "sending";
      };
      update({ state: "sending" });
      try {
        const mock = await connect();
        const outgoing = toOutgoingRequest(request, mock.reportsUrl(request.server), mock.kind === "running");
        const headers = { ...outgoing.headers, ...(token === "" ? {} : { "wolkvox-token": token }) };
        const speed = Promise.resolve(mock.controls.clock.speed());
        speed.then((now) => now === 0 && update({ state: "sending", isClockPaused: true })).catch(() => {});
        const startedAt = performance.now();
        const received = await mock.send(requestUrl(outgoing), { headers, signal: controller.signal });
        const provenance = readProvenance(mock, request.server, token).catch(() => undefined);
        const response = await readResponse(received, request.report, requestUrl(outgoing), startedAt);
        update({ state: "completed", request, response, provenance: await provenance });
      } catch (error) {
        update({ state: "failed", error });
      }
    },
    [connect, sessionKey],
  );
  const stop = useCallback((): void => {
    running.current?.abort();
    running.current = undefined;
    setLatest({ requestState: idleState, of: sessionKey });
  }, [sessionKey]);
  // The response of another mock server is not shown.
  return { requestState: latest.of === sessionKey ? latest.requestState : idleState, send, stop };
}

async function readResponse(
  response: Response,
  report: ReportResponse["report"],
  url: string,
  startedAt: number,
): Promise<ReportResponse> {
  const body = await response.arrayBuffer();
  return parseReportResponse({
    report,
    method: "GET",
    url,
    status: response.status,
    headers: [...response.headers],
    durationMs: performance.now() - startedAt,
    bytes: body.byteLength,
    text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(body),
  });
}
