import { reportFormats } from "@mockvox/contract/reports";
import { Failure } from "../failure.ts";
import { type Flag, fourDigits, oneOf, wholeNumber } from "../flags.ts";
import { asText, isOn, langFlag } from "../shared-flags.ts";
import type { Output, VerifyChoices } from "./choices.ts";

type ListName = "report" | "campaign" | "allow" | "only" | "skip";
type Lists = { readonly [Name in ListName]: Flag<VerifyChoices[Name][number]> };
type SingleName = Exclude<keyof VerifyChoices, ListName | "url">;
type Singles = { readonly [Name in SingleName]: Flag<Exclude<VerifyChoices[Name], undefined>> };

function readDay(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text.replaceAll("-", "");
  throw new Failure({
    en: `--day takes a day such as 2026-03-02; found "${text}".`,
    es: `--day recibe un día como 2026-03-02; se encontró "${text}".`,
  });
}

function readOutput(text: string): Output {
  const [name = "", ...file] = text.split("=");
  return { format: oneOf("report", reportFormats)(name), file: file.length > 0 ? file.join("=") : undefined };
}

/** The flags of `mockvox verify`, in the order of its help. */
export const verifySingles: Singles = {
  token: { takes: "TOKEN", means: { en: "the token to ask with", es: "el token con que se pregunta" }, read: asText },
  live: {
    takes: "",
    means: {
      en: "ask a server that is not on loopback; its requests come from the token's quota",
      es: "pregunta a un servidor fuera de loopback; sus solicitudes salen de la cuota del token",
    },
    read: isOn,
  },
  quick: {
    takes: "",
    means: {
      en: "ask what matters most, in at most 15 requests",
      es: "pregunta lo principal, en 15 solicitudes como máximo",
    },
    read: isOn,
  },
  budget: {
    takes: "NUMBER",
    means: {
      en: "most requests in a day, resumed runs included (default: 60, quick 15)",
      es: "máximo de solicitudes en un día, con las corridas que continúa (por defecto: 60, con quick 15)",
    },
    read: wholeNumber("budget", 1, 100_000),
  },
  profile: {
    takes: "NAME|FILE",
    means: {
      en: "what the server is held to; without it, candidate answers are information",
      es: "a qué se obliga al servidor; sin él, las respuestas candidatas son información",
    },
    read: asText,
  },
  day: {
    takes: "DAY",
    means: {
      en: "the day whose rows are read (default: the busiest of seven up to yesterday)",
      es: "el día cuyas filas se leen (por defecto: el de más actividad de los siete hasta ayer)",
    },
    read: readDay,
  },
  server: {
    takes: "DIGITS",
    means: {
      en: "server number for the header wolkvox_server (default: from a vendor host's name)",
      es: "número de servidor para la cabecera wolkvox_server (por defecto: el del nombre del host)",
    },
    read: fourDigits("server"),
  },
  name: {
    takes: "TEXT",
    means: { en: "what the report calls the server", es: "cómo llama el informe al servidor" },
    read: asText,
  },
  "token-quota-spent": {
    takes: "TOKEN",
    means: { en: "a token whose quota is spent", es: "un token con la cuota agotada" },
    read: asText,
  },
  "token-maintenance": {
    takes: "TOKEN",
    means: { en: "a token of a server in maintenance", es: "un token de un servidor en mantenimiento" },
    read: asText,
  },
  "token-slow": {
    takes: "TOKEN",
    means: {
      en: "a token whose requests take over a minute",
      es: "un token cuyas solicitudes tardan más de un minuto",
    },
    read: asText,
  },
  accept: {
    takes: "FILE",
    means: { en: "known differences, which do not count", es: "diferencias conocidas, que no cuentan" },
    read: asText,
  },
  "write-accept": {
    takes: "FILE",
    means: {
      en: "write the differences found as such a file",
      es: "escribe las diferencias halladas como ese archivo",
    },
    read: asText,
  },
  "write-profile": {
    takes: "FILE",
    means: { en: "write what was observed as a profile", es: "escribe lo observado como perfil" },
    read: asText,
  },
  resume: {
    takes: "FILE",
    means: {
      en: "keep the run in a file, and go on with it while it is unfinished",
      es: "guarda la corrida en un archivo, y la continúa mientras no termine",
    },
    read: asText,
  },
  lang: langFlag,
};

/** Flags that may be given several times. */
export const verifyLists: Lists = {
  report: {
    takes: "FORMAT[=FILE]",
    means: {
      en: `${reportFormats.join(", ")}; without a file to standard output (default: terminal)`,
      es: `${reportFormats.join(", ")}; sin archivo, a la salida estándar (por defecto: terminal)`,
    },
    read: readOutput,
  },
  campaign: {
    takes: "ID",
    means: {
      en: "a campaign that exists; two let every case run",
      es: "una campaña que existe; con dos corren todos los casos",
    },
    read: asText,
  },
  allow: {
    takes: "WHAT",
    means: {
      en: "burst: three requests at once; token-in-url: the token in a URL",
      es: "burst: tres solicitudes a la vez; token-in-url: el token en una URL",
    },
    read: oneOf("allow", ["burst", "token-in-url"]),
  },
  only: {
    takes: "CASE",
    means: {
      en: "cases to ask, by id, beginning (claim-*) or report",
      es: "casos por preguntar, por id, comienzo (claim-*) o reporte",
    },
    read: asText,
  },
  skip: {
    takes: "CASE",
    means: {
      en: "cases to leave out, named alike: those of a report without data",
      es: "casos por omitir, nombrados igual: los de un reporte sin datos",
    },
    read: asText,
  },
};
