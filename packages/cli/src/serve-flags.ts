import type { Maintenance } from "@mockvox/mock-server";
import { decimalNumber, type Flag, fourDigits, isoTime, oneOf, someText, wholeNumber } from "./flags.ts";
import { readMaintenance } from "./maintenance.ts";
import { langFlag, readAdminKey } from "./shared-flags.ts";

type Size = "small" | "medium" | "large" | number;

/** What `mockvox serve` was told. */
export interface ServeChoices {
  port: number;
  host: string;
  seed: number;
  size: Size;
  /** `YYYY-MM-DD`. */
  opened: string;
  restatement: "off" | "on";
  /** A file. */
  data: string | undefined;
  /** A name or a file. */
  profile: string;
  licenses: number;
  /** Milliseconds. */
  latency: number;
  maintenance: Maintenance;
  /** Epoch milliseconds. */
  clock: number | undefined;
  speed: number;
  server: string;
  log: "pretty" | "json" | "none";
  lang: "en" | "es" | undefined;
  "admin-key": string | undefined;
  token: string[];
  "allow-host": string[];
  "allow-origin": string[];
}

type ListName = "token" | "allow-host" | "allow-origin";
type SingleFlags = { [Name in keyof Omit<ServeChoices, ListName>]: Flag<Exclude<ServeChoices[Name], undefined>> };

function readSize(text: string): Size {
  return /^-?\d/.test(text)
    ? wholeNumber("size", 1, 1_000_000)(text)
    : oneOf("size", ["small", "medium", "large"])(text);
}

/** The flags of `mockvox serve`, in the order of its help. */
export const serveFlags: SingleFlags = {
  port: {
    takes: "NUMBER",
    default: "4010",
    alsoEnv: "PORT",
    means: { en: "port to listen on; 0 takes a free one", es: "puerto donde escucha; 0 toma uno libre" },
    read: wholeNumber("port", 0, 65_535),
  },
  host: {
    takes: "ADDRESS",
    default: "127.0.0.1",
    means: { en: "address to listen on", es: "dirección donde escucha" },
    read: someText("host"),
  },
  seed: {
    takes: "NUMBER",
    default: "1",
    means: { en: "same seed, same data", es: "misma semilla, mismos datos" },
    read: wholeNumber("seed", 0, Number.MAX_SAFE_INTEGER),
  },
  size: {
    takes: "SIZE",
    default: "medium",
    means: {
      en: "small, medium, large, or interactions a day",
      es: "small, medium, large, o interacciones por día",
    },
    read: readSize,
  },
  opened: {
    takes: "DAY",
    default: "2020-01-01",
    means: {
      en: "day on which the operation opened; nothing lies before it",
      es: "día en que abrió la operación; antes no hay nada",
    },
    read: someText("opened"),
  },
  restatement: {
    takes: "ON|OFF",
    default: "off",
    means: {
      en: "whether a few interactions are re-coded hours later",
      es: "si unas pocas interacciones se recodifican horas después",
    },
    read: oneOf("restatement", ["off", "on"]),
  },
  data: {
    takes: "FILE",
    means: { en: "JSON with rows or interactions of your own", es: "JSON con filas o interacciones propias" },
    read: someText("data"),
  },
  profile: {
    takes: "NAME|FILE",
    default: "default",
    means: {
      en: "answers to the open questions: default, documented, or a JSON file",
      es: "respuestas a las preguntas abiertas: default, documented, o un archivo JSON",
    },
    read: someText("profile"),
  },
  licenses: {
    takes: "NUMBER",
    default: "25",
    means: { en: "licences; times 1000 the daily quota", es: "licencias; por 1000, la cuota diaria" },
    read: wholeNumber("licenses", 1, 1_000_000),
  },
  latency: {
    takes: "MS",
    default: "0",
    means: { en: "how long a request works, in milliseconds", es: "cuánto trabaja una solicitud, en milisegundos" },
    read: decimalNumber("latency"),
  },
  maintenance: {
    takes: "WHEN",
    default: "off",
    means: {
      en: "on, off, or when every night, GMT-5: 02:00-03:00",
      es: "on, off, o a qué hora cada noche, en GMT-5: 02:00-03:00",
    },
    read: readMaintenance("maintenance"),
  },
  clock: {
    takes: "ISO",
    means: {
      en: "time to start at, GMT-5 unless it says otherwise; else the present",
      es: "hora de inicio, en GMT-5 si no dice otra; si falta, el presente",
    },
    read: isoTime("clock"),
  },
  speed: {
    takes: "NUMBER",
    default: "1",
    means: { en: "fake seconds per second; 0 stands still", es: "segundos simulados por segundo; 0 se detiene" },
    read: decimalNumber("speed"),
  },
  server: {
    takes: "DIGITS",
    default: "0001",
    means: {
      en: "server number when neither host nor header names one",
      es: "número de servidor si ni el host ni la cabecera lo dicen",
    },
    read: fourDigits("server"),
  },
  log: {
    takes: "FORMAT",
    default: "pretty",
    means: {
      en: "pretty, json, or none for no line per request",
      es: "pretty, json, o none para no mostrar las solicitudes",
    },
    read: oneOf("log", ["pretty", "json", "none"]),
  },
  "admin-key": {
    takes: "KEY",
    means: {
      en: "what the header mockvox-admin-key must say to use the controls; wanted off loopback",
      es: "lo que debe decir la cabecera mockvox-admin-key para usar los controles; se pide fuera de loopback",
    },
    read: readAdminKey,
  },
  lang: langFlag,
};

/** Flags that may be given several times. */
export const serveLists: { [Name in ListName]: Flag<string> } = {
  token: {
    takes: "TOKEN",
    means: {
      en: "a token that exists, repeatable; without it any token does",
      es: "un token que existe, repetible; sin él sirve cualquiera",
    },
    read: someText("token"),
  },
  "allow-host": {
    takes: "NAME",
    means: {
      en: "a name by which the controls may be called besides loopback's, repeatable",
      es: "un nombre por el que se puede llamar a los controles además de loopback, repetible",
    },
    read: someText("allow-host"),
  },
  "allow-origin": {
    takes: "ORIGIN",
    means: {
      en: "an origin whose pages may use the controls, repeatable",
      es: "un origen cuyas páginas pueden usar los controles, repetible",
    },
    read: someText("allow-origin"),
  },
};
