import type { TranslationOf } from "../text.ts";
import type { en } from "./en.ts";
import { expectedInSpanish } from "./expected.ts";

/** All texts of this package in Spanish, in the order of the English ones. */
export const es: TranslationOf<typeof en> = {
  // Perfiles.
  "invalid-profile": ({ path, found, expected }) =>
    path === ""
      ? `Perfil no válido: se esperaba ${expectedInSpanish(expected)}; se encontró ${found}.`
      : `Perfil no válido: "${path}" debe ser ${expectedInSpanish(expected)}; se encontró ${found}.`,
  "profile-too-deep": ({ maxDepth }) => `Perfil no válido: tiene más de ${maxDepth} niveles de anidamiento.`,
  "unsupported-profile-version": ({ found }) => `Perfil no válido: se esperaba "mockvox": 1; se encontró ${found}.`,
  "missing-profile-name": ({ found }) => `Perfil no válido: "name" debe ser una cadena no vacía; se encontró ${found}.`,
  "invalid-profile-base": ({ found }) =>
    `Perfil no válido: "extends" debe ser el nombre de un perfil; se encontró ${found}.`,
  "unknown-profile-field": ({ path, field, expected }) =>
    `Campo desconocido en ${path === "" ? "un perfil" : `"${path}" de un perfil`}: "${field}". Se esperaba uno de estos: ${expected.join(", ")}.`,
  "unknown-profile": ({ profile, expected }) =>
    `Perfil desconocido: "${profile}". Se esperaba uno de estos: ${expected.join(", ")}.`,
  "invalid-observation": ({ claim, found }) =>
    `Perfil no válido: "observed" de la pregunta abierta "${claim}" debe contener las cadenas "at" y "case"; se encontró ${found}.`,

  // Preguntas abiertas y sus respuestas.
  "unknown-claim": ({ claim }) => `Pregunta abierta desconocida: "${claim}". Todas están en docs/claims.md.`,
  "unknown-answer": ({ claim, found, expected }) =>
    `Respuesta desconocida a la pregunta abierta "${claim}": ${found}. Se esperaba una de estas: ${expected.join(", ")}.`,
  "answer-not-implemented": ({ claim, answer, expected }) =>
    `La respuesta "${answer}" a la pregunta abierta "${claim}" aún no está implementada. Se esperaba una de estas: ${expected.join(", ")}.`,
  "unknown-claim-report": ({ claim, report, expected }) =>
    `Reporte desconocido en la respuesta a la pregunta abierta "${claim}": "${report}". Se esperaba uno de estos: ${expected.join(", ")}.`,
  "claim-not-per-report": ({ claim, report }) =>
    `La pregunta abierta "${claim}" admite una sola respuesta para todos los reportes; se encontró una para "${report}". Escriba la respuesta como una cadena.`,
  "report-outside-claim": ({ claim, report, expected }) =>
    `La pregunta abierta "${claim}" no aplica al reporte "${report}". Se esperaba uno de estos: ${expected.join(", ")}.`,

  // Niveles de confianza de la evidencia, del más fuerte al más débil.
  "confidence-observed": "observado",
  "confidence-documented": "documentado",
  "confidence-reported": "reportado",
  "confidence-inferred": "deducido",
  "confidence-assumed": "supuesto",
};
