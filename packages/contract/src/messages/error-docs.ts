import type { LocalizedText } from "@mockvox/spec/text";
import type { errors } from "./en.ts";

/** The code of an error that this package throws. */
export type ErrorCode = keyof typeof errors;

/** What the documentation says about an error. */
export interface ErrorDoc {
  readonly cause: LocalizedText;
  readonly remedy: LocalizedText;
}

const otherResumeFile: LocalizedText = {
  en: "Run with the same options as before, or use another file for `--resume`.",
  es: "Ejecute con las mismas opciones que antes o use otro archivo en `--resume`.",
};

export const errorDocs: Readonly<Record<ErrorCode, ErrorDoc>> = {
  "empty-contract-token": {
    cause: { en: "The token of the run is an empty string.", es: "El token de la ejecución es una cadena vacía." },
    remedy: { en: "Pass a token, or set `MOCKVOX_TOKEN`.", es: "Indique un token o defina `MOCKVOX_TOKEN`." },
  },
  "invalid-request-budget": {
    cause: {
      en: "The budget is not a whole number of requests, or is less than 1.",
      es: "El presupuesto no es un número entero de peticiones, o es menor que 1.",
    },
    remedy: { en: "Set a budget of 1 or more.", es: "Indique un presupuesto de 1 o más." },
  },
  "invalid-contract-server": {
    cause: { en: "The server number does not have four digits.", es: "El número de servidor no tiene cuatro dígitos." },
    remedy: { en: "Use four digits, such as `0001`.", es: "Use cuatro dígitos, como `0001`." },
  },
  "invalid-contract-day": {
    cause: {
      en: "The day is not a date in eight digits, or does not exist.",
      es: "El día no es una fecha de ocho dígitos, o no existe.",
    },
    remedy: {
      en: "Write a day of the calendar as YYYYMMDD.",
      es: "Escriba un día del calendario como AAAAMMDD.",
    },
  },
  "invalid-contract-definition": {
    cause: {
      en: "A definition in `reports` does not follow `report-definition.schema.json`.",
      es: "Una definición en `reports` no cumple `report-definition.schema.json`.",
    },
    remedy: {
      en: "Correct the value at that path. `parseReport` of `@mockvox/mock-server/reports` checks a definition as a whole.",
      es: "Corrija el valor en esa ruta. `parseReport` de `@mockvox/mock-server/reports` revisa una definición completa.",
    },
  },
  "unknown-case": {
    cause: {
      en: "A name in `only` or `skip` matches no check.",
      es: "Un nombre de `only` o `skip` no corresponde a ninguna comprobación.",
    },
    remedy: {
      en: "Use an id from the list of checks, a prefix followed by `*`, or a report id.",
      es: "Use un id de la lista de comprobaciones, un prefijo seguido de `*` o el id de un reporte.",
    },
  },
  "invalid-target-url": {
    cause: { en: "The address of the server is not an HTTP URL.", es: "La dirección del servidor no es una URL HTTP." },
    remedy: { en: "Use a URL such as `http://127.0.0.1:4010`.", es: "Use una URL como `http://127.0.0.1:4010`." },
  },
  "target-url-too-specific": {
    cause: {
      en: "The URL has the path of the reports, a query, a fragment or credentials.",
      es: "La URL trae la ruta de los reportes, parámetros, un fragmento o credenciales.",
    },
    remedy: { en: "Use the URL that the message suggests.", es: "Use la URL que sugiere el mensaje." },
  },
  "resume-other-server": {
    cause: { en: "The saved run checked another server.", es: "La ejecución guardada comprobó otro servidor." },
    remedy: otherResumeFile,
  },
  "resume-other-profile": {
    cause: {
      en: "The saved run was compared with another profile.",
      es: "La ejecución guardada se comparó con otro perfil.",
    },
    remedy: otherResumeFile,
  },
  "resume-other-answers": {
    cause: {
      en: "The profile has changed since the run was saved.",
      es: "El perfil cambió desde que se guardó la ejecución.",
    },
    remedy: otherResumeFile,
  },
  "resume-other-cases": {
    cause: {
      en: "The saved run was started with other values of `--quick`, `--only` or `--skip`.",
      es: "La ejecución guardada empezó con otros valores de `--quick`, `--only` o `--skip`.",
    },
    remedy: otherResumeFile,
  },
  "invalid-report-file": {
    cause: { en: "The file is not a contract report.", es: "El archivo no es un informe de contrato." },
    remedy: {
      en: "Use a file written by `mockvox verify --report json`.",
      es: "Use un archivo escrito por `mockvox verify --report json`.",
    },
  },
  "invalid-saved-run": {
    cause: {
      en: "The file of `--resume` is not a saved run.",
      es: "El archivo de `--resume` no es una ejecución guardada.",
    },
    remedy: {
      en: "Use a file written by `--resume`, or delete it to start over.",
      es: "Use un archivo escrito por `--resume` o bórrelo para empezar de nuevo.",
    },
  },
  "invalid-accept-file": {
    cause: {
      en: "The file of `--accept` does not have the expected shape.",
      es: "El archivo de `--accept` no tiene la forma esperada.",
    },
    remedy: {
      en: "Create it with `mockvox verify --write-accept`, or correct it at the place that the message names.",
      es: "Créelo con `mockvox verify --write-accept` o corríjalo en el lugar que indica el mensaje.",
    },
  },
  "invalid-compared-profile": {
    cause: {
      en: "A file passed to `mockvox diff` is neither a report nor a profile.",
      es: "Un archivo que se pasó a `mockvox diff` no es un informe ni un perfil.",
    },
    remedy: { en: "Use a contract report or a profile.", es: "Use un informe de contrato o un perfil." },
  },
  "unsupported-report-version": {
    cause: {
      en: "Another release of Mockvox wrote the contract report.",
      es: "Otra versión de Mockvox escribió el informe de contrato.",
    },
    remedy: {
      en: "Create the report again with this release.",
      es: "Cree el informe de nuevo con esta versión.",
    },
  },
  "unsupported-saved-run-version": {
    cause: {
      en: "Another release of Mockvox saved the run.",
      es: "Otra versión de Mockvox guardó la ejecución.",
    },
    remedy: { en: "Delete the file and start over.", es: "Borre el archivo y empiece de nuevo." },
  },
};
