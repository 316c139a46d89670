import { formatVendorSecond, type ReportId, reportOf } from "@mockvox/spec";
import type { Client } from "./client.ts";
import { digitsOf } from "./moment.ts";
import { createAsker } from "./pull/asker.ts";
import { type Cursor, parseCursor } from "./pull/cursor.ts";
import { knowledgeOf } from "./pull/knowledge.ts";
import { checkedInFlight, checkNumbers, type PullOptions, rangeLeft, secondOf } from "./pull/options.ts";
import { createPace, type Pace } from "./pull/pace.ts";
import { heedPresent, type Present } from "./pull/present.ts";
import { countProgress, type Progress } from "./pull/progress.ts";
import { createQueue, type Queue } from "./pull/queue.ts";
import { createWindowReader, type Outcome } from "./pull/read-window.ts";
import { statedAnswers } from "./pull/stated.ts";
import type { Span } from "./pull/window.ts";
import { countRecords, type ReadData, type Reading } from "./reading.ts";

export { type Cursor, type Progress, type PullOptions, parseCursor };

/** One window that was read. */
export interface Step<Id extends ReportId = ReportId> {
  readonly report: Id;
  /** Its first second, `YYYYmmddHHiiss` in GMT-5. */
  readonly from: string;
  /** Its last second, which belongs to it and to no other step. */
  readonly to: string;
  /** Rows, or buckets, as on the wire; none when nothing happened. */
  readonly data: ReadData<Id>;
  /** False when bytes of the response were not UTF-8; each such place has U+FFFD in the data. */
  readonly isUtf8: boolean;
  /**
   * The last second of the window, when its rows may lack. It is the last of a month, on a server that refuses windows across a
   * month's end and does not count a window's end to it, or of which that is not known: no question asks such a server for it. Or it
   * is all of the window, and the server may refuse equal dates in the words of an empty window.
   */
  readonly gap?: string;
  /**
   * Hand it to another pull to go on behind this step, or with it again when it was not over yet, as `settleMs` has it. Keep it
   * once the data are safe: of what was kept before, the steps from its `next` on come again.
   */
  readonly cursor: Cursor;
  readonly progress: Progress;
}

/**
 * Reads a report over any length of time, window by window, in the order of time. Every second is in one step and no other.
 *
 * Rows of `diagram_13` and `diagram_1_2` may be put one behind the other; the latter is cut at full days. `cdr_4`, `diagram_2` and
 * `campaign_8` sum up their window, and their percentages and telephones cannot be summed up again: each step stands for itself.
 *
 * Windows are as long as the server can answer, 31 days at most. Refusals that pass are waited out; what lies in the future is not asked for. What happens at the end of a
 * window is taken from the profile, else found out with one or two requests. Up to three more look for a row of `diagram_13`: for the
 * other reports, and when a month that may have to be asked by itself is empty.
 *
 * @throws {RangeError} on an option that cannot be used
 * @throws {WolkvoxError} what cannot be waited out, a `QuotaError` among them; go on later with the last step's cursor
 * @throws the signal's reason when it aborts
 */
export async function* pull<Id extends ReportId>(
  client: Client,
  report: Id,
  options: PullOptions<Id>,
): AsyncGenerator<Step<Id>, void, void> {
  const gone = new AbortController();
  const course = setOut(client, report, options, gone.signal);
  try {
    await course.present.makeSure(course.from);
    for (let task = await course.queue.first(); task; task = await course.queue.first()) {
      const { window, outcome } = task;
      course.pace.heed(window, outcome);
      if ("parts" in outcome) {
        course.queue.replace(outcome.parts);
        continue;
      }
      course.queue.drop();
      yield course.stepOf(window, outcome.reading, outcome.gap);
    }
  } finally {
    gone.abort();
  }
}

interface Course<Id extends ReportId> {
  /** The first second that is left to read. */
  readonly from: number;
  readonly present: Present<Id>;
  readonly queue: Queue<Outcome<Id>>;
  readonly pace: Pace;
  stepOf(window: Span, reading: Reading<Id>, gap: number | undefined): Step<Id>;
}

/** Everything that one pull needs, put together. */
function setOut<Id extends ReportId>(
  client: Client,
  report: Id,
  options: PullOptions<Id>,
  gone: AbortSignal,
): Course<Id> {
  const {
    cursor,
    onProgress = () => {},
    budget = Number.POSITIVE_INFINITY,
    patienceMs = 12 * 3_600_000,
    settleMs = 4 * 3_600_000,
  } = options;
  const parameters = parametersOf(report, options);
  const left = rangeLeft(report, parameters, options);
  const inFlight = checkedInFlight(options.inFlight);
  checkNumbers(options);
  const known = knowledgeOf(statedAnswers(options.profile, report), cursor);
  const count = countProgress(left.to - left.from, client.clock.now());
  const progress = (): Progress => count.at(asker.requests(), { clockMs: client.clock.now(), nowMs: present.nowMs() });
  const signal = options.signal ? AbortSignal.any([options.signal, gone]) : gone;
  const asker = createAsker({
    client,
    budget,
    patienceMs,
    signal,
    onWait: (untilMs, why) => onProgress({ ...progress(), waiting: { untilMs, why } }),
  });
  const past = (): Span => ({ from: left.from, to: Math.min(left.to, Math.floor(present.nowMs() / 1000)) });
  const reader = createWindowReader(client, { report, parameters }, asker, known, past);
  const { rowLimit } = client;
  const pace = createPace({ known, grain: reader.grain, rowLimit, seconds: cursor?.spanSeconds });
  const toldMs = options.now === undefined ? undefined : secondOf("now", options.now) * 1000;
  const present = heedPresent({ client, signal, toldMs, settleMs, grain: reader.grain }, reader.read);
  const queue = createQueue(left, {
    cut: pace.cut,
    read: present.read,
    inFlight: () => (known.windowEnd === undefined ? 1 : inFlight),
    isAhead: (second) => second * 1000 > present.nowMs(),
    leftOut: ({ from, to }) => count.leaveOut(to - from),
  });

  const cursorBehind = (window: Span): Cursor => ({
    mockvox: 1,
    report,
    parameters,
    from: digitsOf(options.from),
    next: formatVendorSecond(present.nextBehind(window)),
    windowEnd: known.windowEnd,
    spanSeconds: pace.seconds(),
  });

  const stepOf: Course<Id>["stepOf"] = (window, { data, isUtf8 }, gap) => {
    count.add(window.to - window.from, countRecords(data));
    onProgress(progress());
    const [from, to] = [formatVendorSecond(window.from), formatVendorSecond(window.to - 1)];
    const step = { report, from, to, data, isUtf8, cursor: cursorBehind(window), progress: progress() };
    return gap === undefined ? step : { ...step, gap: formatVendorSecond(gap) };
  };

  return { from: left.from, present, queue, pace, stepOf };
}

/** The report's parameters besides the dates. */
function parametersOf(report: ReportId, options: object): Cursor["parameters"] {
  const given = new Map<string, unknown>(Object.entries(options));
  const names = reportOf(report).parameters.filter((name) => given.has(name));
  return Object.fromEntries(names.map((name) => [name, String(given.get(name))]));
}
