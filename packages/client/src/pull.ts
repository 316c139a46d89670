import { formatVendorTime, type ReportId } from "@mockvox/spec";
import type { Client, OtherThanModelled } from "./client.ts";
import type { OtherRow } from "./other-reports/other-report-result.ts";
import { type Cursor, parseCursor } from "./pull/cursor.ts";
import {
  type CommonPullOptions,
  type OtherPullOptions,
  type PullOptions,
  planPull,
  pullDefaults,
  resumeSecond,
} from "./pull/options.ts";
import { addWindow, excludeSeconds, type Progress } from "./pull/progress.ts";
import { checkServerClock, isInFuture, type PullRun, progressOf, startRun } from "./pull/pull-run.ts";
import { createWindowQueue, type WindowQueue } from "./pull/queue.ts";
import { readWindow } from "./pull/read-window.ts";
import { advanceWatermark, resumeAfter } from "./pull/watermark.ts";
import type { Interval } from "./pull/window.ts";
import { nextWindowSeconds, takeWindow } from "./pull/window-sizing.ts";
import type { WindowOutcome } from "./pull/window-states.ts";
import { countRecords, type ReportResult, type ResultData } from "./report-result.ts";

export {
  type CommonPullOptions,
  type Cursor,
  type OtherPullOptions,
  type Progress,
  type PullOptions,
  parseCursor,
  pullDefaults,
  resumeSecond,
};

/** One window that was read. */
export interface PulledWindow<Id extends ReportId = ReportId> {
  readonly report: Id;
  /** Its first second, `YYYYmmddHHiiss` in GMT-5. */
  readonly from: string;
  /** Its last second, inclusive. No two windows share a second. */
  readonly to: string;
  /** Rows, or buckets, as on the wire; empty if there is no data. */
  readonly data: ResultData<Id>;
  /** False if the response contained bytes that are not UTF-8; `data` has U+FFFD for each of them. */
  readonly isUtf8: boolean;
  /**
   * The last second of the window, if its rows may be missing: the last second of a month, on a server that refuses ranges across a
   * month's end and excludes the end of a range (or might); or a window of one second, if the server may refuse equal dates with the
   * response of an empty range.
   */
  readonly gap?: string;
  /**
   * Pass it to another pull to resume. Windows that were not settled are read again (see `allowedLatenessMs`). Store it once the data
   * are safe, and drop stored windows from its `next` on: they come again.
   */
  readonly cursor: Cursor;
  readonly progress: Progress;
}

/** One window of a report that is not modelled. */
export interface OtherPulledWindow<Row extends object = OtherRow> extends Omit<PulledWindow, "report" | "data"> {
  readonly report: string;
  /** The rows as on the wire. */
  readonly data: readonly Row[];
}

/**
 * Reads a report over any length of time, window by window, in order of time. Every second is in exactly one window.
 *
 * In the terms of stream processing: windows are tumbling, and sized so that each holds some 60 % of the rows that one response may have,
 * at most 31 days. The watermark, in `cursor.next`, stays before the first window that was read within the allowed lateness (4 hours by
 * default) after its end; the next pull reads from there again, and `overlapDays` before it. Temporary errors are retried, for up to 12
 * hours a window by default. One request is in flight, or two with `inFlight`. Windows in the future are not requested.
 *
 * Rows of `diagram_13` and `diagram_1_2` may be concatenated; `diagram_1_2` is cut at full days. `cdr_4`, `diagram_2` and `campaign_8`
 * summarize their window, and percentages and telephones cannot be added, so each of their windows stands on its own.
 *
 * Whether the server includes the end of a range is taken from the profile, else from one or two probe requests. Up to three more search
 * for a row of `diagram_13`, for other reports and for empty months.
 *
 * @param client a client of `createClient`; its clock times the waits
 * @param report the report's id
 * @param options `from` and `to`, the latter inclusive, as fourteen digits in GMT-5 or as a `Date`; see `PullOptions` for each default
 * @throws {OptionError} on an option or a cursor that cannot be used
 * @throws {WolkvoxError} on an error that cannot be waited out, such as a `QuotaError`; resume with the last window's cursor
 * @throws the signal's reason when aborted
 *
 * @example
 * ```ts
 * import { appendFile, writeFile } from "node:fs/promises";
 * import { createClient } from "@mockvox/client";
 * import { pull } from "@mockvox/client/pull";
 *
 * const client = createClient({ server: "0001", token: process.env.WOLKVOX_TOKEN ?? "" });
 * for await (const { data, cursor } of pull(client, "diagram_13", { from: "20260101000000", to: "20260630235959" })) {
 *   await appendFile("rows.ndjson", data.map((row) => `${JSON.stringify(row)}\n`).join(""));
 *   await writeFile("cursor.json", JSON.stringify(cursor));
 * }
 * ```
 */
export function pull<Id extends ReportId>(
  client: Client,
  report: Id,
  options: PullOptions<Id>,
): AsyncGenerator<PulledWindow<Id>, void, void>;
/**
 * Reads a report that is not modelled, of which only the dates are known. It is cut at full days, since its rows may cover one; a report
 * with more rows in a day than one response may have needs requests of your own.
 */
export function pull<Row extends object = OtherRow, Name extends string = string>(
  client: Client,
  report: Name & OtherThanModelled<Name>,
  options: OtherPullOptions,
): AsyncGenerator<OtherPulledWindow<Row>, void, void>;
export function pull(
  client: Client,
  report: string,
  options: CommonPullOptions,
): AsyncGenerator<PulledWindow | OtherPulledWindow<object>, void, void> {
  // Windows do not depend on the columns of a report; `data` of another one is a list of rows.
  return readWindows(client, report as ReportId, options as PullOptions<ReportId>);
}

async function* readWindows<Id extends ReportId>(
  client: Client,
  report: Id,
  options: PullOptions<Id>,
): AsyncGenerator<PulledWindow<Id>, void, void> {
  const plan = planPull(client.origin, report, options);
  const stopped = new AbortController();
  const run = startRun(client, plan, stopped.signal);
  const windows = planWindows(run);
  try {
    await checkServerClock(run);
    for (let read = await windows.first(); read; read = await windows.first()) {
      const { window, outcome } = read;
      run.windowSeconds = nextWindowSeconds(run.windowSeconds, window, outcome, client.rowLimit);
      if ("split" in outcome) {
        windows.splitFirst(outcome.split);
        continue;
      }
      windows.removeFirst();
      run.watermark = advanceWatermark(run.watermark, window, outcome.readAtMs, plan);
      run.counts = addWindow(run.counts, window.to - window.from, countRecords(outcome.result.data));
      plan.onProgress(progressOf(run));
      yield toPulledWindow(run, window, outcome);
    }
  } finally {
    stopped.abort();
  }
}

/** Cuts the interval into windows, one by one as their length is known, and reads them, at most `inFlight` at once. */
function planWindows<Id extends ReportId>(run: PullRun<Id>): WindowQueue<WindowOutcome<Id>> {
  const { interval, granularity, inFlight } = run.plan;
  return createWindowQueue(interval, {
    takeWindow: (unread) => takeWindow(unread, run.windowSeconds, granularity, run.traits),
    read: (window) => readWindow(run, window),
    // Until it is known whether the server includes the end of a range, the first window is what finds it out.
    inFlight: () => (run.traits.windowEnd === undefined ? 1 : inFlight),
    isInFuture: (second) => isInFuture(second, run),
    onSkip: ({ from, to }) => {
      run.counts = excludeSeconds(run.counts, to - from);
    },
  });
}

function toPulledWindow<Id extends ReportId>(
  run: PullRun<Id>,
  window: Interval,
  { result, gap }: { readonly result: ReportResult<Id>; readonly gap: number | undefined },
): PulledWindow<Id> {
  const { data, isUtf8 } = result;
  const [from, to] = [formatVendorTime(window.from), formatVendorTime(window.to - 1)];
  const { report } = run.plan;
  const pulled = { report, from, to, data, isUtf8, cursor: cursorAfter(run, window), progress: progressOf(run) };
  return gap === undefined ? pulled : { ...pulled, gap: formatVendorTime(gap) };
}

function cursorAfter({ plan, watermark, traits, windowSeconds }: PullRun, window: Interval): Cursor {
  const { report, parameters, from } = plan;
  const next = formatVendorTime(resumeAfter(watermark, window));
  return { mockvox: 2, report, parameters, from, next, windowEnd: traits.windowEnd, windowSeconds };
}
