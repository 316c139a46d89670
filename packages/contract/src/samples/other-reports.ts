import type { ReportDefinition } from "@mockvox/spec/report-definition";
import { wholeDayRange } from "../date-range.ts";
import { targetDay } from "./derived-inputs.ts";
import { type OtherReportSampleId, type Sample, type SampleId, singleRequest } from "./sample.ts";

/** The sample of a day of a report that is not modelled. */
export function otherReportSample(report: string): OtherReportSampleId {
  return `report:${report}`;
}

export function isOtherReportSample(sample: SampleId): sample is OtherReportSampleId {
  return sample.startsWith("report:");
}

/** The sample of a report that the user defined, with the example of each parameter. */
export function definedReportSample({ id, parameters = {} }: ReportDefinition): Sample<OtherReportSampleId> {
  const values = Object.entries(parameters).flatMap(([name, parameter]) => {
    const value = exampleOf(parameter);
    return value === undefined ? [] : [[name, value] as const];
  });
  return singleRequest(
    otherReportSample(id),
    (context) => ({ query: { api: id, ...Object.fromEntries(values), ...wholeDayRange(targetDay(context)) } }),
    { needsAllRows: true },
  );
}

/** The first required parameter for which no value is known. */
export function parameterWithoutExample({ parameters = {} }: ReportDefinition): string | undefined {
  const [name] =
    Object.entries(parameters).find(
      ([, parameter]) => parameter.required !== false && exampleOf(parameter) === undefined,
    ) ?? [];
  return name;
}

type ReportParameter = NonNullable<ReportDefinition["parameters"]>[string];

function exampleOf({ example, all }: ReportParameter): string | undefined {
  return example ?? (all ? "all" : undefined);
}
