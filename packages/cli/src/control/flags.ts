import type { Wanted } from "@mockvox/mock-server";
import { type ReportId, refusalIds, reportIds } from "@mockvox/spec";
import { decimalNumber, type Flag, fourDigits, isoTime, oneOf, someText, wholeNumber, wrong } from "../flags.ts";
import { type Environment, parseFlags } from "../parse-flags.ts";
import { isOn, langFlag, readAdminKey, readUrl } from "../shared-flags.ts";

/** What `mockvox control` was told besides its words. */
export interface ControlChoices {
  url: string;
  "admin-key": string | undefined;
  token: string | undefined;
  server: string | undefined;
  json: boolean;
  lang: "en" | "es" | undefined;
  times: number | undefined;
  rate: number | undefined;
  report: ReportId | undefined;
  /** Name and value. */
  query: (readonly [string, string])[];
  status: number | undefined;
  refusal: Wanted["refusal"] | undefined;
  method: string | undefined;
  path: string | undefined;
  /** Epoch milliseconds. */
  since: number | undefined;
  follow: boolean;
}

export type ControlFlag = keyof ControlChoices;

function readRate(text: string): number {
  const rate = decimalNumber("rate")(text);
  return rate > 0 && rate <= 1
    ? rate
    : wrong("rate", text, "a number above 0 and up to 1", "un número mayor que 0 y hasta 1");
}

function readPair(text: string): readonly [string, string] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  return wrong("query", text, "a parameter such as campaign_id=77", "un parámetro como campaign_id=77");
}

type SingleFlags = { [Name in Exclude<ControlFlag, "query">]: Flag<Exclude<ControlChoices[Name], undefined>> };

/** The flags of `mockvox control`, in the order of its help. */
export const controlFlags: SingleFlags = {
  url: {
    takes: "URL",
    default: "http://127.0.0.1:4010",
    means: { en: "the fake to turn", es: "el servidor de prueba que se controla" },
    read: readUrl,
  },
  "admin-key": {
    takes: "KEY",
    means: {
      en: "what the fake was started with as --admin-key",
      es: "la clave con que se inició el servidor, --admin-key",
    },
    read: readAdminKey,
  },
  token: {
    takes: "TOKEN",
    means: { en: "for this token alone; else for everybody", es: "solo para este token; si falta, para todos" },
    read: someText("token"),
  },
  server: {
    takes: "DIGITS",
    means: { en: "server number beside --token, or of data", es: "número de servidor junto a --token, o de data" },
    read: fourDigits("server"),
  },
  times: {
    takes: "NUMBER",
    means: {
      en: "number of next requests (default: 1; excludes --rate)",
      es: "cuántas de las próximas peticiones (por defecto: 1; excluye --rate)",
    },
    read: wholeNumber("times", 1, Number.MAX_SAFE_INTEGER),
  },
  rate: {
    takes: "NUMBER",
    means: { en: "probability per request, such as 0.1", es: "probabilidad por petición, por ejemplo 0.1" },
    read: readRate,
  },
  report: {
    takes: "REPORT",
    means: { en: "requests for this report alone", es: "solo solicitudes de este reporte" },
    read: oneOf("report", reportIds),
  },
  status: {
    takes: "NUMBER",
    means: { en: "requests answered so", es: "solicitudes respondidas así" },
    read: wholeNumber("status", 100, 599),
  },
  refusal: {
    takes: "REFUSAL",
    means: { en: "requests refused so", es: "solicitudes rechazadas así" },
    read: oneOf("refusal", [...refusalIds, "empty-window"]),
  },
  method: {
    takes: "METHOD",
    means: { en: "requests with this method", es: "solicitudes con este método" },
    read: someText("method"),
  },
  path: {
    takes: "PATH",
    means: { en: "requests for this path", es: "solicitudes de esta ruta" },
    read: someText("path"),
  },
  since: {
    takes: "ISO",
    means: { en: "requests from this time of the fake on", es: "solicitudes desde esta hora del servidor" },
    read: isoTime("since"),
  },
  follow: {
    takes: "",
    means: { en: "the requests from now on, as they come", es: "las solicitudes desde ahora, a medida que llegan" },
    read: isOn,
  },
  json: { takes: "", means: { en: "print JSON", es: "imprime JSON" }, read: isOn },
  lang: langFlag,
};

/** Flags that may be given several times. */
export const controlLists: { query: Flag<readonly [string, string]> } = {
  query: {
    takes: "NAME=VALUE",
    means: {
      en: "requests with this parameter alone, repeatable",
      es: "solo solicitudes con este parámetro, repetible",
    },
    read: readPair,
  },
};

/** Those with a twin in the environment. The others, as --token, would be meant for `mockvox serve`. */
const twins: readonly string[] = ["url", "admin-key", "lang"];

/** @throws {Failure} on an unknown flag or a value that is none */
export function parseControl(
  args: readonly string[],
  env: Environment,
): { words: string[]; choices: ControlChoices; named: string[] } {
  const set = {
    command: "control",
    singles: controlFlags,
    lists: controlLists,
    takesWords: true,
    hasTwin: (name: string) => twins.includes(name),
  };
  const { words, values, named } = parseFlags(args, env, set);
  return { words, choices: values as object as ControlChoices, named };
}
