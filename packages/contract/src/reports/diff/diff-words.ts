import type { Said } from "../../said.ts";
import { type Change, type Drift, differs } from "./drift.ts";

export const changeWords: Readonly<Record<Change, Said>> = {
  appeared: { en: "new", es: "nuevo" },
  went: { en: "gone", es: "ya no está" },
  changed: { en: "changed", es: "cambió" },
};

export const diffWords = {
  answers: { en: "Answers to open questions", es: "Respuestas a preguntas abiertas" },
  findings: { en: "Differences from the contract", es: "Diferencias con el contrato" },
  cases: { en: "Verdicts", es: "Veredictos" },
  before: { en: "Before", es: "Antes" },
  after: { en: "After", es: "Después" },
  change: { en: "Change", es: "Cambio" },
  written: { en: "written, not observed", es: "escrito, no observado" },
} as const;

/** What the comparison comes to in one sentence. */
export function diffHeadline(drift: Drift): Said {
  if (!differs(drift)) return { en: "Nothing differs between the two.", es: "Nada difiere entre los dos." };
  const { answers, findings, cases } = drift;
  return {
    en: `What changed: answers ${answers.length}, differences ${findings.length}, verdicts ${cases.length}.`,
    es: `Lo que cambió: respuestas ${answers.length}, diferencias ${findings.length}, veredictos ${cases.length}.`,
  };
}
