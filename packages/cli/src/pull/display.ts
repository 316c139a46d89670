import type { Progress, PulledWindow } from "@mockvox/client/pull";
import { parseVendorTime, sanitizeForTerminal } from "@mockvox/spec";
import { type Options, SingleBar } from "cli-progress";
import { type Text, type Translator, text } from "../texts.ts";
import type { Destination } from "./destination.ts";
import { waitReason } from "./errors.ts";
import type { PullCliOptions } from "./flags.ts";
import { dateTimeText, rangeText, readableSecond, timeText } from "./format-time.ts";
import type { PullState } from "./state.ts";

/** Shows the progress of a pull on standard error. */
export interface Display {
  /** Called for every window and every wait. */
  show(progress: Progress): void;
  /** Called for every window that was written. */
  add(window: PulledWindow): void;
  /** Prints a line. */
  print(line: Text): void;
  /** Removes the bar, and prints what was deferred to the end. */
  stop(): void;
}

interface Stderr {
  write(text: string): unknown;
}

/** A bar on a terminal; otherwise a line for every window and every wait. */
export function createDisplay(terminal: NodeJS.WriteStream | undefined, stderr: Stderr, t: Translator): Display {
  const print = (line: Text): void => void stderr.write(`${t.translate(line)}\n`);
  const notUtf8: PulledWindow[] = [];
  const { show, add, stop } = terminal?.isTTY ? createBar(terminal, t) : createLines(print, t);
  return {
    print,
    show,
    add: (window) => {
      if (!window.isUtf8) notUtf8.push(window);
      add(window);
    },
    stop: () => {
      stop();
      const [first] = notUtf8;
      if (first) print(text("not-utf8", { windows: notUtf8.length, first: readableSecond(first.from) }));
      notUtf8.length = 0;
    },
  };
}

type ProgressView = Pick<Display, "show" | "add" | "stop">;

function createLines(print: Display["print"], t: Translator): ProgressView {
  return {
    show: ({ waiting }) => {
      if (!waiting) return;
      const reason = toSentenceStart(t.translate(waitReason(waiting.reason)));
      print(text("next-try", { reason, time: timeText(waiting.untilMs) }));
    },
    add: ({ from, to, data, progress: { requests, done } }) => {
      print(
        text("window-read", {
          range: rangeText(from, to),
          rows: text("row-count", { count: Object.keys(data).length }),
          percent: Math.floor(done * 100),
          requests: text("request-count", { count: requests }),
        }),
      );
    },
    stop: () => {},
  };
}

function createBar(stream: NodeJS.WriteStream, t: Translator): ProgressView {
  const options: Options = {
    stream,
    format: "{bar} {percentage} %  {status}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    clearOnComplete: true,
  };
  const bar = new SingleBar(options);
  return {
    show: (progress) => {
      // Started late, so that earlier lines stay above it.
      if (!bar.isActive) bar.start(1000, 0, { status: "" });
      bar.update(Math.round(progress.done * 1000), { status: statusText(progress, t) });
    },
    add: () => {},
    stop: () => bar.stop(),
  };
}

function statusText({ rows, requests, remainingMs, waiting }: Progress, t: Translator): string {
  const counts = [text("row-count", { count: rows }), text("request-count", { count: requests })].map(t.translate);
  const rest = waiting
    ? [text("waits-until", { time: timeText(waiting.untilMs), reason: waitReason(waiting.reason) })]
    : remainingMs === undefined
      ? []
      : [text("time-left", { time: durationText(remainingMs) })];
  return [...counts, ...rest.map(t.translate)].join(", ");
}

/** Capitalizes the first letter and drops a final full stop; an address stays as it is. */
function toSentenceStart(reason: string): string {
  const clause = reason.replace(/\.$/, "");
  return /^https?:/.test(clause) ? clause : clause.slice(0, 1).toUpperCase() + clause.slice(1);
}

/** `1:05` for sixty-five seconds. */
function durationText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/**
 * What is printed at the end of a pull: how much was written, which seconds cannot be requested, and whether part of the range is still
 * in the future.
 *
 * @param last the progress after the last window; undefined if nothing was read
 */
export function summaryTexts(
  { out, to }: PullCliOptions,
  destination: Destination,
  last: Progress | undefined,
): readonly Text[] {
  const state = destination.state();
  const gaps = state.rows === 0 ? [] : state.windows.flatMap(({ gap }) => gap ?? []);
  const hasFuture = last
    ? secondOf(to) * 1000 > last.nowMs
    : destination.cursor === undefined || destination.cursor.next <= to;
  return [
    countsText(out, state),
    ...(gaps.length === 0 ? [] : [text("pull-gaps", { gaps: gaps.map(readableSecond) })]),
    ...(hasFuture ? [futureText(last)] : []),
  ];
}

/** What is printed when a signal interrupts a pull. */
export function stoppedText(out: string, { rows, windows }: PullState): Text {
  const until = readableSecond(windows.at(-1)?.to ?? "");
  const file = sanitizeForTerminal(out);
  return text("pull-stopped", { file, rows: text("row-count", { count: rows }), until, isStdout: out === "-" });
}

function countsText(out: string, { rows, windows, bytes }: PullState): Text {
  return text("pull-done", {
    file: sanitizeForTerminal(out),
    rows: text("row-count", { count: rows }),
    windows: text("window-count", { count: windows.length }),
    bytes,
  });
}

function futureText(last: Progress | undefined): Text {
  return last ? text("pull-range-ahead", { now: dateTimeText(last.nowMs) }) : text("pull-nothing-read");
}

function secondOf(digits: string): number {
  return parseVendorTime(digits) ?? 0;
}
