import { askedOf, differenceOf } from "./asked.ts";
import { ContractError } from "./contract-error.ts";
import type { ContractOptions } from "./options.ts";
import type { SavedRun } from "./saved-run.ts";

/**
 * The run to go on with, if there is one that is not finished.
 *
 * @throws {ContractError} when it is of another server, or its verdicts would be others under these options
 */
export function openRun(options: ContractOptions, server: string): SavedRun | undefined {
  const { resume: saved } = options;
  if (!saved) return undefined;
  const isOfServer = saved.server === server;
  const difference = isOfServer
    ? differenceOf(saved.asked, askedOf(options))
    : {
        en: `it is of ${saved.server}, not ${server}. Ask that one`,
        es: `es de ${saved.server}, no de ${server}. Pregunte a ese`,
      };
  if (difference && (!saved.finished || !isOfServer)) {
    throw new ContractError({
      en: `The saved run cannot go on: ${difference.en}, or name another file with \`--resume\`.`,
      es: `La corrida guardada no puede continuar: ${difference.es}, o indique otro archivo con \`--resume\`.`,
    });
  }
  return saved.finished ? undefined : saved;
}
