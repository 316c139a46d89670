import { useEffect, useRef, useState } from "react";
import { useUrlState } from "../link/use-url-state.tsx";
import { useCredentials } from "../memory/use-credentials.tsx";
import { runningServerUrl } from "./connect-mock-server.ts";
import { controlsFor } from "./read-provenance.ts";
import { useMockServer } from "./use-mock-server.tsx";

/**
 * The time of the mock clock, epoch milliseconds, as last read for the current token. Before a mock server in this tab has started, the
 * time at which it will start: that of the page's URL, else the current time.
 */
export function useMockTime(): number {
  const { urlState } = useUrlState();
  const { token } = useCredentials();
  const { mock, sessionKey, state, connect } = useMockServer();
  const { server = "0001", clock } = urlState;
  const isRunning = runningServerUrl(urlState) !== undefined;
  const [read, setRead] = useState<{ now: number; of: string }>();
  // A ref, because each keystroke in the token field would otherwise read the clock of another tenant.
  const latestToken = useRef(token);
  latestToken.current = token;

  useEffect(() => {
    if (isRunning && state === "idle") connect().catch(() => {});
  }, [isRunning, state, connect]);
  useEffect(() => {
    if (!mock) return;
    let isLatest = true;
    const readClock = async (): Promise<void> => {
      const now = await controlsFor(mock, server, latestToken.current).clock.now();
      if (isLatest) setRead({ now, of: sessionKey });
    };
    readClock().catch(() => {});
    return () => {
      isLatest = false;
    };
  }, [mock, sessionKey, server]);

  const start = clock === undefined ? Date.now() : Date.parse(clock);
  return read?.of === sessionKey ? read.now : start;
}
