import { createFake, toFetch } from "@mockvox/mock-server";
import { reportsPath, vendorUrl } from "@mockvox/spec";
import type { UrlState } from "../link/url-state.ts";
import { loadChunk } from "../loading/load-chunk.ts";
import { fakeOptionsFromUrlState } from "./fake-options-from-url-state.ts";
import type { MockServer } from "./mock-server.ts";
import type { ServiceWorkerBridge } from "./service-worker-bridge.ts";

/**
 * Starts a mock server in this tab. Requests use the URLs of the vendor's host, but nothing is sent there. What carries them is loaded with
 * the first request.
 */
export function startInPageServer(urlState: UrlState): MockServer {
  const fake = createFake(fakeOptionsFromUrlState(urlState));
  let opening: Promise<ServiceWorkerBridge> | undefined;
  const openBridge = async (): Promise<ServiceWorkerBridge> => {
    const { openServiceWorkerBridge } = await loadChunk(import("./service-worker-bridge.ts"));
    return openServiceWorkerBridge(toFetch(fake));
  };
  const bridge = (): Promise<ServiceWorkerBridge> => {
    opening ??= openBridge().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    kind: "in-page",
    reportsUrl: (server) => vendorUrl(server) + reportsPath,
    send: async (request, init) => (await bridge()).send(new Request(request, init)),
    controls: fake,
    follow: ({ onRequest, onConnect }) => {
      onConnect();
      return fake.follow(onRequest);
    },
    followStatus: async (tenant, listener) => (tenant ? fake.tenant(tenant) : fake).followStatus(listener),
    close: () => void opening?.then((opened) => opened.close()).catch(() => {}),
  };
}
