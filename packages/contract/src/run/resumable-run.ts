import { ContractError } from "./contract-error.ts";
import type { ContractOptions } from "./options.ts";
import { assertSameScope, runScopeOf } from "./run-scope.ts";
import type { SavedRun } from "./saved-run.ts";

/**
 * The saved run to continue, if there is one that is not finished.
 *
 * @throws {ContractError} `resume-other-server` when it checked another server, `resume-other-profile`, `resume-other-answers` or
 * `resume-other-cases` when these options would give other verdicts
 */
export function resumableRun(options: ContractOptions, server: string): SavedRun | undefined {
  const { resume: saved } = options;
  if (!saved) return undefined;
  if (saved.server !== server) throw new ContractError("resume-other-server", { saved: saved.server, current: server });
  if (saved.finished) return undefined;
  assertSameScope(saved.scope, runScopeOf(options));
  return saved;
}
