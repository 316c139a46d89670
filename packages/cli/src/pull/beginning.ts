import { stat } from "node:fs/promises";
import { formatVendorSecond, parseVendorSecond, printable } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import type { Said } from "../language.ts";
import { type Address, addressOf, isSameAddress } from "./address.ts";
import type { PullChoices } from "./flags.ts";
import { readableSecond } from "./moments.ts";
import { readState, rewound, type State } from "./state.ts";

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
  const { out, format } = choices;
  const address = addressOf(choices);
  const state = await readState(out);
  if (!state) {
    if (await exists(out)) throw notOurs(out);
    return { ...address, format, bytes: 0, rows: 0, windows: [] };
  }
  const difference = differenceOf(state, choices, address);
  if (difference) throw anotherPull(out, difference);
  return state;
}

/** What the file's pull has otherwise than this one. */
function differenceOf(
  state: State,
  { format, report, from, campaign }: PullChoices,
  address: Address,
): Difference | undefined {
  const { cursor } = state;
  const differences: Difference[] = [{ what: { en: "format", es: "formato" }, theirs: state.format, ours: format }];
  if (cursor) {
    const { campaign_id: theirs } = cursor.parameters;
    differences.push(
      { what: { en: "report", es: "reporte" }, theirs: cursor.report, ours: report },
      { what: { en: "campaign", es: "campaña" }, theirs, ours: campaign },
      { what: { en: "--from", es: "--from" }, theirs: readableSecond(cursor.from), ours: readableSecond(from) },
    );
  }
  if (!isSameAddress(state, address))
    differences.unshift({ what: { en: "server", es: "servidor" }, theirs: shown(state), ours: shown(address) });
  return differences.find(({ theirs, ours }) => theirs !== ours);
}

function shown({ origin, server }: Address): string {
  return server === undefined ? origin : `${origin} (${server})`;
}

interface Difference {
  readonly what: Said;
  readonly theirs: string | undefined;
  readonly ours: string | undefined;
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

function notOurs(name: string): Failure {
  const out = printable(name);
  return new Failure({
    en: `${out} is there already and no pull has left it. Name another file.`,
    es: `${out} ya existe y no lo dejó ninguna descarga. Indique otro archivo.`,
  });
}

function anotherPull(name: string, { what, theirs = "-", ours = "-" }: Difference): Failure {
  const [out, other, own] = [name, theirs, ours].map(printable);
  return new Failure({
    en: `${out} belongs to a pull of another ${what.en}: ${other}, not ${own}. Name another file, or pull the same.`,
    es: `${out} pertenece a una descarga con otro ${what.es}: ${other}, no ${own}. Indique otro archivo o descargue lo mismo.`,
  });
}
