import { refusalIds } from "@mockvox/spec";
import { expect, test } from "vitest";
import { readReply } from "../../src/views/ask/reply/reply.ts";
import { everyReport, replyTo } from "./five-replies.ts";

test.for(everyReport)("reads the rows of %s", async (report) => {
  const { outcome, rows, status } = await replyTo(report);
  expect([status, outcome]).toEqual([200, { kind: "rows" }]);
  expect(rows.length).toBeGreaterThan(0);
});

test("names the bucket of each row where a report has buckets", async () => {
  const { rows } = await replyTo("cdr_4");
  expect(rows.map(({ bucket }) => bucket)).toContain("greater_than_121");
});

test("takes a window without anything for an answer", async () => {
  const nothing = { date_ini: "20190101000000", date_end: "20190101235959" };
  expect((await replyTo("diagram_13", nothing)).outcome).toEqual({ kind: "empty" });
});

/** Refusals whose text another one bears too are told apart by what was asked, which a reader cannot know. */
const alike = new Set(["invalid-date", "reversed-dates", "window-too-long", "missing-parameter", "maintenance"]);

test.for(refusalIds.filter((id) => !alike.has(id)))("knows the refusal %s", async (refusal) => {
  const { outcome } = await replyTo("cdr_4", { token: `refuse-${refusal}` });
  expect(outcome).toEqual({ kind: "refused", refusal });
});

test("calls a page of a proxy unreadable", () => {
  const text = "<html>502 Bad Gateway</html>";
  const sent = {
    report: "cdr_4",
    method: "GET",
    url: "",
    status: 502,
    headers: [],
    tookMs: 0,
    bytes: 0,
    text,
  } as const;
  expect(readReply(sent).outcome).toEqual({ kind: "unreadable" });
});
