import type { Severity, VerdictKind } from "../report.ts";
import type { Said } from "../said.ts";

/** What every format calls the same thing. */
export const words = {
  title: { en: "Contract report", es: "Informe de contrato" },
  server: { en: "Server", es: "Servidor" },
  heldTo: { en: "Held to profile", es: "Comparado con el perfil" },
  heldToNone: { en: "held to no profile", es: "sin perfil de comparación" },
  noProfile: {
    en: "none: candidate answers are information",
    es: "ninguno: las respuestas candidatas son información",
  },
  when: { en: "When", es: "Cuándo" },
  calls: { en: "Requests", es: "Solicitudes" },
  price: { en: "Requests sent", es: "Solicitudes enviadas" },
  cases: { en: "Checks", es: "Comprobaciones" },
  casesHold: { en: "Checks passed", es: "Comprobaciones aprobadas" },
  byReport: { en: "Report by report", es: "Reporte por reporte" },
  changed: { en: "What differs", es: "Qué difiere" },
  expected: { en: "Expected", es: "Se esperaba" },
  found: { en: "Found", es: "Se encontró" },
  where: { en: "Where", es: "Dónde" },
  next: { en: "What to do next", es: "Qué hacer ahora" },
  accepted: { en: "Known and accepted", es: "Conocido y aceptado" },
  inconclusive: { en: "Inconclusive", es: "No concluyentes" },
  skipped: { en: "Skipped", es: "Omitidas" },
  claims: {
    en: "Open questions and this server's answers",
    es: "Preguntas abiertas y las respuestas de este servidor",
  },
  claim: { en: "Question", es: "Pregunta" },
  answer: { en: "Answer", es: "Respuesta" },
  evidence: { en: "Known before", es: "Lo sabido antes" },
  unknownAnswer: { en: "outside the known answers", es: "fuera de las respuestas conocidas" },
  fitAlike: { en: "fit alike: what was seen does not tell", es: "encajan por igual: lo visto no lo dice" },
  allCases: { en: "All checks", es: "Todas las comprobaciones" },
  case: { en: "Check", es: "Comprobación" },
  verdict: { en: "Result", es: "Resultado" },
  reason: { en: "Reason", es: "Motivo" },
  fingerprint: { en: "Fingerprint", es: "Huella" },
  everyReport: { en: "All reports", es: "Todos los reportes" },
  stopped: { en: "The run ended early", es: "La ejecución terminó antes" },
  shapes: {
    en: "Values stand as shapes (d is a digit). No token and nothing personal is in this report.",
    es: "Los valores aparecen como formas (d es un dígito). Este informe no contiene tokens ni datos personales.",
  },
} as const;

export const severityWords: Readonly<Record<Severity, Said>> = {
  breaking: { en: "breaking", es: "ruptura" },
  notable: { en: "notable", es: "notable" },
  information: { en: "information", es: "información" },
};

/** What a finding of a severity costs the reader. */
export const severityMeans: Readonly<Record<Severity, Said>> = {
  breaking: {
    en: "Outside everything that is documented or foreseen. Programs that read this may fail or take wrong values.",
    es: "Fuera de todo lo documentado o previsto. Los programas que lo leen pueden fallar o tomar valores errados.",
  },
  notable: {
    en: "A known variant, but another one than the profile says. Check programs that were built on the profile.",
    es: "Una variante conocida, pero distinta de la del perfil. Revise los programas hechos según el perfil.",
  },
  information: {
    en: "One of the known variants; no profile said which. Nothing has to change.",
    es: "Una de las variantes conocidas; ningún perfil decía cuál. Nada tiene que cambiar.",
  },
};

export const kindWords: Readonly<Record<VerdictKind, Said>> = {
  passed: { en: "passed", es: "aprobada" },
  failed: { en: "failed", es: "fallida" },
  inconclusive: { en: "inconclusive", es: "no concluyente" },
  skipped: { en: "skipped", es: "omitida" },
};

/** How many checks came out in a way, as a phrase. */
export function casesTold(kind: VerdictKind, count: number): Said {
  const { en, es } = kindWords[kind];
  return { en: `${count} ${en}`, es: `${count} ${es}${count === 1 ? "" : "s"}` };
}

/** How many checks came out in each way, one number beside the other. */
export function countsTold(kinds: Readonly<Record<VerdictKind, number>>): Said {
  const told = (["passed", "failed", "inconclusive", "skipped"] as const).map((kind) => casesTold(kind, kinds[kind]));
  return { en: told.map(({ en }) => en).join(" · "), es: told.map(({ es }) => es).join(" · ") };
}

/** Sentences with a value in them. */
export const told = {
  more: (count: number): Said => ({ en: `… and ${count} more`, es: `… y ${count} más` }),
  spent: (spent: number, budget: number): Said => ({
    en: `${spent} of at most ${budget}`,
    es: `${spent} de ${budget} como máximo`,
  }),
  budget: (budget: number): Said => ({ en: `of at most ${budget}`, es: `de ${budget} como máximo` }),
  expired: (entry: string, until: string): Said => ({
    en: `The acceptance of ${entry} ended on ${until}: the difference counts again. Renew it or take it out.`,
    es: `La aceptación de ${entry} terminó el ${until}: la diferencia vuelve a contar. Renuévela o quítela.`,
  }),
  unused: (entry: string): Said => ({
    en: `The acceptance of ${entry} fits no finding of this run. Take it out if the difference is gone.`,
    es: `La aceptación de ${entry} no corresponde a ningún hallazgo de esta ejecución. Quítela si la diferencia ya no existe.`,
  }),
} as const;
