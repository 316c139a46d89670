import { MockServerError } from "../errors.ts";
import { quoted } from "../reject-unknown-names.ts";

/** How requests for the vendor's reports that are not modelled are answered. */
export type UnknownReports = (typeof unknownReportModes)[number];

const unknownReportModes = ["note", "vendor", "shapes"] as const;

/** @throws {MockServerError} `invalid-unknown-reports` */
export function validateUnknownReports(mode: UnknownReports): UnknownReports {
  if (unknownReportModes.includes(mode)) return mode;
  throw new MockServerError("invalid-unknown-reports", { value: quoted(mode), expected: unknownReportModes });
}
