import type { Progress } from "@mockvox/client/pull";
import { parseVendorTime, sanitizeForTerminal } from "@mockvox/spec";
import { type Text, text } from "../texts.ts";
import type { Destination } from "./destination.ts";
import type { PullCliOptions } from "./flags.ts";
import { dateTimeText, readableSecond } from "./format-time.ts";
import type { PullState } from "./state.ts";

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
