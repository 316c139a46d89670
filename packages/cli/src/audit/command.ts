import type { AuditOptions } from "@mockvox/mock-server";
import { ControlError, connect } from "@mockvox/mock-server/connect";
import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { isExpected, type Text, type Translator } from "../texts.ts";
import { type AuditCliOptions, parseAudit } from "./flags.ts";
import { readRows } from "./read-rows.ts";
import { auditExitCode, renderAudit } from "./render-audit.ts";

/**
 * Audits the requests to a running mock server, following the arguments of `mockvox audit`: 0 without findings, 1 with some, 3 if there
 * was nothing to judge.
 *
 * @throws {CliError} with exit code 2 on a usage error, if there is no server, or if the rows cannot be read
 */
export async function auditCommand(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const options = parseAudit(args, ctx.env);
  const note = (line: Text): void => void ctx.stderr.write(`${t.translate(line)}\n`);
  const given = await toAuditOptions(options, ctx, note);
  try {
    const report = await controlsOf(options).audit(given);
    ctx.stdout.write(renderAudit(report, options.format, t));
    return auditExitCode(report);
  } catch (error) {
    if (error instanceof ControlError && error.code === "body-too-large") {
      throw new CliError("audit-rows-too-large", { max: Number(Object(error.params).max) });
    }
    const isKnown = error instanceof ControlError || isExpected(error);
    throw isKnown && !(error instanceof CliError) ? new CliError("audit-failed", { reason: error }) : error;
  }
}

function controlsOf({
  url,
  "admin-key": adminKey,
  token,
  server,
}: AuditCliOptions): ReturnType<typeof connect> | ReturnType<ReturnType<typeof connect>["tenant"]> {
  const running = connect(url, adminKey === undefined ? {} : { adminKey });
  return token === undefined ? running : running.tenant({ token, ...(server === undefined ? {} : { server }) });
}

async function toAuditOptions(
  { report, from, to, rows, column, campaign }: AuditCliOptions,
  ctx: CliContext,
  note: (line: Text) => void,
): Promise<AuditOptions> {
  const kept =
    rows === undefined ? {} : { rows: await readRows(rows, ctx, note), columns: Object.fromEntries(column), campaign };
  return Object.fromEntries(Object.entries({ report, from, to, ...kept }).filter(([, value]) => value !== undefined));
}
