import { callsProbes } from "./calls.ts";
import { campaignProbes } from "./campaigns.ts";
import { dateRangeProbes } from "./date-range.ts";
import { envelopeProbes } from "./envelope.ts";
import { httpProbes } from "./http.ts";
import { limitsProbes } from "./limits.ts";
import { otherReportProbes } from "./other-reports.ts";
import { parametersProbes } from "./parameters.ts";
import type { Probes } from "./probe-helpers.ts";
import { rowsProbes } from "./rows.ts";
import { tokenProbes } from "./token.ts";

/** Finds out only by requests which answer a mock server gives, for every claim. */
export const probes: Probes = {
  ...envelopeProbes,
  ...dateRangeProbes,
  ...parametersProbes,
  ...tokenProbes,
  ...limitsProbes,
  ...callsProbes,
  ...campaignProbes,
  ...rowsProbes,
  ...httpProbes,
  ...otherReportProbes,
};
