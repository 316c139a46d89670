import type { AuditReport } from "@mockvox/mock-server";
import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useUrlState } from "../../link/use-url-state.tsx";
import { runningServerUrl } from "../../server/connect-mock-server.ts";
import { useConnectedMockServer } from "../../server/use-mock-server.tsx";

/** Real milliseconds after a request until everything is judged again, so that many requests are judged once. */
const judgeDelayMs = 700;

/** The audit of all requests, judged again after each request while it is shown. Undefined data until the page is connected. */
export function useAudit(): UseQueryResult<AuditReport> {
  const client = useQueryClient();
  const { urlState } = useUrlState();
  // Only this page can send requests to the mock server in this tab, so this view does not start it.
  const { mock, sessionKey } = useConnectedMockServer(runningServerUrl(urlState) !== undefined);
  useEffect(() => {
    if (!mock) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const judgeAgain = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ queryKey: ["audit"] });
      }, judgeDelayMs);
    };
    const unfollow = mock.follow({ onRequest: judgeAgain, onConnect: judgeAgain, onDisconnect: () => {} });
    return () => {
      clearTimeout(timer);
      unfollow();
    };
  }, [mock, client]);
  return useQuery({
    queryKey: ["audit", sessionKey],
    queryFn: async () => {
      if (!mock) throw new Error("There is no mock server to audit.");
      return mock.controls.audit();
    },
    enabled: mock !== undefined,
  });
}
