import { useEffect, useState } from "react";
import { useUrlState } from "../../link/use-url-state.tsx";
import { loadChunk } from "../../loading/load-chunk.ts";
import type { MockServer } from "../../server/mock-server.ts";
import { useCredentials } from "../../server/use-credentials.tsx";
import { contractTargetAt, contractTargetOf } from "./contract-target.ts";
import { contractOptionsOf, type RunSettings } from "./run-settings.ts";

/** How many requests a run will send, known before the first. */
export type RequestEstimate =
  | { state: "counting" }
  | { state: "counted"; maxRequests: number; checks: number; isMockServer: boolean }
  | { state: "no-token" }
  | { state: "failed"; error: unknown };

export function useRequestEstimate(mock: MockServer | undefined, settings: RunSettings): RequestEstimate {
  const { urlState } = useUrlState();
  const { token } = useCredentials();
  const { isQuick, expectedProfile, url } = settings;
  const [estimate, setEstimate] = useState<RequestEstimate>({ state: "counting" });
  useEffect(() => {
    let isLatest = true;
    setEstimate({ state: "counting" });
    const { server = "0001" } = urlState;
    const connecting = url === "" ? mock && contractTargetOf(mock, server) : contractTargetAt(url, server);
    if (!connecting || token === "") return;
    const count = async (): Promise<RequestEstimate> => {
      const target = await connecting;
      const options = await contractOptionsOf(target, urlState, token, { isQuick, expectedProfile, url });
      const { prepareContract } = await loadChunk(import("./contract.ts"));
      const { maxRequests, plan } = prepareContract(options);
      return { state: "counted", maxRequests, checks: plan.cases.length, isMockServer: target.mockInfo !== undefined };
    };
    count()
      .then((counted) => isLatest && setEstimate(counted))
      .catch((error: unknown) => isLatest && setEstimate({ state: "failed", error }));
    return () => {
      isLatest = false;
    };
  }, [mock, urlState, token, isQuick, expectedProfile, url]);
  return token === "" ? { state: "no-token" } : estimate;
}
