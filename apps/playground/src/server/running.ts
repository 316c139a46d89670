import { connect } from "@mockvox/mock-server/connect";
import { asAProgram } from "./as-a-program.ts";
import { followAgain } from "./follow-stream.ts";
import { reportsPath, type Target } from "./target.ts";

/** Holds a fake that runs at a URL, such as `http://127.0.0.1:4010`. Rejects when nobody answers there, or wants another key. */
export async function holdRunning(url: string, adminKey: string): Promise<Target> {
  const controls = connect(url, { fetch: outlivingThePage, ...(adminKey === "" ? {} : { adminKey }) });
  await controls.clock.now();
  return {
    kind: "running",
    reportsUrl: () => new URL(reportsPath, url).href,
    send: (asked, init) => fetch(new Request(asked, { ...asAProgram, ...init })),
    controls,
    follow: (follower) => followAgain(controls, follower),
    close: () => {},
  };
}

/** What is set when somebody leaves the page reaches the fake after it has gone. */
function outlivingThePage(...[asked, init]: Parameters<typeof fetch>): Promise<Response> {
  return fetch(asked, { ...init, keepalive: init?.method === "PUT" });
}
