import type { Case } from "./case.ts";
import { diallingClaims } from "./claims/campaign_8.ts";
import { durationClaims } from "./claims/cdr_4.ts";
import { dateRangeClaims } from "./claims/date-ranges.ts";
import { menuHourClaims } from "./claims/diagram_1_2.ts";
import { smartWaitClaims } from "./claims/diagram_2.ts";
import { menuClaims } from "./claims/diagram_13.ts";
import { envelopeClaims } from "./claims/envelope.ts";
import { httpClaims } from "./claims/http.ts";
import { otherTokenClaims } from "./claims/other-tokens.ts";
import { requestClaims } from "./claims/requests.ts";
import { slotClaims } from "./claims/slots.ts";
import { undecidableClaims } from "./claims/undecidable.ts";
import { valueClaims } from "./claims/values.ts";
import { columnCases } from "./columns.ts";
import { envelopeCases } from "./envelope.ts";
import { additivityCases } from "./invariants/additivity.ts";
import { diallingInvariants } from "./invariants/campaign_8.ts";
import { durationInvariants } from "./invariants/cdr_4.ts";
import { crossReportCases } from "./invariants/cross-report.ts";
import { menuHourInvariants } from "./invariants/diagram_1_2.ts";
import { smartWaitInvariants } from "./invariants/diagram_2.ts";
import { menuInvariants } from "./invariants/diagram_13.ts";
import { percentageCases } from "./invariants/percentages.ts";
import { refusalCases } from "./refusals.ts";

/** Every case, in the order of the report. */
export const cases: readonly Case[] = [
  ...envelopeCases,
  ...columnCases,
  ...additivityCases,
  ...percentageCases,
  ...durationInvariants,
  ...menuHourInvariants,
  ...smartWaitInvariants,
  ...diallingInvariants,
  ...menuInvariants,
  ...crossReportCases,
  ...refusalCases,
  ...envelopeClaims,
  ...otherTokenClaims,
  ...dateRangeClaims,
  ...requestClaims,
  ...httpClaims,
  ...slotClaims,
  ...valueClaims,
  ...durationClaims,
  ...menuHourClaims,
  ...smartWaitClaims,
  ...diallingClaims,
  ...menuClaims,
  ...undecidableClaims,
];
