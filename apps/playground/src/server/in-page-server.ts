import { createClock, createFake, type FakeOptions, toFetch } from "@mockvox/mock-server";
import type { UrlState } from "../link/url-state.ts";
import { type MockServer, reportsPath } from "./mock-server.ts";
import { profileFromUrlState } from "./profile-from-url-state.ts";
import { openServiceWorkerBridge } from "./service-worker-bridge.ts";

/** Starts a mock server in this tab. Requests use the URLs of the vendor's host, but nothing is sent there. */
export async function startInPageServer(urlState: UrlState): Promise<MockServer> {
  const fake = createFake(await fakeOptionsOf(urlState));
  const bridge = await openServiceWorkerBridge(toFetch(fake));
  return {
    kind: "in-page",
    reportsUrl: (server) => `https://wv${server}.wolkvox.com${reportsPath}`,
    send: (request, init) => bridge.send(new Request(request, init)),
    controls: fake,
    follow: ({ onRequest, onConnect }) => {
      onConnect();
      return fake.follow(onRequest);
    },
    close: () => void bridge.close().catch(() => {}),
  };
}

async function fakeOptionsOf({
  seed,
  size,
  openedOn,
  restatement,
  clock,
  speed,
  profile,
  answers,
}: UrlState): Promise<FakeOptions> {
  return {
    profile: await profileFromUrlState({ profile, answers }),
    ...(seed === undefined ? {} : { seed }),
    ...(size === undefined ? {} : { size: parseSize(size) }),
    ...(openedOn === undefined ? {} : { openedOn }),
    restatement: restatement === "on",
    clock: createClock({
      ...(clock === undefined ? {} : { start: Date.parse(clock) }),
      ...(speed === undefined ? {} : { speed }),
    }),
  };
}

function parseSize(text: string): NonNullable<FakeOptions["size"]> {
  return /^\d+$/.test(text) ? Number(text) : (text as "small" | "medium" | "large");
}
