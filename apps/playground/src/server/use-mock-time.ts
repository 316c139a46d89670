import { useUrlState } from "../link/use-url-state.tsx";
import { runningServerUrl } from "./connect-mock-server.ts";
import { useConnectedMockServer } from "./use-mock-server.tsx";
import { useMockStatus } from "./use-mock-status.ts";

/**
 * The time of the mock clock, epoch milliseconds, as last received for the current token. Before a mock server in this tab has started, the
 * time at which it will start: that of the page's URL, else the current time.
 */
export function useMockTime(): number {
  const { urlState } = useUrlState();
  useConnectedMockServer(runningServerUrl(urlState) !== undefined);
  const { status } = useMockStatus();
  const { clock } = urlState;
  return status?.clock.milliseconds ?? (clock === undefined ? Date.now() : Date.parse(clock));
}
