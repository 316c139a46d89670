import { type ContractOptions, prepareContract } from "@mockvox/contract";
import { isLoopback } from "@mockvox/spec";
import { type CliContext, waitForStopSignal } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { loadProfile } from "../files/load-profile.ts";
import { createProxyFetch } from "../proxy-fetch.ts";
import { loadDefinitions } from "../serve/reports/load-definitions.ts";
import type { Translator } from "../texts.ts";
import { describePlan, describeUnusualRequests } from "./describe-plan.ts";
import { loadSavedRun, requireWritableFolders, toJsonText, writeFileAtomically } from "./files.ts";
import { parseVerify, type VerifyCliOptions } from "./flags.ts";
import { publishReport, requireOutputPaths } from "./publish-report.ts";

/**
 * Checks a server against the contract and reports the result: 0 all checks passed or were skipped, 1 one failed, 2 the run could not start,
 * 3 one is inconclusive or nothing was checked, 130 the run was interrupted. A stop signal ends the run with a report, a second one at once.
 *
 * @throws {CliError} with exit code 2 on a usage error
 */
export async function verifyCommand(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const cliOptions = parseVerify(args, ctx.env);
  await requireOutputPaths(cliOptions);
  await requireWritableFolders([cliOptions.resume]);
  const options = { ...(await toContractOptions(cliOptions)), fetch: await createProxyFetch(ctx.env) };
  const run = prepareContract(options);
  ctx.stderr.write(`${t.translate(describePlan(run, cliOptions.budget))}\n`);
  const isReal = !isLoopback(new URL(cliOptions.url).hostname);
  for (const line of isReal ? describeUnusualRequests(run) : []) ctx.stderr.write(`${t.translate(line)}\n`);
  const report = await run.execute({ signal: abortOnStopSignal(ctx) });
  return publishReport(report, cliOptions, t, ctx);
}

function abortOnStopSignal(ctx: CliContext): AbortSignal {
  const stop = new AbortController();
  waitForStopSignal(ctx).then(() => stop.abort());
  return stop.signal;
}

async function toContractOptions(cliOptions: VerifyCliOptions): Promise<ContractOptions> {
  const { token, resume: file, url, ...given } = cliOptions;
  if (!token) throw new CliError("missing-verify-token", {});
  const resume = await loadSavedRun(file);
  return {
    baseUrl: url,
    token,
    tokens: specialTokens(cliOptions),
    campaigns: given.campaign,
    allow: given.allow,
    only: given.only,
    skip: given.skip,
    quick: given.quick,
    reports: await loadDefinitions(given.reports),
    ...(given.name === undefined ? {} : { name: given.name }),
    ...(given.server === undefined ? {} : { server: given.server }),
    ...(given.day === undefined ? {} : { day: given.day }),
    ...(given.budget === undefined ? {} : { budget: given.budget }),
    ...(given.profile === undefined ? {} : { profile: await loadProfile(given.profile, "--profile") }),
    ...(resume ? { resume } : {}),
    ...(file === undefined ? {} : { onSave: (saved) => writeFileAtomically(file, toJsonText(saved)) }),
  };
}

function specialTokens(options: VerifyCliOptions): NonNullable<ContractOptions["tokens"]> {
  const { "token-quota-spent": quotaSpent, "token-maintenance": maintenance, "token-slow": slow } = options;
  return {
    ...(quotaSpent === undefined ? {} : { quotaSpent }),
    ...(maintenance === undefined ? {} : { maintenance }),
    ...(slow === undefined ? {} : { slow }),
  };
}
