export { type DefinedReport, type DefinedSelection, parseReport, presetReports } from "@mockvox/fixtures/reports";
