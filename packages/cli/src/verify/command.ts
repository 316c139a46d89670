import { ContractError, type ContractOptions, type ContractReport, planContract, runContract } from "@mockvox/contract";
import { Failure } from "../failure.ts";
import type { Language } from "../language.ts";
import { profileFrom } from "../profile-choice.ts";
import type { VerifyChoices } from "./choices.ts";
import { asJson, checkFolders, savedRunIn, writeWhole } from "./files.ts";
import { parseVerify } from "./parse.ts";
import { checkPlace, originOf } from "./place.ts";
import { checkPlaces, type Loud, tellReport } from "./tell-report.ts";

/**
 * Asks a server the contract and reports what it found: 0 it holds, 1 it differs, 2 no request was answered, 3 something stayed undecided.
 *
 * @throws {Failure} that ends with 2 when it was called wrongly or could not run
 */
export async function verifyCommand(args: readonly string[], language: Language, around: Loud): Promise<number> {
  const choices = parseVerify(args, around.env);
  checkPlace(choices);
  await checkPlaces(choices);
  await checkFolders([choices.resume]);
  const options = await optionsOf(choices);
  const found = await explained(async () => {
    around.stderr.write(priceLine(options, language));
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

function priceLine(options: ContractOptions, language: Language): string {
  const { price, most, cases } = planContract(options);
  const budget =
    options.budget === undefined
      ? ""
      : { en: `, budget ${options.budget}`, es: `, presupuesto ${options.budget}` }[language];
  const usual = comparedWith(price, most, language);
  return {
    en: `Asking ${originOf(options.baseUrl ?? "")}: ${cases.length} cases, at most ${most} calls${usual}${budget}.\n`,
    es: `Preguntando a ${originOf(options.baseUrl ?? "")}: ${cases.length} casos, ${most} llamadas a lo sumo${usual}${budget}.\n`,
  }[language];
}

/** How the most that is sent compares with the price: calls that find no free slot come on top, and a budget may fall short. */
function comparedWith(price: number, most: number, language: Language): string {
  if (most === price) return "";
  const said =
    most > price
      ? { en: ` (${price} while a slot is free)`, es: ` (${price} si siempre hay cupo)` }
      : { en: ` of the ${price} that they take`, es: ` de las ${price} que requieren` };
  return said[language];
}

async function explained(run: () => Promise<ContractReport>): Promise<ContractReport> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof ContractError ? new Failure(error.said) : error;
  }
}
