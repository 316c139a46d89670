import { QueryClient } from "@tanstack/react-query";

/** Creates the store of everything that the page reads from a mock server. What is no longer shown is forgotten, and its source is closed. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        // A mock server on this machine also responds while the browser is offline.
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 0,
      },
    },
  });
  client.getQueryCache().subscribe(({ type, query }) => {
    if (type === "removed" && isClosable(query.state.data)) query.state.data.close();
  });
  return client;
}

function isClosable(data: unknown): data is { close(): void } {
  return typeof data === "object" && data !== null && "close" in data && typeof data.close === "function";
}
