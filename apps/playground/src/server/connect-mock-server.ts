import { isLoopback, type Profile } from "@mockvox/spec";
import type { UrlState } from "../link/url-state.ts";
import { loadChunk } from "../loading/load-chunk.ts";
import { PageError } from "../messages/page-error.ts";
import type { MockServer } from "./mock-server.ts";

/** The URL of the running mock server that the page's URL selects; undefined for the one in this tab. */
export function runningServerUrl({ mock }: Pick<UrlState, "mock">): string | undefined {
  if (mock === "tab") return undefined;
  const isHostedByMockServer = document.documentElement.dataset.mockvoxFake !== undefined;
  return mock ?? (isHostedByMockServer ? location.origin : undefined);
}

/**
 * Connects to the mock server that the page's URL selects: a running one, or a new one in this tab.
 *
 * @throws {PageError} when it cannot be reached or started
 */
export async function connectMockServer(urlState: UrlState, adminKey: string): Promise<MockServer> {
  const url = runningServerUrl(urlState);
  if (url !== undefined) {
    const error = validateAddress(url);
    if (error) throw error;
    const { connectToRunningServer } = await loadChunk(import("./running-server.ts"));
    return connectToRunningServer(url, adminKey);
  }
  if (!canRunInPage()) throw new PageError("insecure-context", {});
  const { startInPageServer } = await loadChunk(import("./in-page-server.ts"));
  const mock = startInPageServer(urlState);
  if (urlState.snapshot !== undefined) {
    const { decodeSnapshot } = await loadChunk(import("../link/snapshot-link.ts"));
    await mock.controls.restore(await decodeSnapshot(urlState.snapshot));
    withRestoredProfile.add(mock);
  }
  return mock;
}

/** Imports the code that connects to the selected mock server and sends it a request. */
export function preloadMockServer(urlState: Pick<UrlState, "mock">): Promise<unknown> {
  return runningServerUrl(urlState) === undefined
    ? Promise.all([import("./in-page-server.ts"), import("./service-worker-bridge.ts"), import("./parse-profile.ts")])
    : import("./running-server.ts");
}

/** Mock servers with the profiles of a snapshot, until another profile is selected on the page. */
const withRestoredProfile = new WeakSet<MockServer>();

/** Whether this browser lets the page intercept its own requests. Only secure contexts may. */
function canRunInPage(): boolean {
  return "serviceWorker" in navigator;
}

/** Makes a mock server in this tab use the profile of the page's URL. The first one of a link with a snapshot is that of the snapshot. */
export async function applySelectedProfile(mock: MockServer, profile: Profile): Promise<void> {
  if (!withRestoredProfile.delete(mock)) await applyProfile(mock, profile);
}

/** Makes a mock server use a profile from now on. */
export async function applyProfile({ controls }: MockServer, profile: Profile): Promise<void> {
  // Not a React hook, whatever its name: linters take `useProfile` for one.
  const { useProfile: setProfile } = controls;
  await setProfile(profile);
}

/**
 * Returns why the page cannot send requests to an address; undefined if it can. The content security policy of `index.html` allows
 * the same hosts.
 */
export function validateAddress(address: string, pageOrigin: string = location.origin): PageError | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return new PageError("invalid-server-address", { url: address });
  if (url.origin === pageOrigin || isAllowedByPolicy(url.hostname)) return undefined;
  return new PageError("server-not-local", { host: url.hostname });
}

/** A content security policy cannot allow any IP address but 127.0.0.1. */
function isAllowedByPolicy(hostname: string): boolean {
  const isOtherAddress = hostname !== "127.0.0.1" && /^[\d[]/.test(hostname);
  return isLoopback(hostname) && !isOtherAddress;
}
