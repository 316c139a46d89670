import type { FakeOptions } from "@mockvox/mock-server";
import { loaded } from "../parts/loaded.ts";
import { reportsPath, type Target } from "./target.ts";

/** Whether this browser lets the page intercept its own requests; only secure contexts may. */
export function canRunInPage(): boolean {
  return "serviceWorker" in navigator;
}

/** Starts a fake inside the page. It is asked as if at the vendor's host, and nothing is sent there. */
export async function startInPage(options: FakeOptions): Promise<Target> {
  const [{ createFake, toFetch }, { openCarrier }] = await loaded(
    Promise.all([import("@mockvox/mock-server"), import("./carrier.ts")]),
  );
  const fake = createFake(options);
  const { carry, close } = await openCarrier(toFetch(fake));
  return {
    kind: "in-page",
    reportsUrl: (server) => `https://wv${server}.wolkvox.com${reportsPath}`,
    send: (asked, init) => carry(new Request(asked, init)),
    controls: fake,
    follow: ({ onEntry, onFlowing }) => {
      onFlowing();
      return fake.follow(onEntry);
    },
    close: () => void close().catch(() => {}),
  };
}
