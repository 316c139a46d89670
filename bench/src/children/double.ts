/** The cost of a call through a test double: ours, or one static handler with a precomputed response. */
import { setupWolkvox } from "@mockvox/mock-server/node";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { busyQuery, reportsPath, smallQuery } from "../load/queries.ts";
import { readResponse } from "../setup/responses.ts";
import { printFigures } from "./print.ts";

const warmUpCalls = 300;
const measuredCalls = 600;
const [, , kind] = process.argv;

const text = await readResponse("medium", busyQuery);
function staticResponse() {
  return new HttpResponse(text, { headers: { "Content-Type": "application/json; charset=utf-8" } });
}
const double =
  kind === "ours"
    ? setupWolkvox({ seed: 7 })
    : setupServer(http.get(`https://*.wolkvox.com${reportsPath}`, staticResponse));
double.listen();

async function call(number: number): Promise<void> {
  const response = await fetch(`https://wv0001.wolkvox.com${reportsPath}?${smallQuery(number)}`, {
    headers: { "wolkvox-token": "bench" },
  });
  await response.text();
}

for (let index = 0; index < warmUpCalls; index++) await call(index);
const before = performance.now();
for (let index = 0; index < measuredCalls; index++) await call(warmUpCalls + index);
printFigures({ call: ((performance.now() - before) * 1000) / measuredCalls });
double.close();
