export type { Case } from "./cases/case.ts";
export { cases } from "./cases/cases.ts";
export { hostClock, type RunClock } from "./clock.ts";
export type { ContractReport, Finding, Judges, Severity, Verdict, VerdictKind } from "./report.ts";
export { ContractError, type ContractOptions, type Permission } from "./run/options.ts";
export type { Plan } from "./run/plan.ts";
export { planContract, runContract } from "./run/run.ts";
export { parseSavedRun, type SavedRun } from "./run/saved-run.ts";
export type { Language, Said } from "./said.ts";
