import type { Fake, MockStatus, TenantIdentity } from "@mockvox/mock-server";
import type { RemoteFake } from "@mockvox/mock-server/connect";
import type { Provenance } from "../link/provenance.ts";
import type { RequestStreamListener } from "./follow-requests.ts";

/** A mock server that the page uses: the one in this tab, or a running one. Await the results of its controls; a running one returns promises. */
export interface MockServer {
  readonly kind: "in-page" | "running";
  /** The URL of the reports, without a query. */
  reportsUrl(server: string): string;
  /** Sends a request to it as a program would. */
  send(request: string | Request, init?: RequestInit): Promise<Response>;
  readonly controls: Fake | RemoteFake;
  /** Calls the listener for every request from now on. Returns the function that ends this. */
  follow(listener: RequestStreamListener): () => void;
  /**
   * Calls the listener with the status of a tenant, or of all, at once and whenever it changes. Resolves once it is followed, with the function
   * that ends this.
   *
   * @param onEnd called when the stream has ended
   */
  followStatus(
    tenant: Partial<TenantIdentity> | undefined,
    listener: (status: MockStatus) => void,
    onEnd: () => void,
  ): Promise<() => void>;
  close(): void;
}

/**
 * Options of `fetch` with which the page requests reports as a program would: without cache and cookies. With a cache, browsers hold back
 * a second request for the same URL until the first has its response. And browsers use separate connections for requests without
 * cookies. They repeat a request on their own when a reused connection returns a 408; with the connections of the controls this would
 * never end.
 */
export const programFetchInit: RequestInit = { cache: "no-store", credentials: "omit" };

/** What the responses to a token at a server number depend on now. */
export async function readProvenance(mock: MockServer, server: string, token: string): Promise<Provenance> {
  const controls = controlsFor(mock, server, token);
  const [{ source }, { profile }, at] = await Promise.all([
    mock.controls.health(),
    controls.settings(),
    controls.clock.now(),
  ]);
  return { source, profile, at };
}

/** The controls of one token at one server number; without a token, those of the whole mock server. */
function controlsFor(
  { controls }: MockServer,
  server: string,
  token: string,
): Pick<MockServer["controls"], "clock" | "settings"> {
  return token === "" ? controls : controls.tenant({ server, token });
}
