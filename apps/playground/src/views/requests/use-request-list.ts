import type { RecordedRequest } from "@mockvox/mock-server";
import { useCallback, useEffect, useRef, useState } from "react";
import { useUrlState } from "../../link/use-url-state.tsx";
import { runningServerUrl } from "../../server/connect-mock-server.ts";
import { type MockServerSession, useMockServer } from "../../server/use-mock-server.tsx";
import { createRequestBuffer, type NumberedRequest, type RequestBuffer } from "./request-buffer.ts";

/** The latest requests of the mock server, newest first, updated live. */
export interface RequestList {
  requests: readonly NumberedRequest[];
  /** All requests since the list was opened or cleared, also those that it no longer holds. */
  total: number;
  /** Requests that arrived since the list was paused; undefined while it is not paused. */
  waiting: number | undefined;
  /** False while the stream of a running mock server is interrupted; it reconnects on its own. */
  isConnected: boolean;
  /** The state of the connection; "ready" also for a mock server in this tab that has not started. */
  state: MockServerSession["state"];
  setPaused(isPaused: boolean): void;
  /** Empties the list; the mock server keeps its journal. */
  clear(): void;
}

/** At most this often the list is rendered again, however many requests arrive. */
const renderIntervalMs = 150;

interface Shown {
  requests: readonly NumberedRequest[];
  total: number;
  waiting: number | undefined;
}

const nothingShown: Shown = { requests: [], total: 0, waiting: undefined };

export function useRequestList(): RequestList {
  const { urlState } = useUrlState();
  const { mock, state, connect } = useMockServer();
  // Only this page can send requests to the mock server in this tab, so this view does not start it.
  const isRunning = runningServerUrl(urlState) !== undefined;
  useEffect(() => {
    if (isRunning && state === "idle") connect().catch(() => {});
  }, [isRunning, state, connect]);
  const [shown, setShown] = useState<Shown>(nothingShown);
  const [isConnected, setConnected] = useState(true);
  const buffer = useRef<RequestBuffer>(undefined);
  useEffect(() => {
    if (!mock) return;
    const created = createRequestBuffer();
    buffer.current = created;
    setShown(created.show());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renderSoon = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setShown(created.show());
      }, renderIntervalMs);
    };
    const readAll = async (): Promise<void> => {
      created.startReading();
      created.addRead(await mock.controls.requests);
      renderSoon();
    };
    const unfollow = mock.follow({
      onRequest: (request: RecordedRequest) => {
        created.add(request);
        renderSoon();
      },
      onDisconnect: () => setConnected(false),
      onConnect: () => {
        setConnected(true);
        readAll().catch(() => setConnected(false));
      },
    });
    return () => {
      clearTimeout(timer);
      unfollow();
    };
  }, [mock]);
  const setPaused = useCallback((isPaused: boolean): void => {
    buffer.current?.setPaused(isPaused);
    setShown(buffer.current?.show() ?? nothingShown);
  }, []);
  const clear = useCallback((): void => {
    buffer.current?.clear();
    setShown(buffer.current?.show() ?? nothingShown);
  }, []);
  const session = mock ? state : isRunning || state !== "idle" ? state : "ready";
  return { ...(mock ? shown : nothingShown), isConnected: !mock || isConnected, state: session, setPaused, clear };
}
