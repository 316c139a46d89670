import { ContractError, type ContractOptions, type ContractReport, planContract, runContract } from "@mockvox/contract";
import { Failure } from "../failure.ts";
import type { Language } from "../language.ts";
import { profileFrom } from "../profile-choice.ts";
import { proxyFetch } from "../proxy-fetch.ts";
import type { Process } from "../surroundings.ts";
import type { VerifyChoices } from "./choices.ts";
import { asJson, checkFolders, savedRunIn, writeWhole } from "./files.ts";
import { parseVerify } from "./parse.ts";
import { checkPlace, originOf } from "./place.ts";
import { priceOf } from "./price.ts";
import { checkPlaces, tellReport } from "./tell-report.ts";

/**
 * Asks a server the contract and reports what it found: 0 every check passed or was skipped, 1 one failed, 2 it could not run, 3 a check is inconclusive.
 *
 * @throws {Failure} that ends with 2 when it was called wrongly or could not run
 */
export async function verifyCommand(args: readonly string[], language: Language, around: Process): Promise<number> {
  const choices = parseVerify(args, around.env);
  checkPlace(choices);
  await checkPlaces(choices);
  await checkFolders([choices.resume]);
  const options = { ...(await optionsOf(choices)), fetch: await proxyFetch(around.env) };
  const found = await explained(async () => {
    around.stderr.write(priceOf(planContract(options), originOf(choices.url), choices.budget)[language]);
    return runContract(options);
  });
  return tellReport(found, choices, language, around);
}

async function optionsOf(choices: VerifyChoices): Promise<ContractOptions> {
  const { token, resume: file, url, ...given } = choices;
  if (!token) throw noToken();
  const resume = await savedRunIn(file);
  return {
    baseUrl: url,
    token,
    tokens: tokensOf(choices),
    campaigns: given.campaign,
    allow: given.allow,
    only: given.only,
    skip: given.skip,
    quick: given.quick,
    ...(given.name === undefined ? {} : { name: given.name }),
    ...(given.server === undefined ? {} : { server: given.server }),
    ...(given.day === undefined ? {} : { day: given.day }),
    ...(given.budget === undefined ? {} : { budget: given.budget }),
    ...(given.profile === undefined ? {} : { profile: await profileFrom(given.profile, "--profile") }),
    ...(resume ? { resume } : {}),
    ...(file === undefined ? {} : { onSave: (saved) => writeWhole(file, asJson(saved)) }),
  };
}

function tokensOf(choices: VerifyChoices): NonNullable<ContractOptions["tokens"]> {
  const { "token-quota-spent": quotaSpent, "token-maintenance": maintenance, "token-slow": slow } = choices;
  return {
    ...(quotaSpent === undefined ? {} : { quotaSpent }),
    ...(maintenance === undefined ? {} : { maintenance }),
    ...(slow === undefined ? {} : { slow }),
  };
}

function noToken(): Failure {
  return new Failure({
    en: "verify needs a token. Give it with --token or, out of sight, as MOCKVOX_TOKEN.",
    es: "verify necesita un token. Indíquelo con --token o, sin que se vea, como MOCKVOX_TOKEN.",
  });
}

async function explained(run: () => Promise<ContractReport>): Promise<ContractReport> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof ContractError ? new Failure(error.said) : error;
  }
}
