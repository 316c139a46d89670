import { isSea } from "node:sea";
import { insideOptions, type RunReport, runAirtight, runInside, runProgram } from "@mockvox/runner";
import type { CliContext } from "../cli-context.ts";
import { printableJson } from "../output/printable.ts";
import { toServeOptions } from "../serve/serve-options.ts";
import type { Translator } from "../texts.ts";
import { requireWritableFolders, writeFileAtomically } from "../verify/files.ts";
import { parseRun, type RunArguments } from "./flags.ts";
import { formatSummary } from "./summary.ts";

/** Runs a program against a mock server, prints a summary, and returns the program's exit code. */
export async function runCommand(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const { options, command } = parseRun(args, ctx.env);
  await requireWritableFolders([options.summary]);
  const inside = insideOptions(ctx.env);
  if (options.airtight && !inside) {
    const { exitCode } = await runAirtight({
      inside: [...ownCommand(), "run", ...args],
      allowed: options.allow,
      env: ctx.env,
      onSignal: (signal, listener) => ctx.on(signal, listener),
    });
    return exitCode;
  }
  const { airtight: _airtight, allow, audit, authority, summary: _file, port, lang: _lang, ...rest } = options;
  const { "proxy-pass": pass, ...mock } = rest;
  const serve = { ...(await toServeOptions(mock, (line) => void ctx.stderr.write(line))), port };
  const report = inside
    ? await runInside({ command, serve, authority, audit, allowed: allow, env: ctx.env }, inside)
    : await runProgram({
        command,
        serve,
        authority,
        audit,
        pass,
        env: ctx.env,
        onSignal: (signal, listener) => ctx.on(signal, listener),
      });
  await publishSummary(report, { options, command }, t, ctx);
  return exitCodeOf(report);
}

/** The program's exit code, unless it ended with 0 although its requests lost or doubled rows. */
function exitCodeOf({ exitCode, audit }: RunReport): number {
  const isWrong = audit?.findings.some(({ severity }) => severity === "loss" || severity === "doubling");
  return exitCode === 0 && isWrong ? 1 : exitCode;
}

async function publishSummary(
  report: RunReport,
  { options, command: [program] }: RunArguments,
  t: Translator,
  ctx: CliContext,
): Promise<void> {
  ctx.stderr.write(formatSummary(report, program, t));
  if (report.audit) {
    const { renderAudit } = await import("../audit/render-audit.ts");
    ctx.stderr.write(renderAudit(report.audit, "text", t));
  }
  if (options.summary !== undefined) await writeFileAtomically(options.summary, `${printableJson(report, 2)}\n`);
}

/** How this process was started. A single executable is not given the path of a script. */
function ownCommand(): [command: string, ...args: string[]] {
  const [, script] = process.argv;
  return [process.execPath, ...process.execArgv, ...(isSea() || script === undefined ? [] : [script])];
}
