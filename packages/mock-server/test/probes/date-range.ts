import { call, calls, classify, isOk, type Probes, queryOf, rowsOf } from "./probe-helpers.ts";

/** The day on which the requests are sent, at noon. */
const today = { date_ini: "20260601000000", date_end: "20260601235959" };

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
    const client = make();
    const accepted: boolean[] = [];
    for (const date_end of ["20260401000000", "20260401000001", "20260401235959", "20260402000000"]) {
      accepted.push(isOk(await client.send(queryOf("cdr_4", { date_ini: "20260301000000", date_end }))));
    }
    return classify(accepted.join(), {
      refused: /^false,false,false,false$/,
      answered: /^true,false,false,false$/,
      "whole-days": /^true,true,true,false$/,
    });
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
  "when-visible": async (make) => {
    const journey = { channel: "voice", rpId: "2304", ivrSeconds: 9, steps: [{ second: 5, option: "CITAS" }] };
    const running = {
      start: "2026-06-01 11:59:00",
      end: "2026-06-01 12:10:00",
      journey: { ...journey, connId: "1.1" },
    };
    const ended = { start: "2026-06-01 11:50:00", end: "2026-06-01 11:55:00", journey: { ...journey, connId: "1.2" } };
    const response = await make(calls(running, ended)).send(queryOf("diagram_13", today));
    return classify(String(response.status === 404 ? 0 : rowsOf(response).length), {
      delayed: /^0$/,
      ended: /^1$/,
      started: /^2$/,
    });
  },
  "time-zone": async (make) => {
    const recent = calls({ start: "2026-06-01 11:30:00", call: { direction: "internal", seconds: 5 } });
    return isOk(await make(recent).send(queryOf("cdr_4", today))) ? "gmt-5" : "operation";
  },
} satisfies Partial<Probes>;
