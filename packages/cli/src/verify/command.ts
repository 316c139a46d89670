import { type ContractOptions, planContract, runContract } from "@mockvox/contract";
import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { loadProfile } from "../load-profile.ts";
import { createProxyFetch } from "../proxy-fetch.ts";
import type { Translator } from "../texts.ts";
import type { VerifyCliOptions } from "./cli-options.ts";
import { describePlan } from "./describe-plan.ts";
import { loadSavedRun, requireWritableFolders, toJsonText, writeFileAtomically } from "./files.ts";
import { parseVerify } from "./parse.ts";
import { publishReport, requireOutputPaths } from "./publish-report.ts";
import { parseOrigin, requireLive } from "./require-live.ts";

/**
 * Checks a server against the contract and reports the result: 0 all checks passed or were skipped, 1 one failed, 2 the run was aborted,
 * 3 one is inconclusive.
 *
 * @throws {CliError} with exit code 2 on a usage error
 */
export async function verifyCommand(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const cliOptions = parseVerify(args, ctx.env);
  requireLive(cliOptions);
  await requireOutputPaths(cliOptions);
  await requireWritableFolders([cliOptions.resume]);
  const options = { ...(await toContractOptions(cliOptions)), fetch: await createProxyFetch(ctx.env) };
  const plan = describePlan(planContract(options), parseOrigin(cliOptions.url), cliOptions.budget);
  ctx.stderr.write(`${t.translate(plan)}\n`);
  return publishReport(await runContract(options), cliOptions, t, ctx);
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
