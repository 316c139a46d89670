import type { DataSource, ReportData } from "@mockvox/fixtures";
import type { Answers, ReportId } from "@mockvox/spec";
import type { ResponseNote } from "@mockvox/spec/controls";
import type { MaybePromise } from "../maybe-promise.ts";

export type { ResponseNote };

/** What a request for a report that is not modelled covers: seconds `[from, to)` as seen at `now`. */
export interface OtherSelection {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  /** The parameters of the request. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The type of `code`, by claim `other-code-type`, of a report whose saved example has it in a type. */
export function codeTypeOf(saved: CodeType, answers: Answers): CodeType {
  return answers["other-code-type"] === "string" ? "string" : saved;
}

type CodeType = "number" | "string";

/** A report other than the modelled ones. */
export interface OtherReport {
  readonly id: string;
  /** The modelled report whose claims apply to it, if any. */
  readonly model?: ReportId | undefined;
  /** What logs and the journal say about its responses. */
  readonly note: ResponseNote;
  /** The headers of its responses. */
  readonly headers: Readonly<Record<string, string>>;
  /** The sentence of the header `Mockvox-Note`; empty if the header is not sent. */
  readonly message: string;
  /** The parameters other than `api` that it knows; those that are required. */
  readonly parameters: readonly string[];
  readonly required: readonly string[];
  /** All columns, as far as they are known. */
  readonly columns: readonly string[];
  readonly countColumns: readonly string[];
  /** The type of `code` in a successful response. */
  readonly codeType: (answers: Answers) => CodeType;
  /** Whether the parameters have values of the right form. Default: always. */
  readonly accepts?: ((parameters: ReadonlyMap<string, string>) => boolean) | undefined;
  /** Absent if it has no rows: then it is answered with a note instead of an envelope with data. */
  readonly read?:
    | ((selection: OtherSelection, source: DataSource, answers: Answers) => MaybePromise<ReportData>)
    | undefined;
}
