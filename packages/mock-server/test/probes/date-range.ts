import { call, calls, classify, isOk, type Probes, queryOf } from "./probe-helpers.ts";

export const dateRangeProbes = {
  "range-refusal": async (make) => {
    const windows = [
      { date_ini: "2026", date_end: "20260302000000" },
      { date_ini: "20260302000001", date_end: "20260302000000" },
      { date_ini: "20260101000000", date_end: "20260302000000" },
    ];
    const statuses = await Promise.all(
      windows.map(async (window) => (await make().send(queryOf("cdr_4", window))).status),
    );
    return classify(statuses.join(), { "bad-request": /^400,400,400$/, "not-found": /^404,404,404$/ });
  },
  "window-end": async (make) => {
    const window = { date_ini: "20260302100000", date_end: "20260302100500" };
    return isOk(await make(calls(call("2026-03-02T10:05:00", 5))).send(queryOf("cdr_4", window)))
      ? "inclusive"
      : "exclusive";
  },
  "equal-dates": async (make) => {
    const instant = { date_ini: "20260302100500", date_end: "20260302100500" };
    return (await make().send(queryOf("cdr_4", instant))).status === 400 ? "refused" : "answered";
  },
  "longest-window": async (make) => {
    const exact = { date_ini: "20260301000000", date_end: "20260401000000" };
    return isOk(await make().send(queryOf("cdr_4", exact))) ? "answered" : "refused";
  },
  "calendar-month": async (make) => {
    const across = { date_ini: "20260228000000", date_end: "20260301235959" };
    return isOk(await make().send(queryOf("cdr_4", across))) ? "allowed" : "refused";
  },
  "impossible-date": async (make) => {
    const leap = { date_ini: "20260230000000", date_end: "20260302235959" };
    return isOk(await make().send(queryOf("cdr_4", leap))) ? "rolled-over" : "refused";
  },
  "filter-second": async (make) => {
    const window = { date_ini: "20260302100000", date_end: "20260302100500" };
    return isOk(await make(calls(call("2026-03-02T10:04:59", 60))).send(queryOf("cdr_4", window))) ? "start" : "end";
  },
} satisfies Partial<Probes>;
