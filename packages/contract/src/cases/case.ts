import type { ReportId } from "@mockvox/spec";
import type { Judges, Severity } from "../report.ts";
import type { Said } from "../said.ts";
import type { Known } from "../samples/sample.ts";
import type { Reply } from "../wire/reply.ts";
import type { Row } from "../wire/rows.ts";

/** A difference as a case sees it, before it is known whether it was accepted. */
export interface Difference {
  readonly severity: Severity;
  /** A word for the kind of difference, part of the fingerprint. */
  readonly kind: string;
  /** What tells it from others of its kind, without a value of the server's. */
  readonly detail: string;
  readonly expected: Said;
  readonly found: Said;
  readonly at: readonly string[];
}

/**
 * What a case concluded. `answers` are the candidates of a claim that fit what was seen; `areSame` says that they mean one and the same
 * in this report, so that any of them may be observed.
 */
export type Conclusion =
  | { readonly differences: readonly Difference[] }
  | { readonly answers: readonly string[]; readonly areSame?: boolean };

/** What a case may look at. Every reading throws Unclear when it is not there. */
export interface Evidence {
  readonly known: Known;
  reply(sample: string): Reply;
  replies(sample: string): readonly Reply[];
  /** Whether the sample was taken. */
  has(sample: string): boolean;
  /** The rows of the samples that were taken and answered; at least one. */
  rows(report: ReportId, ...samples: readonly string[]): readonly Row[];
}

/** Nothing can be concluded; the message says why, in every language. */
export class Unclear extends Error {
  override readonly name = "Unclear" as const;
  readonly said: Said;
  /** Whether more effort could have told; a rare event that did not happen does not count. */
  readonly counts: boolean;

  constructor(said: Said, counts: boolean) {
    super(said.en);
    this.said = said;
    this.counts = counts;
  }
}

/** One question about the server, as data. */
export interface Case {
  readonly id: string;
  readonly title: Said;
  readonly judges: Judges;
  readonly report?: ReportId;
  /** Samples that it needs; of a list the first that the run takes. */
  readonly samples: readonly (string | readonly string[])[];
  /** Samples that it also looks at when the run takes them anyway. */
  readonly also?: readonly string[];
  /** Whether a quick run asks it: always, or when calls are to spare. */
  readonly quick: boolean | "spare";
  /** Whether it compares the reply with what the run itself asked for: its window, its campaign, its token. */
  readonly ofRequest?: boolean;
  /** Why no run can tell, where that is so: it needs a night, say. */
  readonly never?: Said;
  judge(evidence: Evidence): Conclusion;
}

/** The same words in every language: ids, shapes, numbers. */
export function plainly(text: string): Said {
  return { en: text, es: text };
}

/** A difference outside the spec and outside every candidate answer. */
export function breaking(
  kind: string,
  detail: string,
  expected: Said,
  found: Said,
  at: readonly string[] = [],
): Difference {
  return { severity: "breaking", kind, detail, expected, found, at: at.slice(0, 10) };
}

/** A rare thing that was not among what was seen. */
export function unseen(en: string, es: string): Unclear {
  return new Unclear({ en, es }, false);
}
