import type { Fake } from "@mockvox/mock-server";
import { useQuery } from "@tanstack/react-query";
import { useUrlState } from "../link/use-url-state.tsx";
import { useMockServer } from "./use-mock-server.tsx";

/** The names of the ids in reports: campaigns, skills, routing points and agents, and the edges of the data. */
export type Directory = Awaited<ReturnType<Fake["data"]>>;

/** The directory of the server of the request; undefined until the page is connected. */
export function useDirectory(): Directory | undefined {
  const { mock, sessionKey } = useMockServer();
  const { urlState } = useUrlState();
  const server = urlState.server ?? "0001";
  const { data } = useQuery({
    queryKey: ["directory", sessionKey, server],
    queryFn: () => Promise.resolve(mock?.controls.data(server)).then((directory) => directory ?? Promise.reject(mock)),
    enabled: mock !== undefined,
  });
  return data;
}
