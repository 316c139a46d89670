import type { Answers, Report } from "./answers.ts";
import type { No, Wording } from "./refusals.ts";
import type { Data } from "./tables/table.ts";
import type { Contact } from "./town.ts";

/** A request as its edges hand it in. */
export interface Question {
  method: string;
  path: string;
  /** Without the question mark. */
  search: string;
  header: (name: string) => string | undefined;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
}

/** The seconds that are read, both of them too; epoch seconds. */
export interface Span {
  from: number;
  to: number;
}

/** What an answer is about, for those who bend it. */
export interface About {
  report: Report | undefined;
  /** The refusal that is answered, or that an empty window got; undefined with rows. */
  no: No | undefined;
  /** Requests answered before this one. */
  nth: number;
  /** The parameters as they count. */
  asked: ReadonlyMap<string, string>;
}

/** Where the server leaves its usual ways; what is absent stays as it is. */
export interface Deviations {
  /** Other candidate answers. */
  answers?: Partial<Answers>;
  /** Requests of one token in flight. */
  slots?: number;
  longestDays?: number;
  wordings?: Partial<Record<No, Partial<Wording>>>;
  /** Refusals that are not given any more. */
  waives?: readonly No[];
  /** Bends what is asked before anything reads it. */
  question?: (question: Question) => Question;
  asked?: (asked: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;
  span?: (span: Span) => Span;
  contacts?: (contacts: readonly Contact[], span: Span, about: About) => readonly Contact[];
  data?: (data: Data, about: About) => Data;
  envelope?: (envelope: Record<string, unknown>, about: About) => unknown;
  reply?: (reply: Reply, about: About) => Reply;
}

/** What a suite must name to have found a drift: one of these claims, or a part of openapi.yaml at or below one of these pointers. */
export interface Expected {
  claims?: readonly string[];
  spec?: readonly string[];
  report?: Report;
}

export interface Drift {
  id: string;
  /** What has changed, as the server's owner would tell it. */
  title: string;
  /** `breaking`: outside every candidate answer. `notable`: another candidate than before. */
  severity: "breaking" | "notable";
  deviates: Deviations;
  expected: Expected;
}
