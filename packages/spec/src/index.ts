export {
  type Answers,
  appliesTo,
  type Candidates,
  type Choice,
  type ClaimId,
  candidates,
  claimIds,
  isClaimId,
} from "./claims.ts";
export { strongestConfidence } from "./confidence.ts";
export { isTooDeep, maxDepth } from "./depth.ts";
export { type Limit, limits } from "./limits.ts";
export { parseProfile } from "./parse-profile.ts";
export {
  namedProfile,
  type Profile,
  ProfileError,
  type ProfileErrorCode,
  profileNames,
  resolveAnswers,
} from "./profile.ts";
export { emptyDateRange, isRefusalId, type Refusal, type RefusalId, refusalIds, refusals } from "./refusals.ts";
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
export { sanitizeForTerminal } from "./sanitize-for-terminal.ts";
export { formatVendorTime, parseIsoTime, parseVendorTime, vendorOffsetSeconds } from "./vendor-time.ts";
