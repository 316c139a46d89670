export type { ContractReport, Finding, Judges, Severity, Verdict, VerdictKind } from "./report.ts";
export type { Language, Said } from "./said.ts";
