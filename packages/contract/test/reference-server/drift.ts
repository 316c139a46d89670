import type { Answers, Report } from "./answers.ts";
import type { Contact } from "./dataset.ts";
import type { RefusalId, Wording } from "./refusals.ts";
import type { Data } from "./tables/table.ts";

/** A request, independent of how it arrives. */
export interface ServerRequest {
  method: string;
  path: string;
  /** Without the request mark. */
  search: string;
  header: (name: string) => string | undefined;
}

export interface ServerResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
}

/** The seconds that are read, both ends included; epoch seconds. */
export interface Span {
  from: number;
  to: number;
}

/** What a response is about, for deviations. */
export interface ResponseContext {
  report: Report | undefined;
  /** The error response, also that of an empty date range; undefined with rows. */
  refusal: RefusalId | undefined;
  /** Requests handled before this one. */
  requestIndex: number;
  /** The effective parameters. */
  parameters: ReadonlyMap<string, string>;
}

/** How the server deviates; what is absent stays as usual. */
export interface Deviations {
  /** Other candidate answers. */
  answers?: Partial<Answers>;
  /** Concurrent requests of one token. */
  slots?: number;
  longestDays?: number;
  wordings?: Partial<Record<RefusalId, Partial<Wording>>>;
  /** Error responses that are no longer given. */
  disabledRefusals?: readonly RefusalId[];
  /** Changes the request before it is parsed. */
  request?: (request: ServerRequest) => ServerRequest;
  parameters?: (asked: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;
  span?: (span: Span) => Span;
  contacts?: (contacts: readonly Contact[], span: Span, about: ResponseContext) => readonly Contact[];
  data?: (data: Data, about: ResponseContext) => Data;
  envelope?: (envelope: Record<string, unknown>, about: ResponseContext) => unknown;
  response?: (reply: ServerResponse, about: ResponseContext) => ServerResponse;
}

/** What a run must report to detect the drift: one of these claims, or a part of openapi.yaml at or below one of these pointers. */
export interface Expected {
  claims?: readonly string[];
  spec?: readonly string[];
  report?: Report;
}

export interface Drift {
  id: string;
  /** The change, in the words of the server's operator. */
  title: string;
  /** `breaking`: contradicts the documentation. `warning`: another candidate than before. `info`: breaks a rule that no source states. */
  severity: "breaking" | "warning" | "info";
  deviations: Deviations;
  expected: Expected;
}
