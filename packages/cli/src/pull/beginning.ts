import { stat } from "node:fs/promises";
import { formatVendorSecond, parseVendorSecond } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import { addressOf, isSameAddress } from "./address.ts";
import type { PullChoices } from "./flags.ts";
import { readState, rewound, type State, stateFileOf } from "./state.ts";

/** Where the file stands, and where it is read on from: before windows that are read again. */
export interface Beginning {
  readonly standing: State;
  readonly first: State;
}

/**
 * Finds where a pull begins: with nothing, or where an earlier run left the file.
 *
 * @throws {Failure} when the file is of something else
 */
export async function beginningOf(choices: PullChoices): Promise<Beginning> {
  const standing = await standingOf(choices);
  const { cursor } = standing;
  if (!cursor) return { standing, first: standing };
  const next = daysBefore(cursor.next, choices["reread-days"]);
  const isAgain = next < cursor.next || isInFile(next, standing);
  return { standing, first: isAgain ? rewound(standing, next) : standing };
}

async function standingOf(choices: PullChoices): Promise<State> {
  const { out, format, report, from, campaign } = choices;
  const address = addressOf(choices);
  const state = await readState(stateFileOf(out));
  if (!state) {
    if (await exists(out)) throw notOurs(out);
    return { ...address, format, bytes: 0, rows: 0, windows: [] };
  }
  const { cursor } = state;
  const isSame = isSameAddress(state, address) && state.format === format;
  const isSamePull =
    !cursor || (cursor.report === report && cursor.from === from && cursor.parameters.campaign_id === campaign);
  if (!isSame || !isSamePull) throw anotherPull(out);
  return state;
}

/** Whether the pull goes on with a window that the file has: it was not over when it was read. */
function isInFile(next: string, { windows }: State): boolean {
  const last = windows.at(-1);
  return last !== undefined && next <= last.from;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function daysBefore(second: string, days: number): string {
  return formatVendorSecond((parseVendorSecond(second) ?? 0) - days * 86_400);
}

function notOurs(out: string): Failure {
  return new Failure({
    en: `${out} is there already and no pull has left it. Name another file.`,
    es: `${out} ya existe y no lo dejó ninguna descarga. Indique otro archivo.`,
  });
}

function anotherPull(out: string): Failure {
  return new Failure({
    en: `${out} belongs to a pull of another report, range, server or format. Name another file, or pull the same.`,
    es: `${out} pertenece a una descarga de otro reporte, rango, servidor o formato. Indique otro archivo o descargue lo mismo.`,
  });
}
