/// <reference types="node" preserve="true" />

export { type AllowedAddress, parseAllowedAddress } from "./airtight/allowed-address.ts";
export { insideOptions, runInside } from "./airtight/inside.ts";
export { runAirtight } from "./airtight/outside.ts";
export { defaultAuthorityFolder } from "./authority/folder.ts";
export type { Leaf } from "./authority/leaf.ts";
export {
  type Authority,
  type AuthorityOptions,
  openAuthority,
  readRootCertificate,
} from "./authority/open-authority.ts";
export { permittedNames } from "./authority/permitted-names.ts";
export type { ProgramEnvironment } from "./environment/environment.ts";
export {
  type EnvironmentFormat,
  environmentFormats,
  failingStatement,
  formatEnvironment,
} from "./environment/format.ts";
export { type PrepareOptions, prepareEnvironment } from "./environment/prepare-environment.ts";
export { RunnerError, type RunnerErrorCode } from "./errors.ts";
export type { KeptRows } from "./rehearse/kept-rows.ts";
export { type RehearsalOptions, rehearsalDefaults, rehearse } from "./rehearse/rehearse.ts";
export {
  type Gap,
  hasMissingMark,
  isUnjudged,
  type MarkOutcome,
  type MarkResult,
  type MissingReason,
  type ProgramEnd,
  type RehearsalReport,
  type ScenarioResult,
  scenarioMarks,
} from "./rehearse/report.ts";
export {
  type DecisiveAnswer,
  findDecisiveClaims,
  type WhatIfOptions,
  type WhatIfOutcome,
  type WhatIfReport,
} from "./rehearse/what-if.ts";
export type { AirtightReport, RunReport } from "./run/report.ts";
export { type RunOptions, runProgram } from "./run/run-program.ts";
export type { RequestGroup, TenantUse } from "./summary/tally.ts";
