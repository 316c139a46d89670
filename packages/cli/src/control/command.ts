import { showable } from "@mockvox/mock-server";
import { ControlError, connect, type RemoteControls, type RemoteFake } from "@mockvox/mock-server/connect";
import { printable } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import type { Said } from "../language.ts";
import { printableJson } from "../printable.ts";
import { type Surroundings, stopSignal, unread } from "../surroundings.ts";
import { type ControlChoices, type ControlFlag, parseControl } from "./flags.ts";
import { wantedOf } from "./journal-verbs.ts";
import { entriesText } from "./text.ts";
import { type Told, told, type Verb } from "./verb.ts";
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

function print(said: Told, { json }: ControlChoices, { stdout }: Surroundings): void {
  if (said) stdout.write(json ? `${printableJson(said.json)}\n` : said.text);
}

/** Prints requests as they come, until the fake or the user ends it, or nobody reads them. */
async function follow(held: RemoteControls, choices: ControlChoices, around: Surroundings): Promise<void> {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const stop = await held.follow(
    (entry) =>
      print(
        told(entry, (shown) => entriesText([shown])),
        choices,
        around,
      ),
    {
      wanted: wantedOf(choices),
      onEnd: end,
    },
  );
  await Promise.race([ended, stopSignal(around), unread(around)]);
  stop();
}

/** What the fake itself says is English. */
function explained(error: unknown, url: string, name: string): unknown {
  if (error instanceof Failure) return error;
  if (error instanceof ControlError) {
    const exitCode = error.status === 400 && name !== "find" ? 2 : 1;
    const message = printable(error.message);
    return new Failure({ en: message, es: `El servidor de prueba respondió: ${message}` }, exitCode);
  }
  if (isNobodyThere(error)) return new Failure(noFake(url), 1);
  return isOfAnswer(error) ? new Failure(notUnderstood(url, name), 1) : error;
}

/** Whether the error comes of an answer that lacks what a fake's has, or has another kind of value there. */
function isOfAnswer(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError;
}

/** Whether it is what `connect` says of a server that does not answer. */
function isNobodyThere(error: unknown): boolean {
  return error instanceof TypeError && error.cause !== undefined;
}

function noFake(url: string): Said {
  const place = showable(url);
  return {
    en: `No fake answers at ${place}. Start one with \`mockvox serve\`, or name it with --url.`,
    es: `Ningún servidor de prueba responde en ${place}. Inicie uno con \`mockvox serve\`, o indíquelo con --url.`,
  };
}

function notUnderstood(url: string, name: string): Said {
  const place = showable(url);
  return {
    en: `${place} answered \`${name}\` with values that a Mockvox server does not give. Check the URL, and that both are of the same version.`,
    es: `${place} respondió a \`${name}\` con valores que un servidor Mockvox no da. Revise la URL, y que ambos sean de la misma versión.`,
  };
}
