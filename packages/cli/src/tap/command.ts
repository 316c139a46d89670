import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { styleText } from "node:util";
import { createTap } from "@mockvox/contract";
import { failureOf } from "../failure.ts";
import type { Language, Said } from "../language.ts";
import { profileFrom } from "../profile-choice.ts";
import { proxyAgent } from "../proxy-fetch.ts";
import { type Process, stopSignal } from "../surroundings.ts";
import { checkPlaces, tellReport } from "../verify/tell-report.ts";
import { createDrain } from "./drain.ts";
import { parseTap } from "./flags.ts";
import { createPassThrough } from "./pass-through.ts";
import { upstreamOf } from "./target.ts";
import { createWitness } from "./witness.ts";

/** What answers under way are given when the command is told to stop; a supervisor kills after ten seconds, and the report is to be written. */
const patienceMilliseconds = 5_000;

/** Passes requests on until it is told to stop, judges the answers on their way back, then reports as `verify` does. */
export async function tapCommand(args: readonly string[], language: Language, around: Process): Promise<number> {
  const choices = parseTap(args, around.env);
  const { url, port, name, profile } = choices;
  const upstream = upstreamOf(url);
  const agent = proxyAgent(around.env, upstream);
  await checkPlaces(choices);
  const tap = createTap({
    server: upstream.origin,
    now: Date.now,
    ...(name === undefined ? {} : { name }),
    ...(profile === undefined ? {} : { profile: await profileFrom(profile, "--profile") }),
  });
  const tell = (said: Said): void => void around.stderr.write(`${said[language]}\n`);
  const witness = createWitness(tap, tell);
  const server = createPassThrough({ upstream, agent, witness, language, tell });
  const drain = createDrain(server);
  const place = await listen(server, port);
  around.stderr.write(ready(place, upstream, language));
  await stopSignal(around);
  await drain(AbortSignal.timeout(patienceMilliseconds));
  const rest = await witness.end();
  if (rest) tell(rest);
  return tellReport(tap.report(), choices, language, around);
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject(failureOf({ en: "mockvox tap could not start", es: "mockvox tap no pudo empezar" }, error, 1)),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function ready(place: string, upstream: URL, language: Language): string {
  const bold = styleText("bold", place);
  return {
    en: `Passing requests at ${bold} on to ${upstream.origin}. Point your program there; Ctrl-C ends and reports.\n`,
    es: `Pasando las solicitudes de ${bold} a ${upstream.origin}. Apunte su programa ahí; Ctrl-C termina e informa.\n`,
  }[language];
}
