/** A thousand doubles that know nothing of one another, each of which answers one report. */
import { createFake } from "@mockvox/mock-server";
import { createHandlers } from "@mockvox/mock-server/handlers";
import { getResponse, HttpResponse, http } from "msw";
import { BUSY_WINDOW, PATH, smallQuery } from "../load/windows.ts";
import { readAnswer } from "../setup/answers.ts";
import { print, readHeap } from "./print.ts";

const DOUBLES = 1_000;
const [, , which] = process.argv;

const text = await readAnswer("medium", BUSY_WINDOW);
const ready = () => new HttpResponse(text, { headers: { "Content-Type": "application/json; charset=utf-8" } });
const requestOf = (at: number): Request =>
  new Request(`https://wv0001.wolkvox.com${PATH}?${smallQuery(at)}`, { headers: { "wolkvox-token": `bench${at}` } });

const shared = createFake({ seed: 7 });
const makers: Record<string, (at: number) => () => unknown> = {
  static: (at) => {
    const handlers = [http.get(`https://*.wolkvox.com${PATH}`, ready)];
    return () => getResponse(handlers, requestOf(at));
  },
  fakes: (at) => {
    const handlers = createHandlers({ seed: at });
    return () => getResponse(handlers, requestOf(at));
  },
  tenants: (at) => () =>
    shared.answer({
      method: "GET",
      path: PATH,
      query: smallQuery(at),
      host: "wv0001.wolkvox.com",
      header: (name) => (name === "wolkvox-token" ? `bench${at}` : undefined),
      signal: undefined,
    }),
};

const make = makers[which ?? ""];
if (!make) throw new Error(`Failed to make doubles of the kind ${which}. There are ${Object.keys(makers).join(", ")}.`);
const heapBefore = readHeap();
const before = performance.now();
const doubles = Array.from({ length: DOUBLES }, (_, at) => make(at));
for (const ask of doubles) await ask();
const time = performance.now() - before;
print({ time, heap: readHeap() - heapBefore });
// Keeps them alive until they have been counted.
if (doubles.length !== DOUBLES) throw new Error("Failed to keep the doubles.");
