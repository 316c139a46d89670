/** A thousand isolated doubles, each of which serves one report. */
import { createFake } from "@mockvox/mock-server";
import { createHandlers } from "@mockvox/mock-server/handlers";
import { getResponse, HttpResponse, http } from "msw";
import { busyQuery, reportsPath, smallQuery } from "../load/queries.ts";
import { readResponse } from "../setup/responses.ts";
import { printFigures, readHeap } from "./print.ts";

const doubleCount = 1_000;
const [, , kind] = process.argv;

const text = await readResponse("medium", busyQuery);
function staticResponse() {
  return new HttpResponse(text, { headers: { "Content-Type": "application/json; charset=utf-8" } });
}
function createRequest(index: number): Request {
  return new Request(`https://wv0001.wolkvox.com${reportsPath}?${smallQuery(index)}`, {
    headers: { "wolkvox-token": `bench${index}` },
  });
}

const shared = createFake({ seed: 7 });
const factories: Record<string, (index: number) => () => unknown> = {
  static: (index) => {
    const handlers = [http.get(`https://*.wolkvox.com${reportsPath}`, staticResponse)];
    return () => getResponse(handlers, createRequest(index));
  },
  fakes: (index) => {
    const handlers = createHandlers({ seed: index });
    return () => getResponse(handlers, createRequest(index));
  },
  tenants: (index) => () =>
    shared.handle({
      method: "GET",
      path: reportsPath,
      query: smallQuery(index),
      host: "wv0001.wolkvox.com",
      header: (name) => (name === "wolkvox-token" ? `bench${index}` : undefined),
      signal: undefined,
    }),
};

const create = factories[kind ?? ""];
if (!create) throw new Error(`Unknown kind "${kind}". Expected one of ${Object.keys(factories).join(", ")}.`);
const heapBefore = readHeap();
const before = performance.now();
const doubles = Array.from({ length: doubleCount }, (_, index) => create(index));
for (const request of doubles) await request();
const time = performance.now() - before;
printFigures({ time, heap: readHeap() - heapBefore });
// Keeps them alive until the heap has been measured.
if (doubles.length !== doubleCount) throw new Error("The doubles were collected before the heap was measured.");
