import type { ReportId } from "@mockvox/spec";
import type { Said } from "../../said.ts";
import type { Row } from "../../wire/rows.ts";
import { breaking, type Case, type Evidence } from "../case.ts";
import { dayOf } from "../places.ts";

interface Law {
  readonly id: string;
  readonly title: Said;
  readonly report: ReportId;
  readonly ofRequest?: boolean;
  /** Rows that break it. */
  breaks(rows: readonly Row[], evidence: Evidence): readonly Row[];
}

/** A law that the rows of one report's day obey. */
export function rowLaw({ id, title, report, ofRequest = false, breaks }: Law): Case {
  return {
    id: `${report}-${id}`,
    title: { en: `${report}: ${title.en}`, es: `${report}: ${title.es}` },
    judges: { spec: `#/components/schemas/${report}_row` },
    report,
    samples: [dayOf(report)],
    also: ["seam", "seam-beside"],
    quick: true,
    ofRequest,
    judge: (evidence) => {
      const wrong = breaks(evidence.rows(report, ...dayOf(report).filter(evidence.has).slice(0, 1)), evidence);
      const found = { en: `${wrong.length} rows do not`, es: `${wrong.length} filas no lo cumplen` };
      const fault = breaking(
        "law",
        id,
        title,
        found,
        wrong.map(({ at }) => at),
      );
      return { differences: wrong.length > 0 ? [fault] : [] };
    },
  };
}

/** Whether every second of a day that a time's digits name lies in that day. */
export function isOnDay(value: unknown, day: string): boolean {
  return String(value).replaceAll(/\D/g, "").startsWith(day);
}
