import { isReportId } from "@mockvox/spec";
import type { ReportDefinition } from "@mockvox/spec/report-definition";
import type { Case } from "../cases/case.ts";
import { cases } from "../cases/cases.ts";
import { definedReportCases } from "../cases/defined-report.ts";
import { definedReportSample } from "../samples/other-reports.ts";
import type { Sample, SampleId } from "../samples/sample.ts";
import { samples } from "../samples/samples.ts";

/** What a run can check: the cases, in the order of the report, and the samples that they need. */
export interface Catalogue {
  readonly cases: readonly Case[];
  readonly samples: readonly Sample[];
  sampleById(id: SampleId): Sample;
}

/** The contract, and the checks of reports that the user defined. A modelled report has its own checks, whatever a definition says. */
export function createCatalogue(reports: readonly ReportDefinition[] = []): Catalogue {
  const defined = reports.filter(({ id }) => !isReportId(id));
  const allSamples = [...samples, ...defined.map(definedReportSample)];
  const byId: ReadonlyMap<SampleId, Sample> = new Map(allSamples.map((sample) => [sample.id, sample]));
  return {
    cases: [...cases, ...defined.flatMap(definedReportCases)],
    samples: allSamples,
    sampleById: (id) => {
      const sample = byId.get(id);
      if (!sample) throw new Error(`Unknown sample "${id}".`);
      return sample;
    },
  };
}
