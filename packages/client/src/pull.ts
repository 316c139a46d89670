import { formatVendorTime, type ReportId, reportOf } from "@mockvox/spec";
import type { Client } from "./client.ts";
import { toVendorDigits } from "./date-time-input.ts";
import { type Cursor, parseCursor } from "./pull/cursor.ts";
import { declaredAnswers } from "./pull/declared-answers.ts";
import { type PullOptions, parseSecond, remainingInterval, validateInFlight, validateNumbers } from "./pull/options.ts";
import { createProgressCounter, type Progress } from "./pull/progress.ts";
import { createWindowQueue, type WindowQueue } from "./pull/queue.ts";
import { createWindowReader, type WindowOutcome } from "./pull/read-window.ts";
import { createRetryingClient } from "./pull/retry.ts";
import { initialTraits } from "./pull/server-traits.ts";
import { trackWatermark, type Watermark } from "./pull/watermark.ts";
import type { Interval } from "./pull/window.ts";
import { createWindowSizer, type WindowSizer } from "./pull/window-sizer.ts";
import { countRecords, type ReportResult, type ResultData } from "./report-result.ts";

export { type Cursor, type Progress, type PullOptions, parseCursor };

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

/**
 * Reads a report over any length of time, window by window, in order of time. Every second is in exactly one window.
 *
 * Rows of `diagram_13` and `diagram_1_2` may be concatenated; `diagram_1_2` is cut at full days. `cdr_4`, `diagram_2` and `campaign_8`
 * summarize their window, and percentages and telephones cannot be added, so each of their windows stands on its own.
 *
 * Windows are as long as the server can answer, at most 31 days. Temporary errors are waited out; windows in the future are not
 * requested. Whether the server includes the end of a range is taken from the profile, else from one or two probe requests. Up to three
 * more search for a row of `diagram_13`, for other reports and for empty months.
 *
 * @throws {OptionError} on an option or a cursor that cannot be used
 * @throws {WolkvoxError} on an error that cannot be waited out, such as a `QuotaError`; resume with the last window's cursor
 * @throws the signal's reason when aborted
 *
 * @example
 * ```ts
 * for await (const { data, cursor } of pull(client, "diagram_13", { from: "20260101000000", to: "20260630235959" })) {
 *   await insert(data);
 *   await saveCursor(cursor);
 * }
 * ```
 */
export async function* pull<Id extends ReportId>(
  client: Client,
  report: Id,
  options: PullOptions<Id>,
): AsyncGenerator<PulledWindow<Id>, void, void> {
  const stopped = new AbortController();
  const { from, watermark, queue, sizer, toPulledWindow } = preparePull(client, report, options, stopped.signal);
  try {
    await watermark.checkServerClock(from);
    for (let task = await queue.first(); task; task = await queue.first()) {
      const { window, outcome } = task;
      sizer.adjust(window, outcome);
      if ("parts" in outcome) {
        queue.replaceFirst(outcome.parts);
        continue;
      }
      queue.removeFirst();
      yield toPulledWindow(window, outcome.result, outcome.gap);
    }
  } finally {
    stopped.abort();
  }
}

interface PullContext<Id extends ReportId> {
  /** The first second that is left to read. */
  readonly from: number;
  readonly watermark: Watermark<Id>;
  readonly queue: WindowQueue<WindowOutcome<Id>>;
  readonly sizer: WindowSizer;
  toPulledWindow(window: Interval, result: ReportResult<Id>, gap: number | undefined): PulledWindow<Id>;
}

/** Connects the parts of one pull. */
function preparePull<Id extends ReportId>(
  client: Client,
  report: Id,
  options: PullOptions<Id>,
  stopped: AbortSignal,
): PullContext<Id> {
  const {
    cursor,
    onProgress = () => {},
    budget = Number.POSITIVE_INFINITY,
    maxWaitMs = 12 * 3_600_000,
    allowedLatenessMs = 4 * 3_600_000,
  } = options;
  const parameters = parametersOf(report, options);
  const remaining = remainingInterval(report, parameters, options);
  const inFlight = validateInFlight(options.inFlight);
  validateNumbers(options);
  const traits = initialTraits(declaredAnswers(options.profile, report), cursor);
  const counter = createProgressCounter(remaining.to - remaining.from, client.clock.now());
  const progress = (): Progress =>
    counter.snapshot(retrying.requestCount(), { clockMs: client.clock.now(), nowMs: watermark.nowMs() });
  const signal = options.signal ? AbortSignal.any([options.signal, stopped]) : stopped;
  const retrying = createRetryingClient({
    client,
    budget,
    maxWaitMs,
    signal,
    onWait: (untilMs, reason) => onProgress({ ...progress(), waiting: { untilMs, reason } }),
  });
  const past = (): Interval => {
    const now = Math.floor(watermark.nowMs() / 1000);
    return { from: remaining.from, to: Math.min(remaining.to, now) };
  };
  const { granularity, read } = createWindowReader(client, { report, parameters }, retrying, traits, past);
  const { rowLimit } = client;
  const sizer = createWindowSizer({ traits, granularity, rowLimit, seconds: cursor?.windowSeconds });
  const fixedNowMs = options.now === undefined ? undefined : parseSecond("now", options.now) * 1000;
  const watermark = trackWatermark({ client, signal, fixedNowMs, allowedLatenessMs, granularity }, read);
  const queue = createWindowQueue(remaining, {
    takeWindow: sizer.takeWindow,
    read: watermark.read,
    inFlight: () => (traits.windowEnd === undefined ? 1 : inFlight),
    isInFuture: (second) => second * 1000 > watermark.nowMs(),
    onSkip: ({ from, to }) => counter.exclude(to - from),
  });

  const cursorAfter = (window: Interval): Cursor => ({
    mockvox: 2,
    report,
    parameters,
    from: toVendorDigits(options.from),
    next: formatVendorTime(watermark.resumeAfter(window)),
    windowEnd: traits.windowEnd,
    windowSeconds: sizer.windowSeconds(),
  });

  const toPulledWindow: PullContext<Id>["toPulledWindow"] = (window, { data, isUtf8 }, gap) => {
    counter.addWindow(window.to - window.from, countRecords(data));
    onProgress(progress());
    const [from, to] = [formatVendorTime(window.from), formatVendorTime(window.to - 1)];
    const pulled = { report, from, to, data, isUtf8, cursor: cursorAfter(window), progress: progress() };
    return gap === undefined ? pulled : { ...pulled, gap: formatVendorTime(gap) };
  };

  return { from: remaining.from, watermark, queue, sizer, toPulledWindow };
}

/** The report's parameters without the dates. */
function parametersOf(report: ReportId, options: object): Cursor["parameters"] {
  const given = new Map<string, unknown>(Object.entries(options));
  const names = reportOf(report).parameters.filter((name) => given.has(name));
  return Object.fromEntries(names.map((name) => [name, String(given.get(name))]));
}
