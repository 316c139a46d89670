import type { ContractReport, Verdict } from "@mockvox/contract";
import { reportIds, reportOf as specOf } from "@mockvox/spec";
import { ledger } from "@mockvox/spec/ledger";
import { both, findingOf, reportOf, verdictOf } from "./report-of.ts";

const budgetSpent = {
  en: "The budget of 60 calls is spent. Go on with --resume, or allow more with --budget.",
  es: "Se gastó el presupuesto de 60 solicitudes. Continúe con --resume, o permita más con --budget.",
};
const noSecondToken = {
  en: "It needs a second token of the same server. Give one with --token-second.",
  es: "Necesita un segundo token del mismo servidor. Indíquelo con --token-second.",
};

/** A report as a run against a server gives it: every column and every claim, with something of each kind. */
export function longReport(): ContractReport {
  return reportOf([...drifted, ...columns(), ...claims()], {
    name: "Production, server 0001",
    profile: "default",
    observed: {
      mockvox: 1,
      name: "observed",
      answers: { "window-end": "exclusive" },
      observed: { "window-end": { at: "2026-03-02T11:00:20.000Z", case: "claim-window-end" } },
    },
  });
}

const drifted: readonly Verdict[] = [
  verdictOf({
    case: "row-campaign_8-telephone",
    title: { en: "Every telephone of campaign_8 is digits", es: "Todo teléfono de campaign_8 son dígitos" },
    report: "campaign_8",
    kind: "failed",
    findings: [
      findingOf({
        fingerprint: "9f31c2d04a",
        expected: { en: "7 to 15 digits, such as dddddddddd", es: "de 7 a 15 dígitos, como dddddddddd" },
        found: { en: "+dd dddddddddd", es: "+dd dddddddddd" },
        at: ["/data/0/telephone", "/data/1/telephone", "/data/2/telephone"],
      }),
    ],
    calls: 1,
  }),
  verdictOf({
    case: "envelope-cdr_4",
    title: {
      en: "The envelope of cdr_4 has code, error, msg and data",
      es: "El sobre de cdr_4 tiene code, error, msg y data",
    },
    report: "cdr_4",
    kind: "failed",
    findings: [
      findingOf({
        fingerprint: "4be07715c1",
        expected: { en: "no other key", es: "ninguna otra clave" },
        found: { en: "the key pagination, an object", es: "la clave pagination, un objeto" },
        at: ["/pagination"],
      }),
    ],
    calls: 1,
  }),
  verdictOf({
    case: "claim-window-end",
    title: {
      en: "Does the last second of a window belong to it?",
      es: "¿El último segundo de una ventana pertenece a ella?",
    },
    judges: { claim: "window-end" },
    kind: "failed",
    answer: "exclusive",
    findings: [
      findingOf({
        severity: "notable",
        fingerprint: "claim:window-end=exclusive",
        expected: both("inclusive"),
        found: both("exclusive"),
        at: [],
      }),
    ],
    calls: 2,
  }),
  verdictOf({
    case: "claim-message-case",
    title: { en: "How are the vendor's messages written?", es: "¿Cómo se escriben los mensajes del proveedor?" },
    judges: { claim: "message-case" },
    kind: "failed",
    answer: "upper",
    findings: [findingOf({ severity: "notable", fingerprint: "claim:message-case=upper", accepted: true, at: [] })],
  }),
];

function columns(): readonly Verdict[] {
  return reportIds.flatMap((report) =>
    specOf(report).columns.map((column, at) =>
      verdictOf({
        case: `row-${report}-${column}-format`,
        title: { en: `${column} of ${report} has its format`, es: `${column} de ${report} tiene su formato` },
        report,
        calls: at === 0 ? 1 : 0,
        ...(report === "diagram_2" && at < 2 ? { kind: "inconclusive" as const, reason: budgetSpent } : {}),
      }),
    ),
  );
}

function claims(): readonly Verdict[] {
  const told = new Set(drifted.map(({ case: id }) => id));
  return ledger
    .filter((claim) => !told.has(claim.case))
    .map(({ id, question, answers }) => {
      const skipped = id === "quota-scope" || id === "quota-reset";
      const outcome = skipped ? { kind: "skipped" as const, reason: noSecondToken } : { answer: answers[0]?.id ?? "" };
      return verdictOf({ case: `claim-${id}`, title: both(question), judges: { claim: id }, ...outcome });
    });
}
