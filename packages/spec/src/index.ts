export { isLoopback } from "./loopback.ts";
export {
  type Answers,
  appliesTo,
  type Candidates,
  type Choice,
  type ClaimId,
  candidates,
  claimIds,
  isClaimId,
} from "./profile/claims.ts";
export { strongestConfidence } from "./profile/confidence.ts";
export { parseProfile } from "./profile/parse-profile.ts";
export {
  namedProfile,
  type Profile,
  ProfileError,
  type ProfileErrorCode,
  profileNames,
  resolveAnswers,
} from "./profile/profile.ts";
export { sanitizeForTerminal } from "./sanitize-for-terminal.ts";
export { isTooDeep, maxDepth } from "./validation/depth.ts";
export { advice, inapplicableLimits, type Limit, limits, postmanWorkspace } from "./vendor/limits.ts";
export { emptyDateRange, isRefusalId, type Refusal, type RefusalId, refusalIds, refusals } from "./vendor/refusals.ts";
export {
  type DataOf,
  type EnvelopeOf,
  isReportId,
  isUnmodelledReport,
  type QueryOf,
  type Report,
  type ReportId,
  type RowOf,
  reportIds,
  reportOf,
  unmodelledReportIds,
} from "./vendor/reports.ts";
export { isVendorHost, reportsPath, vendorServerOf, vendorUrl } from "./vendor/vendor-host.ts";
export { formatVendorTime, parseIsoTime, parseVendorTime, vendorOffsetSeconds } from "./vendor/vendor-time.ts";
