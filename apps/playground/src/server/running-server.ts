import { ControlError, connect } from "@mockvox/mock-server/connect";
import { reportsPath } from "@mockvox/spec";
import { PageError } from "../messages/page-error.ts";
import { followWithReconnect } from "./follow-requests.ts";
import { type MockServer, programFetchInit } from "./mock-server.ts";

/**
 * Connects to the mock server at a URL, such as `http://127.0.0.1:4010`.
 *
 * @throws {PageError} `mock-server-unreachable` or `not-a-mock-server`
 * @throws {ControlError} when the server rejects the controls, for example because of a wrong admin key
 */
export async function connectToRunningServer(url: string, adminKey: string): Promise<MockServer> {
  const controls = connect(url, { fetch: keepaliveFetch, ...(adminKey === "" ? {} : { adminKey }) });
  await controls.clock.now().catch((cause: unknown) => {
    if (!(cause instanceof ControlError)) throw new PageError("mock-server-unreachable", { url }, { cause });
    if (cause.status === 404) throw new PageError("not-a-mock-server", { url }, { cause });
    throw cause;
  });
  return {
    kind: "running",
    reportsUrl: () => new URL(reportsPath, url).href,
    send: sendAsProgram,
    controls,
    follow: (listener) => followWithReconnect(controls, listener),
    followStatus: (tenant, listener, onEnd) =>
      (tenant ? controls.tenant(tenant) : controls).followStatus(listener, { onEnd }),
    close: () => {},
  };
}

/** Sends a request over the network as a program would. */
export function sendAsProgram(request: string | Request, init?: RequestInit): Promise<Response> {
  return fetch(new Request(request, { ...programFetchInit, ...init }));
}

/** Browsers keep no more alive than 64 kB. */
const maxKeptAlive = 60_000;

/** Lets controls that are sent while the page is closing still reach the mock server. */
function keepaliveFetch(...[request, init]: Parameters<typeof fetch>): Promise<Response> {
  const { method = "GET", body } = init ?? {};
  const isSmall = body == null || (typeof body === "string" && body.length < maxKeptAlive);
  return fetch(request, { ...init, keepalive: method !== "GET" && isSmall });
}
