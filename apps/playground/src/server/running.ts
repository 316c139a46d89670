import type { Entry } from "@mockvox/mock-server";
import { connect } from "@mockvox/mock-server/connect";
import { reportsPath, type Target } from "./target.ts";

/** Holds a fake that runs at a URL, such as `http://127.0.0.1:4010`. Rejects when nobody answers there. */
export async function holdRunning(url: string, adminKey?: string): Promise<Target> {
  const controls = connect(url, adminKey === undefined ? {} : { adminKey });
  await controls.clock.now();
  return {
    kind: "running",
    reportsUrl: () => new URL(reportsPath, url).href,
    controls,
    follow: (listener, onBroken) => followStream(url, listener, onBroken),
    close: () => {},
  };
}

function followStream(url: string, listener: (entry: Entry) => void, onBroken: () => void): () => void {
  const stream = new EventSource(new URL("/__mockvox/requests/stream", url));
  stream.addEventListener("request", ({ data }: MessageEvent<string>) => listener(JSON.parse(data)));
  stream.addEventListener("error", onBroken);
  return () => stream.close();
}
