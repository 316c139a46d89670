import { MockServerError } from "../../errors.ts";
import type { AuditReport } from "./audit-report.ts";
import { describeFindings } from "./describe-findings.ts";

/**
 * Fails a test if an audit has findings, with a message that says what is wrong, where, what it cost, and how to fix it. An audit without
 * any request for a report fails, too: there was nothing to judge.
 *
 * @param report the result of `audit()`
 * @example
 * ```ts
 * import { assertNoFindings } from "@mockvox/mock-server";
 * import { setupWolkvox } from "@mockvox/mock-server/node";
 *
 * const wolkvox = setupWolkvox();
 * assertNoFindings(await wolkvox.audit({ report: "diagram_13" }));
 * ```
 * @throws {MockServerError} `audit-found`, `nothing-to-audit`
 */
export function assertNoFindings(report: AuditReport): void {
  if (report.findings.length > 0) {
    throw new MockServerError("audit-found", {
      count: report.findings.length,
      text: describeFindings(report.findings, "en"),
    });
  }
  if (report.series.length === 0 && report.kept === undefined) throw new MockServerError("nothing-to-audit", {});
}
