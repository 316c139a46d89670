import { stat } from "node:fs/promises";
import { resumeSecond } from "@mockvox/client/pull";
import { formatVendorTime, isReportId, sanitizeForTerminal } from "@mockvox/spec";
import { CliError } from "../cli-error.ts";
import { type Text, text } from "../texts.ts";
import type { PullCliOptions } from "./flags.ts";
import { readableSecond } from "./format-time.ts";
import { type Address, addressOf, isSameAddress, type PullState, readState, rewindTo } from "./state.ts";

/** The state of the file, and the state to resume from: before windows that are read again. */
export interface ResumePoint {
  readonly current: PullState;
  readonly start: PullState;
}

/**
 * Finds where a pull starts: at the beginning, or where an earlier run stopped.
 *
 * @throws {CliError} if the file belongs to another pull
 */
export async function findResumePoint(options: PullCliOptions): Promise<ResumePoint> {
  const current = await loadCurrentState(options);
  const { cursor } = current;
  if (!cursor) return { current, start: current };
  const next = formatVendorTime(resumeSecond(cursor, options["overlap-days"]));
  const readsAgain = next < cursor.next || hasWindowFrom(next, current);
  return { current, start: readsAgain ? rewindTo(current, next) : current };
}

async function loadCurrentState(options: PullCliOptions): Promise<PullState> {
  const { out, format } = options;
  const address = addressOf(options);
  const state = await readState(out);
  if (!state) {
    if (await exists(out)) throw new CliError("output-file-exists", { file: sanitizeForTerminal(out) });
    return { ...address, format, bytes: 0, rows: 0, windows: [] };
  }
  const mismatch = findMismatch(state, options, address);
  if (mismatch) throw mismatchError(out, mismatch);
  return state;
}

/** What differs between the file's pull and this one. */
function findMismatch(
  state: PullState,
  { format, report, from, campaign, parameter }: PullCliOptions,
  address: Address,
): PullMismatch | undefined {
  const { cursor } = state;
  const pairs: PullMismatch[] = [
    ...(isSameAddress(state, address)
      ? []
      : [{ what: text("server"), existing: addressText(state), requested: addressText(address) }]),
    { what: text("format"), existing: state.format, requested: format },
  ];
  if (cursor) {
    const { campaign_id: existing } = cursor.parameters;
    pairs.push({ what: text("report"), existing: cursor.report, requested: report });
    if (!isReportId(report)) {
      const requested = parametersText(Object.fromEntries(parameter));
      pairs.push({ what: "--parameter", existing: parametersText(cursor.parameters), requested });
    }
    pairs.push(...(isReportId(report) ? [{ what: text("campaign"), existing, requested: campaign }] : []), {
      what: "--from",
      existing: readableSecond(cursor.from),
      requested: readableSecond(from),
    });
  }
  return pairs.find(({ existing, requested }) => existing !== requested);
}

function parametersText(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join(" ");
}

function addressText({ origin, server }: Address): string {
  return server === undefined ? origin : `${origin} (${server})`;
}

interface PullMismatch {
  readonly what: Text | string;
  readonly existing: string | undefined;
  readonly requested: string | undefined;
}

/** Whether the pull resumes with a window that the file contains: it was not settled when it was read. */
function hasWindowFrom(next: string, { windows }: PullState): boolean {
  const last = windows.at(-1);
  return last !== undefined && next <= last.from;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function mismatchError(out: string, { what, existing = "-", requested = "-" }: PullMismatch): CliError {
  return new CliError("output-file-mismatch", {
    file: sanitizeForTerminal(out),
    what,
    existing: sanitizeForTerminal(existing),
    requested: sanitizeForTerminal(requested),
  });
}
