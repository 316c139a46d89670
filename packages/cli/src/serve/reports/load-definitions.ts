import type { ReportDefinition } from "@mockvox/spec/report-definition";

/**
 * Loads the definitions of `--reports` for a command that serves none of them. What reads them is loaded on demand.
 *
 * @throws {CliError} `file-rejected` with the line and the column
 */
export async function loadDefinitions(names: readonly string[]): Promise<readonly ReportDefinition[]> {
  if (names.length === 0) return [];
  const { loadReports } = await import("./report-files.ts");
  return (await loadReports(names)).map(({ definition }) => definition);
}
