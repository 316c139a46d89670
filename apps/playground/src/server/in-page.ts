import type { Fake, FakeOptions } from "@mockvox/mock-server";
import { reportsPath, type Target } from "./target.ts";

/** Whether this browser lets the page intercept its own requests; only secure contexts may. */
export function canRunInPage(): boolean {
  return "serviceWorker" in navigator;
}

let endLast = (): void => {};

/** Starts a fake inside the page: a service worker hands it every request to the vendor's host. */
export async function startInPage(options: FakeOptions): Promise<Target> {
  const [{ createFake }, { handlersOf }, { setupWorker }] = await Promise.all([
    import("@mockvox/mock-server"),
    import("@mockvox/mock-server/handlers"),
    import("msw/browser"),
  ]);
  endLast();
  const fake: Fake = createFake(options);
  const worker = setupWorker(...handlersOf(fake));
  await worker.start({
    serviceWorker: { url: "./mockServiceWorker.js" },
    quiet: true,
    onUnhandledFrame: "bypass",
  });
  endLast = () => worker.stop();
  return {
    kind: "in-page",
    reportsUrl: (server) => `https://wv${server}.wolkvox.com${reportsPath}`,
    controls: fake,
    follow: ({ onEntry, onFlowing }) => {
      onFlowing();
      return fake.follow(onEntry);
    },
    close: () => worker.stop(),
  };
}
