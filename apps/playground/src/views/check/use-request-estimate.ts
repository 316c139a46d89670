import { useQuery } from "@tanstack/react-query";
import { useUrlState } from "../../link/use-url-state.tsx";
import { loadChunk } from "../../loading/load-chunk.ts";
import { useCredentials } from "../../server/use-credentials.tsx";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { contractTargetAt, contractTargetOf } from "./contract-target.ts";
import { contractOptionsOf, type RunSettings } from "./run-settings.ts";

interface CountedRequests {
  state: "counted";
  maxRequests: number;
  checks: number;
  isMockServer: boolean;
}

/** How many requests a run will send, known before the first. */
export type RequestEstimate =
  | { state: "counting" }
  | CountedRequests
  | { state: "no-token" }
  | { state: "failed"; error: unknown };

export function useRequestEstimate(settings: RunSettings): RequestEstimate {
  const { mock, sessionKey } = useMockServer();
  const { urlState } = useUrlState();
  const { token } = useCredentials();
  const { url } = settings;
  const { data, error } = useQuery({
    queryKey: ["request-estimate", url === "" ? sessionKey : url, urlState, token, settings],
    queryFn: async (): Promise<CountedRequests> => {
      const { server = "0001" } = urlState;
      const target = url === "" && mock ? await contractTargetOf(mock, server) : await contractTargetAt(url, server);
      const options = await contractOptionsOf(target, urlState, token, settings);
      const { prepareContract } = await loadChunk(import("./contract.ts"));
      const { maxRequests, plan } = prepareContract(options);
      return { state: "counted", maxRequests, checks: plan.cases.length, isMockServer: target.mockInfo !== undefined };
    },
    enabled: token !== "" && (url !== "" || mock !== undefined),
  });
  if (token === "") return { state: "no-token" };
  return data ?? (error ? { state: "failed", error } : { state: "counting" });
}
