export {
  type Answers,
  type Candidates,
  type Choice,
  type ClaimId,
  candidates,
  claimIds,
  concerns,
  isClaimId,
} from "./claims.ts";
export { confidenceNames, surestOf } from "./confidence.ts";
export { deepest, isTooDeep } from "./depth.ts";
export { type Limit, limits } from "./limits.ts";
export { parseProfile } from "./parse-profile.ts";
export { printable } from "./printable.ts";
export { namedProfile, type Profile, ProfileError, profileNames, resolveAnswers } from "./profile.ts";
export { emptyWindow, isRefusalId, type Refusal, type RefusalId, refusalIds, refusals } from "./refusals.ts";
export {
  type DataOf,
  type EnvelopeOf,
  isReportId,
  type QueryOf,
  type Report,
  type ReportId,
  type RowOf,
  reportIds,
  reportOf,
} from "./reports.ts";
export { formatVendorSecond, parseIsoTime, parseVendorSecond, vendorOffsetSeconds } from "./vendor-time.ts";
