import type { RecordedRequest } from "@mockvox/mock-server";
import { useEffect, useState } from "react";
import { useUrlState } from "../../link/use-url-state.tsx";
import { runningServerUrl } from "../../server/connect-mock-server.ts";
import { type MockServerSession, useMockServer } from "../../server/use-mock-server.tsx";
import { mergeArrived } from "./merge-arrived.ts";

/** A recorded request with a number that is unique in this page. */
export interface NumberedRequest extends RecordedRequest {
  number: number;
}

/** The latest requests of the mock server, newest first, updated live. */
export interface RequestList {
  requests: readonly NumberedRequest[];
  /** False while the stream of a running mock server is interrupted; it reconnects on its own. */
  isConnected: boolean;
  /** The state of the connection; "ready" also for a mock server in this tab that has not started. */
  state: MockServerSession["state"];
}

/** The most requests that the page keeps. */
const maxRequests = 2000;

export function useRequestList(): RequestList {
  const { urlState } = useUrlState();
  const { mock, state, connect } = useMockServer();
  // Only this page can send requests to the mock server in this tab, so this view does not start it.
  const isRunning = runningServerUrl(urlState) !== undefined;
  useEffect(() => {
    if (isRunning && state === "idle") connect().catch(() => {});
  }, [isRunning, state, connect]);
  const [requests, setRequests] = useState<readonly NumberedRequest[]>([]);
  const [isConnected, setConnected] = useState(true);
  useEffect(() => {
    if (!mock) return;
    let isLatest = true;
    let arrived: RecordedRequest[] = [];
    const readAll = async (): Promise<void> => {
      arrived = [];
      const merged = mergeArrived(await mock.controls.requests, arrived);
      if (isLatest) setRequests(merged.slice(-maxRequests).map(withNumber).toReversed());
    };
    const unfollow = mock.follow({
      onRequest: (request) => {
        arrived = [...arrived, request].slice(-maxRequests);
        setRequests((earlier) => [withNumber(request), ...earlier].slice(0, maxRequests));
      },
      onDisconnect: () => setConnected(false),
      onConnect: () => {
        setConnected(true);
        readAll().catch(() => setConnected(false));
      },
    });
    return () => {
      isLatest = false;
      unfollow();
    };
  }, [mock]);
  if (!mock) return { requests: [], isConnected: true, state: isRunning || state !== "idle" ? state : "ready" };
  return { requests, isConnected, state };
}

let lastNumber = 0;

function withNumber(request: RecordedRequest): NumberedRequest {
  lastNumber += 1;
  return { ...request, number: lastNumber };
}
