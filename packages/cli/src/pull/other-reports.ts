import { redact } from "@mockvox/mock-server";
import { isReportId, isUnmodelledReport, reportIds, unmodelledReportIds } from "@mockvox/spec";
import { closestMatch } from "../args/closest-match.ts";
import { invalidValue } from "../args/flags.ts";
import { CliError } from "../cli-error.ts";
import { loadDefinitions } from "../serve/reports/load-definitions.ts";
import { text } from "../texts.ts";
import type { PullCliOptions } from "./flags.ts";

/** The parameters of a report without the dates. */
interface ParameterNames {
  readonly known: readonly string[];
  readonly required: readonly string[];
}

/**
 * Rejects a name that neither the vendor has nor, as far as it is known without reading files, the user defined.
 *
 * @throws {CliError} `unknown-pull-report`, with the closest name
 */
export function requireKnownReport(report: string, definitions: readonly string[]): void {
  if (!isReportId(report) && !isUnmodelledReport(report) && definitions.length === 0) throw unknownReport(report);
}

function unknownReport(report: string): CliError {
  const suggestion = closestMatch(report, [...reportIds, ...unmodelledReportIds]);
  return new CliError("unknown-pull-report", { report: redact(report), suggestion, modelled: reportIds });
}

/**
 * Checks that a report which is not modelled exists, by the vendor's list or by the definitions of `--reports`, and that its parameters are
 * given. What is known of these reports is loaded on demand.
 *
 * @throws {CliError} `unknown-pull-report`, `missing-flag`, `invalid-value`, or why a definition cannot be used
 */
export async function checkOtherReport({ report, parameter, reports }: OtherReportFlags): Promise<void> {
  if (isReportId(report)) {
    if (parameter.length > 0)
      invalidValue("parameter", parameter.map(([name]) => name).join(), text("expect-no-parameter"));
    return;
  }
  const { known, required } = (await definedParameters(report, reports)) ?? (await vendorParameters(report));
  const given = parameter.map(([name]) => name);
  const missing = required.find((name) => !given.includes(name));
  if (missing !== undefined)
    throw new CliError("missing-flag", { command: "pull", flag: `--parameter ${missing}=VALUE` });
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  invalidValue(
    "parameter",
    unknown,
    known.length > 0 ? text("expect-one-of", { values: known }) : text("expect-no-parameter"),
  );
}

type OtherReportFlags = Pick<PullCliOptions, "report" | "parameter" | "reports">;

async function definedParameters(report: string, files: readonly string[]): Promise<ParameterNames | undefined> {
  const defined = (await loadDefinitions(files)).find(({ id }) => id === report);
  if (!defined) return undefined;
  const parameters = Object.entries(defined.parameters ?? {});
  return {
    known: parameters.map(([name]) => name),
    required: parameters.filter(([, { required }]) => required !== false).map(([name]) => name),
  };
}

async function vendorParameters(report: string): Promise<ParameterNames> {
  if (!isUnmodelledReport(report)) throw unknownReport(report);
  const { vendorReports } = await import("@mockvox/spec/vendor-reports");
  const parameters = vendorReports[report]?.parameters ?? [];
  return { known: parameters, required: parameters };
}
