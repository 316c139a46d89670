import type { ReportId } from "@mockvox/spec";
import type { Evidence } from "@mockvox/spec/ledger";
import type { LocalizedText } from "@mockvox/spec/text";
import { localize, reportTitle } from "../../messages/localize.ts";
import type { LocatedRow } from "../../wire/rows.ts";
import { breakingDifference, type Case, type CaseEvidence } from "../case.ts";
import { daySamples } from "../case-inputs.ts";

interface RowInvariant {
  readonly id: string;
  readonly title: LocalizedText;
  readonly report: ReportId;
  readonly evidence: Evidence;
  readonly dependsOnRequest?: boolean;
  /** The rows that violate it. */
  findViolations(rows: readonly LocatedRow[], evidence: CaseEvidence): readonly LocatedRow[];
}

/** A rule that no source states: it follows from how a contact centre works, as this project understands it. */
export const unsourced: Evidence = { source: "mockvox", confidence: "assumed" };

/** The case for an invariant of the rows of one report's day. */
export function rowInvariantCase({
  id,
  title,
  report,
  evidence: source,
  dependsOnRequest = false,
  findViolations,
}: RowInvariant): Case {
  return {
    id: `${report}-${id}`,
    title: reportTitle(report, title),
    covers: { spec: `#/components/schemas/${report}_row` },
    report,
    evidence: source,
    samples: [daySamples(report)],
    optionalSamples: ["boundary-second", "boundary-neighbour"],
    quick: true,
    dependsOnRequest,
    evaluate: (evidence) => {
      const wrong = findViolations(
        evidence.rows(report, ...daySamples(report).filter(evidence.has).slice(0, 1)),
        evidence,
      );
      const found = localize("actual-violations", { rows: wrong.length });
      const fault = breakingDifference(
        "invariant",
        id,
        title,
        found,
        wrong.map(({ pointer }) => pointer),
      );
      return { differences: wrong.length > 0 ? [fault] : [] };
    },
  };
}
