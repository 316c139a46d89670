import type { ProfileErrorCode } from "../profile/profile.ts";
import type { LocalizedText } from "../text.ts";

/** Cause and remedy of each error, for `docs/errors.md` and `docs/es/errors.md`. */
export const errorDocs: Readonly<Record<ProfileErrorCode, { cause: LocalizedText; remedy: LocalizedText }>> = {
  "invalid-profile": {
    cause: {
      en: "A profile, or a part of it, is not a JSON object.",
      es: "Un perfil, o una parte de él, no es un objeto JSON.",
    },
    remedy: {
      en: 'Write an object such as `{ "mockvox": 1, "name": "mine", "answers": {} }`.',
      es: 'Escriba un objeto como `{ "mockvox": 1, "name": "mine", "answers": {} }`.',
    },
  },
  "profile-too-deep": {
    cause: { en: "The JSON of a profile is nested too deeply.", es: "El JSON de un perfil tiene demasiados niveles." },
    remedy: { en: "Check that the file is a profile.", es: "Verifique que el archivo sea un perfil." },
  },
  "unsupported-profile-version": {
    cause: {
      en: "A profile has no version, or an unsupported one.",
      es: "Un perfil no tiene versión o tiene una no admitida.",
    },
    remedy: { en: 'Start the file with `"mockvox": 1`.', es: 'Empiece el archivo con `"mockvox": 1`.' },
  },
  "missing-profile-name": {
    cause: { en: "A profile has no name.", es: "Un perfil no tiene nombre." },
    remedy: { en: 'Add a `"name"`.', es: 'Agregue `"name"`.' },
  },
  "invalid-profile-base": {
    cause: { en: "`extends` of a profile is not a string.", es: "`extends` de un perfil no es una cadena." },
    remedy: { en: "Use the name of a profile, such as `default`.", es: "Use el nombre de un perfil, como `default`." },
  },
  "unknown-profile-field": {
    cause: { en: "A profile has a field that does not exist.", es: "Un perfil tiene un campo que no existe." },
    remedy: { en: "Remove the field, or check its spelling.", es: "Quite el campo o revise cómo está escrito." },
  },
  "unknown-profile": {
    cause: { en: "No built-in profile has this name.", es: "Ningún perfil predefinido tiene este nombre." },
    remedy: { en: "Use `default` or `documented`.", es: "Use `default` o `documented`." },
  },
  "invalid-observation": {
    cause: { en: "An entry under `observed` is incomplete.", es: "Una entrada de `observed` está incompleta." },
    remedy: {
      en: "Give `at` and `case` as strings, or remove the entry.",
      es: "Escriba `at` y `case` como cadenas o quite la entrada.",
    },
  },
  "unknown-claim": {
    cause: { en: "No claim has this id.", es: "Ninguna pregunta abierta tiene este id." },
    remedy: {
      en: "Choose an id from [the claims](claims.md).",
      es: "Elija un id de [las preguntas abiertas](../claims.md).",
    },
  },
  "unknown-answer": {
    cause: { en: "The claim has no such candidate answer.", es: "La pregunta abierta no tiene esa respuesta." },
    remedy: { en: "Choose one of the listed answers.", es: "Elija una de las respuestas indicadas." },
  },
  "answer-not-implemented": {
    cause: {
      en: "The mock server cannot give this answer yet.",
      es: "El servidor simulado aún no puede dar esta respuesta.",
    },
    remedy: { en: "Choose one of the listed answers.", es: "Elija una de las respuestas indicadas." },
  },
  "unknown-claim-report": {
    cause: {
      en: "An answer is for a report that does not exist.",
      es: "Una respuesta es para un reporte que no existe.",
    },
    remedy: { en: "Check the report's id.", es: "Revise el id del reporte." },
  },
  "claim-not-per-report": {
    cause: {
      en: "A claim that has one answer for all reports was answered for a single one.",
      es: "Una pregunta abierta con una sola respuesta para todos los reportes se respondió para uno solo.",
    },
    remedy: { en: "Give one answer, as a string.", es: "Escriba una sola respuesta, como una cadena." },
  },
  "report-outside-claim": {
    cause: { en: "The claim does not apply to this report.", es: "La pregunta abierta no aplica a este reporte." },
    remedy: {
      en: "Remove the report, or choose one of those listed.",
      es: "Quite el reporte o elija uno de los indicados.",
    },
  },
};
