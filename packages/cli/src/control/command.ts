import { showable } from "@mockvox/mock-server";
import { ControlError, connect, type RemoteControls, type RemoteFake } from "@mockvox/mock-server/connect";
import { Failure } from "../failure.ts";
import { type Surroundings, stopSignal, unread } from "../surroundings.ts";
import { type ControlChoices, type ControlFlag, parseControl } from "./flags.ts";
import { wantedOf } from "./journal-verbs.ts";
import { entriesText } from "./text.ts";
import type { Told, Verb } from "./verb.ts";
import { controlVerbs } from "./verbs.ts";

/**
 * Turns a fake that runs, as the arguments behind `mockvox control` say.
 *
 * @throws {Failure} that ends with 2 when it was called wrongly, with 1 when there is no fake, it refuses, or nothing was found
 */
export async function controlCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const { words, choices, named } = parseControl(args, around.env);
  const [name = "", ...rest] = words;
  const verb = verbOf(name);
  checkFlags(name, verb, named);
  const act = await verb.read(rest, choices);
  const { all, held } = fakeOf(choices);
  try {
    if (choices.follow) await follow(held, choices, around);
    else print(await act(held, all), choices, around);
  } catch (error) {
    throw explained(error, choices.url, name);
  }
  return 0;
}

/** @throws {Failure} when there is no such sub-command */
function verbOf(name: string): Verb {
  const verb = Object.hasOwn(controlVerbs, name) ? controlVerbs[name] : undefined;
  if (verb) return verb;
  const names = Object.keys(controlVerbs).join(", ");
  const found = showable(name);
  throw new Failure({
    en: `\`mockvox control\` takes one of ${names}; found "${found}".`,
    es: `\`mockvox control\` recibe uno de ${names}; se encontró "${found}".`,
  });
}

const flagsOfAll: readonly ControlFlag[] = ["url", "admin-key", "json", "lang"];

function checkFlags(name: string, { flags, isForAll }: Verb, named: readonly string[]): void {
  const ofTenant: readonly ControlFlag[] = isForAll ? (name === "data" ? ["server"] : []) : ["token", "server"];
  const known: readonly string[] = [...flagsOfAll, ...ofTenant, ...flags];
  const stranger = named.find((flag) => !known.includes(flag));
  if (stranger !== undefined) {
    throw new Failure({
      en: `\`mockvox control ${name}\` does not take --${stranger}. It takes --${known.join(", --")}.`,
      es: `\`mockvox control ${name}\` no recibe --${stranger}. Recibe --${known.join(", --")}.`,
    });
  }
  if (!isForAll && named.includes("server") && !named.includes("token")) {
    throw new Failure({
      en: "--server names a tenant together with --token. Give both.",
      es: "--server nombra a un inquilino junto con --token. Indique ambos.",
    });
  }
}

function fakeOf({ url, "admin-key": adminKey, token, server }: ControlChoices): {
  all: RemoteFake;
  held: RemoteControls;
} {
  const all = connect(url, adminKey === undefined ? {} : { adminKey });
  return { all, held: token === undefined ? all : all.tenant({ token, ...(server === undefined ? {} : { server }) }) };
}

function print(told: Told, { json }: ControlChoices, { stdout }: Surroundings): void {
  if (told) stdout.write(json ? `${JSON.stringify(told.json)}\n` : told.text);
}

/** Prints requests as they come, until the fake or the user ends it, or nobody reads them. */
async function follow(held: RemoteControls, choices: ControlChoices, around: Surroundings): Promise<void> {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const stop = await held.follow((entry) => print({ json: entry, text: entriesText([entry]) }, choices, around), {
    wanted: wantedOf(choices),
    onEnd: end,
  });
  await Promise.race([ended, stopSignal(around), unread(around)]);
  stop();
}

/** What the fake itself says is English. */
function explained(error: unknown, url: string, name: string): unknown {
  if (error instanceof ControlError) {
    const exitCode = error.status === 400 && name !== "find" ? 2 : 1;
    return new Failure({ en: error.message, es: `El servidor de prueba respondió: ${error.message}` }, exitCode);
  }
  if (!(error instanceof TypeError)) return error;
  const place = showable(url);
  return new Failure(
    {
      en: `No fake answers at ${place}. Start one with \`mockvox serve\`, or name it with --url.`,
      es: `Ningún servidor de prueba responde en ${place}. Inicie uno con \`mockvox serve\`, o indíquelo con --url.`,
    },
    1,
  );
}
