import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { prepareContract } from "../src/index.ts";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

const megabyte = 2 ** 20;
const bodyBytes = megabyte;

/** A large response like one of cdr_4, for any request. */
function largeAnswer(): Uint8Array<ArrayBuffer> {
  const row = (at: number) => ({ calls: `${at}`, minutes: "1.00", cost: `${at}.25`, percentage: `${at % 100}.5 %` });
  const length = JSON.stringify(row(20_000)).length + 1;
  const data = Array.from({ length: Math.ceil(bodyBytes / length) }, (_, at) => row(at));
  return new TextEncoder().encode(JSON.stringify({ code: 200, error: null, msg: "many records were found", data }));
}

const only = [
  ...["claim-post", "claim-trailing-slash", "claim-unknown-parameters", "claim-head", "claim-duplicate-parameters"],
  ...["claim-token-parameter", "claim-all-campaigns-case", "claim-empty-campaign", "claim-unknown-campaign"],
  ...[
    "claim-campaign-list",
    "claim-calendar-month",
    "claim-longest-window",
    "claim-range-refusal",
    "claim-future-window",
  ],
  ...["claim-impossible-date", "claim-compression", "claim-check-order", "claim-malformed-token", "refusal-*"],
];

test("keeps few responses in memory, even in a run of many", async () => {
  const body = largeAnswer();
  const heaps: number[] = [];
  await prepareContract({
    token: "demo",
    server: "0001",
    campaigns: ["1", "2"],
    only,
    fetch: () => {
      collect();
      heaps.push(process.memoryUsage().heapUsed);
      return Promise.resolve(new Response(body));
    },
  }).execute();
  const [before = 0, ...during] = heaps;
  expect(during.length).toBeGreaterThan(20);
  // Keeping all of them would take at least the number of requests times this size.
  expect(Math.max(...during) - before).toBeLessThan(8 * bodyBytes);
});
