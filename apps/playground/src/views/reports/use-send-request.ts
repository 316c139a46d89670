import { useCallback, useRef, useState } from "react";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { type ReportRequest, requestKey } from "./report-request.ts";
import { addToHistory, type HistoryEntry } from "./request-history.ts";
import { type Exchange, sendReport } from "./send-report.ts";
import { sendInParts } from "./split-request.ts";

/** The state of the latest request. */
export type RequestState =
  | { state: "idle" }
  | SendingState
  | ({ state: "completed" } & Exchange)
  | { state: "failed"; error: unknown };

interface SendingState {
  state: "sending";
  /** A request that takes time does not finish while the mock clock is paused. */
  isClockPaused?: boolean;
  /** Of a split date range: the parts sent and still to send. */
  parts?: { sent: number; left: number };
}

interface Latest {
  requestState: RequestState;
  history: readonly HistoryEntry[];
}

export interface RequestSender extends Latest {
  send(request: ReportRequest, token: string): Promise<void>;
  /** Sends the date range in parts, until no part is cut. */
  sendSplit(request: ReportRequest, token: string): Promise<void>;
  /** Shows the response to a request if the page still has it; returns whether it has. */
  show(request: ReportRequest): boolean;
  /** Whether the latest request that was sent or shown is this one. */
  isLatest(request: ReportRequest): boolean;
  stop(): void;
}

const nothingSent: Latest = { requestState: { state: "idle" }, history: [] };

/** Sends one request at a time; a new one aborts the one before. The responses of another mock server are not shown. */
export function useSendRequest(): RequestSender {
  const { connect, sessionKey } = useMockServer();
  const [latest, setLatest] = useState<Latest & { of: string }>({ ...nothingSent, of: sessionKey });
  const running = useRef<AbortController | undefined>(undefined);
  const latestKey = useRef("");
  const current = latest.of === sessionKey ? latest : nothingSent;

  const start = useCallback(
    async (request: ReportRequest, token: string, isSplit: boolean): Promise<void> => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      latestKey.current = `${sessionKey} ${requestKey(request)}`;
      let isDone = false;
      const update = (requestState: RequestState): void => {
        if (running.current !== controller || controller.signal.aborted || isDone) return;
        isDone = requestState.state !== "sending";
        setLatest((before) => {
          const history = before.of === sessionKey ? before.history : [];
          if (requestState.state !== "completed") return { requestState, history, of: sessionKey };
          const { state: _, ...exchange } = requestState;
          return { requestState, history: addToHistory(history, exchange), of: sessionKey };
        });
      };
      update({ state: "sending" });
      try {
        const mock = await connect();
        const speed = Promise.resolve(mock.controls.clock.speed());
        speed.then((now) => now === 0 && update({ state: "sending", isClockPaused: true })).catch(() => {});
        const sendPart = (part: ReportRequest): Promise<Exchange> => sendReport(mock, part, token, controller.signal);
        const exchange = isSplit
          ? await sendInParts(request, sendPart, (parts) => update({ state: "sending", parts }))
          : await sendPart(request);
        update({ state: "completed", ...exchange });
      } catch (error) {
        update({ state: "failed", error });
      }
    },
    [connect, sessionKey],
  );
  return {
    requestState: current.requestState,
    history: current.history,
    send: (request, token) => start(request, token, false),
    sendSplit: (request, token) => start(request, token, true),
    show: (request) => {
      const exchange = current.history.find((entry) => entry.key === requestKey(request))?.exchange;
      if (!exchange) return false;
      running.current?.abort();
      latestKey.current = `${sessionKey} ${requestKey(request)}`;
      setLatest({ requestState: { state: "completed", ...exchange }, history: current.history, of: sessionKey });
      return true;
    },
    isLatest: (request) => latestKey.current === `${sessionKey} ${requestKey(request)}`,
    stop: () => {
      running.current?.abort();
      setLatest({ ...current, requestState: nothingSent.requestState, of: sessionKey });
    },
  };
}
