import { isUnmodelledReport } from "@mockvox/spec";
import type { MaybePromise } from "../maybe-promise.ts";
import type { FakeSettings } from "../options.ts";
import { indexReports } from "./defined-report.ts";
import type { OtherReport } from "./other-report.ts";

/** The reports that are not modelled: those that the user defined, and the others of the vendor. */
export interface OtherReports {
  /** Whether the user defined a report of this id, perhaps instead of a modelled one. */
  isDefined(id: string): boolean;
  /** Whether one of them may have a column of this name. */
  mayHaveColumn(name: string): boolean;
  /** Undefined if neither the user nor the vendor has a report of this name, or if the vendor's own error is wanted. */
  find(id: string): MaybePromise<OtherReport | undefined>;
}

/** Loads what is known of a report of the vendor on its first use, since most programs never request one. */
export function createOtherReports(settings: FakeSettings): OtherReports {
  const { unknownReports } = settings;
  const defined = indexReports(settings.reports);
  const found = new Map<string, OtherReport>();
  const load = async (id: string): Promise<OtherReport> => {
    const { createKnownReport } = await import("./known-report.ts");
    const report = createKnownReport(id, unknownReports, settings);
    found.set(id, report);
    return report;
  };
  return {
    isDefined: (id) => defined.has(id),
    mayHaveColumn: (name) =>
      unknownReports === "shapes" || [...defined.values()].some(({ columns }) => columns.includes(name)),
    find: (id) => {
      const own = defined.get(id);
      if (own || unknownReports === "vendor" || !isUnmodelledReport(id)) return own;
      return found.get(id) ?? load(id);
    },
  };
}
