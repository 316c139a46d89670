import { createFake, toFetch } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { createTap } from "../src/index.ts";

const dates = "date_ini=20260302000000&date_end=20260302235959";
const target = (report: string): string => `/api/v2/reports_manager.php?api=${report}&${dates}`;

async function verdictsOn(report: string, response: Response): Promise<unknown[]> {
  const tap = createTap({ server: "https://wv0001.wolkvox.com", now: () => Date.parse("2026-06-01T12:00:00Z") });
  await tap.inspect("GET", target(report), response);
  return tap
    .report()
    .verdicts.map(({ case: id, status, findings }) => [id, status, findings.map((one) => one.severity)]);
}

test("checks the envelope of a report of the vendor that is not modelled", async () => {
  const send = toFetch(createFake({ unknownReports: "shapes", size: "small" }));
  const url = `https://wv0001.wolkvox.com${target("cdr_2")}`;
  const response = await send(new Request(url, { headers: { "wolkvox-token": "demo" } }));
  expect(await verdictsOn("cdr_2", response)).toEqual(
    ["keys", "error", "message", "count", "data", "content-type"].map((id) => [`cdr_2-envelope-${id}`, "passed", []]),
  );
});

test("another envelope is information, since the vendor documents none for these reports", async () => {
  const body = { code: "200", error: null, msg: "3 records were found", data: [{ calls: "1" }], page: 1 };
  const verdicts = await verdictsOn("cdr_2", Response.json(body));
  expect(verdicts).toContainEqual(["cdr_2-envelope-keys", "passed", ["info"]]);
  expect(verdicts).toContainEqual(["cdr_2-envelope-count", "passed", ["info"]]);
});

test("says nothing about a name that the vendor does not have, which may be anything", async () => {
  expect(await verdictsOn("secret_1", Response.json({ code: "200", error: null, msg: "", data: [] }))).toEqual([]);
});
