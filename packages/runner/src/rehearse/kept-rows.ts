import type { AuditOptions, AuditReport, Fake } from "@mockvox/mock-server";
import { MockvoxError } from "@mockvox/spec/text";
import type { ScenarioFacts } from "./judge.ts";
import type { RunSubject } from "./placeholders.ts";
import { lastLineOf, runShell } from "./run-shell.ts";

/** The rows that a program kept. */
export interface KeptRows {
  /** A command of the shell that prints them. */
  readonly command: string;
  /** Reads what the command printed. */
  parse(output: string): object[];
  /** How they are judged; see `AuditOptions`. */
  readonly audit: Pick<AuditOptions, "report" | "columns" | "campaign">;
}

/** The audit of the requests and of what a program kept. */
export interface KeptJudgement {
  readonly audit: AuditReport;
  /** What the command printed, if there is one, and the rows that it contains. */
  readonly rowsOutput: string | undefined;
  readonly keptRows: readonly object[];
  readonly rowsFailure: ScenarioFacts["rowsFailure"];
}

/** An export that fails, or cannot be read, is what the program left behind, and no reason to end the rehearsal. */
export async function judgeKept(
  wolkvox: Fake,
  rows: KeptRows | undefined,
  shell: { env: Record<string, string>; subject: RunSubject; timeoutMs: number },
): Promise<KeptJudgement> {
  if (!rows) return { audit: await wolkvox.audit(), rowsOutput: undefined, keptRows: [], rowsFailure: undefined };
  const { exitCode, stdout, stderr } = await runShell(rows.command, shell);
  const withoutRows = async (message: string): Promise<KeptJudgement> => {
    const audit = await wolkvox.audit();
    // Without an answer with rows there is nothing to keep.
    const isRight = exitCode === 0 && message === "" && audit.series.every(({ outcomes }) => !outcomes.rows);
    const rowsFailure = isRight ? undefined : ({ kind: "no-rows", exitCode, message } as const);
    return { audit, rowsOutput: stdout, keptRows: [], rowsFailure };
  };
  try {
    const kept = exitCode === 0 ? rows.parse(stdout) : [];
    if (kept.length === 0) return await withoutRows(lastLineOf(stderr));
    const audit = await wolkvox.audit({ ...rows.audit, rows: kept });
    return { audit, rowsOutput: stdout, keptRows: kept, rowsFailure: undefined };
  } catch (error) {
    if (error instanceof MockvoxError) return await withoutRows(error.message);
    throw error;
  }
}
