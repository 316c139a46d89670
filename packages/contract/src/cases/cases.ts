import type { Case } from "./case.ts";
import { diallingClaims } from "./claims/campaign_8.ts";
import { durationClaims } from "./claims/cdr_4.ts";
import { menuHourClaims } from "./claims/diagram_1_2.ts";
import { smartWaitClaims } from "./claims/diagram_2.ts";
import { menuClaims } from "./claims/diagram_13.ts";
import { envelopeClaims } from "./claims/envelope.ts";
import { httpClaims } from "./claims/http.ts";
import { requestClaims } from "./claims/requests.ts";
import { slotClaims } from "./claims/slots.ts";
import { unsettledClaims } from "./claims/unsettled.ts";
import { valueClaims } from "./claims/values.ts";
import { windowClaims } from "./claims/windows.ts";
import { columnCases } from "./columns.ts";
import { envelopeCases } from "./envelope.ts";
import { refusalCases } from "./refusals.ts";
import { acrossCases } from "./relations/across.ts";
import { diallingLaws } from "./relations/campaign_8.ts";
import { durationLaws } from "./relations/cdr_4.ts";
import { menuHourLaws } from "./relations/diagram_1_2.ts";
import { smartWaitLaws } from "./relations/diagram_2.ts";
import { menuLaws } from "./relations/diagram_13.ts";
import { partCases } from "./relations/parts.ts";

/** Every question that a run may answer, in the order of its report. */
export const cases: readonly Case[] = [
  ...envelopeCases,
  ...columnCases,
  ...partCases,
  ...durationLaws,
  ...menuHourLaws,
  ...smartWaitLaws,
  ...diallingLaws,
  ...menuLaws,
  ...acrossCases,
  ...refusalCases,
  ...envelopeClaims,
  ...windowClaims,
  ...requestClaims,
  ...httpClaims,
  ...slotClaims,
  ...valueClaims,
  ...durationClaims,
  ...menuHourClaims,
  ...smartWaitClaims,
  ...diallingClaims,
  ...menuClaims,
  ...unsettledClaims,
];
