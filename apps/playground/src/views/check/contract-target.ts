import { loadChunk } from "../../loading/load-chunk.ts";
import type { MockServer } from "../../server/mock-server.ts";

/** The server that a run checks. */
export interface ContractTarget {
  /** Its origin. */
  baseUrl: string;
  send(request: Request): Promise<Response>;
  /** Whether browsers apply CORS to its responses. */
  isCrossOrigin: boolean;
  /** What the controls of a mock server provide; undefined for other servers. */
  mockInfo: { clockOffsetMs: number; campaigns: readonly string[] } | undefined;
}

/** A mock server that the page is connected to. */
export async function contractTargetOf(
  { controls, kind, reportsUrl, send }: MockServer,
  server: string,
): Promise<ContractTarget> {
  const [now, { campaigns }] = await Promise.all([controls.clock.now(), controls.data(server)]);
  const baseUrl = new URL(reportsUrl(server)).origin;
  return {
    baseUrl,
    send,
    isCrossOrigin: kind === "running" && baseUrl !== location.origin,
    mockInfo: { clockOffsetMs: now - Date.now(), campaigns: campaigns.slice(0, 2).map(({ id }) => id) },
  };
}

/** The server at a URL of this machine: a mock server, or any other. */
export async function contractTargetAt(url: string, server: string): Promise<ContractTarget> {
  const { origin } = new URL(url);
  const { connectToRunningServer, sendAsProgram } = await loadChunk(import("../../server/running-server.ts"));
  const mock = await connectToRunningServer(origin, "").catch(() => undefined);
  if (mock) return contractTargetOf(mock, server);
  return { baseUrl: origin, send: sendAsProgram, isCrossOrigin: origin !== location.origin, mockInfo: undefined };
}
