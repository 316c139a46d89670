import type { ReportId } from "@mockvox/spec";
import type { ContractReport } from "../report.ts";
import type { Said } from "../said.ts";
import { type Outcome, type Summary, summarise } from "./summary.ts";

/** The verdict on the whole server in one sentence. */
export function headlineOf(report: ContractReport): Said {
  const summary = summarise(report);
  return headlines[summary.outcome](summary, report);
}

/** Whose programs a difference may touch; undefined where no difference counts. */
export function affectedBy(report: ContractReport): Said | undefined {
  const { outcome, open } = summarise(report);
  return outcome === "breaking" || outcome === "notable" ? checkPrograms(reportsOf(open)) : undefined;
}

/** What the reader does about it with the command, one step per line; empty when there is nothing to do. */
export function nextSteps(report: ContractReport): readonly Said[] {
  const { inconclusive, severities, outcome } = summarise(report);
  if (outcome === "unable") return [];
  const differs = affectedBy(report) !== undefined;
  return [
    ...(differs ? [accept] : []),
    ...(inconclusive.length > 0 ? [goOn] : []),
    ...(differs || severities.information > 0 ? [keepProfile] : []),
  ];
}

type Headline = (summary: Summary, report: ContractReport) => Said;

const headlines: Readonly<Record<Outcome, Headline>> = {
  unable: () => ({
    en: "The server could not be asked; nothing is said of the contract.",
    es: "No se pudo preguntar al servidor; nada se dice del contrato.",
  }),
  breaking: ({ severities: { breaking } }) => ({
    en: `The server broke the contract in ${many(breaking, "point", "points")}.`,
    es: `El servidor rompió el contrato en ${many(breaking, "punto", "puntos")}.`,
  }),
  notable: ({ severities: { notable } }, { profile = "default" }) => ({
    en: `The server answers otherwise than the profile ${profile} says in ${many(notable, "point", "points")}.`,
    es: `El servidor responde distinto de lo que dice el perfil ${profile} en ${many(notable, "punto", "puntos")}.`,
  }),
  inconclusive: ({ kinds: { inconclusive } }) => ({
    en: `No check failed, but ${many(inconclusive, "check is", "checks are")} inconclusive.`,
    es: `Ninguna comprobación falló, pero ${many(inconclusive, "no fue concluyente", "no fueron concluyentes")}.`,
  }),
  passed: ({ accepted: { length } }) => ({
    en:
      length > 0
        ? `The server keeps the contract; ${many(length, "known difference is", "known differences are")} accepted.`
        : "The server keeps the contract.",
    es:
      length > 0
        ? `El servidor cumple el contrato; ${many(length, "diferencia conocida fue aceptada", "diferencias conocidas fueron aceptadas")}.`
        : "El servidor cumple el contrato.",
  }),
};

function checkPrograms(reports: readonly ReportId[]): Said {
  const names = reports.join(", ");
  return {
    en: names ? `Check the programs that read ${names}.` : "Check the programs that read these reports.",
    es: names ? `Revise los programas que leen ${names}.` : "Revise los programas que leen estos reportes.",
  };
}

const accept: Said = {
  en: "If a difference is known, put its fingerprint into a file and pass it with `--accept`: it no longer counts.",
  es: "Si una diferencia es conocida, ponga su huella en un archivo e indíquelo con `--accept`: deja de contar.",
};

const goOn: Said = {
  en: "Go on later with `--resume`, or allow more requests with `--budget`.",
  es: "Continúe después con `--resume`, o permita más solicitudes con `--budget`.",
};

const keepProfile: Said = {
  en: "`--write-profile FILE` keeps what was observed; `mockvox serve --profile FILE` then answers like this server.",
  es: "`--write-profile ARCHIVO` guarda lo observado; `mockvox serve --profile ARCHIVO` responde entonces como este servidor.",
};

function reportsOf(open: Summary["open"]): readonly ReportId[] {
  const counting = open.filter(({ finding }) => finding.severity !== "information");
  return [...new Set(counting.flatMap(({ verdict }) => verdict.report ?? []))];
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
