import type { ContractReport, Verdict } from "@mockvox/contract";
import { reportIds, reportOf as specOf } from "@mockvox/spec";
import { ledger } from "@mockvox/spec/ledger";
import { makeFinding, makeReport, makeVerdict, sameText } from "./report-builders.ts";

const budgetSpent = {
  en: "The budget of 60 calls is spent. Go on with --resume, or allow more with --budget.",
  es: "Se gastó el presupuesto de 60 solicitudes. Continúe con --resume, o permita más con --budget.",
};
const noSecondToken = {
  en: "It needs a second token of the same server. Give one with --token-second.",
  es: "Necesita un segundo token del mismo servidor. Indíquelo con --token-second.",
};

/** A report like that of a real run: every column and every claim, with something of each kind. */
export function longReport(): ContractReport {
  return makeReport([...drifted, ...columns(), ...claims()], {
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
  makeVerdict({
    case: "row-campaign_8-telephone",
    title: { en: "Every telephone of campaign_8 is digits", es: "Todo teléfono de campaign_8 son dígitos" },
    report: "campaign_8",
    status: "failed",
    findings: [
      makeFinding({
        fingerprint: "9f31c2d04a",
        expected: { en: "7 to 15 digits, such as dddddddddd", es: "de 7 a 15 dígitos, como dddddddddd" },
        actual: { en: "+dd dddddddddd", es: "+dd dddddddddd" },
        locations: ["/data/0/telephone", "/data/1/telephone", "/data/2/telephone"],
      }),
    ],
    requests: 1,
  }),
  makeVerdict({
    case: "envelope-cdr_4",
    title: {
      en: "The envelope of cdr_4 has code, error, msg and data",
      es: "El sobre de cdr_4 tiene code, error, msg y data",
    },
    report: "cdr_4",
    status: "failed",
    findings: [
      makeFinding({
        fingerprint: "4be07715c1",
        expected: { en: "no other key", es: "ninguna otra clave" },
        actual: { en: "the key pagination, an object", es: "la clave pagination, un objeto" },
        locations: ["/pagination"],
      }),
    ],
    requests: 1,
  }),
  makeVerdict({
    case: "claim-window-end",
    title: {
      en: "Does the last second of a window belong to it?",
      es: "¿El último segundo de una ventana pertenece a ella?",
    },
    covers: { claim: "window-end" },
    status: "failed",
    answer: "exclusive",
    findings: [
      makeFinding({
        severity: "warning",
        fingerprint: "claim:window-end=exclusive",
        expected: sameText("inclusive"),
        actual: sameText("exclusive"),
        locations: [],
      }),
    ],
    requests: 2,
  }),
  makeVerdict({
    case: "claim-message-case",
    title: { en: "How are the vendor's messages written?", es: "¿Cómo se escriben los mensajes del proveedor?" },
    covers: { claim: "message-case" },
    status: "failed",
    answer: "upper",
    findings: [
      makeFinding({ severity: "warning", fingerprint: "claim:message-case=upper", accepted: true, locations: [] }),
    ],
  }),
];

function columns(): readonly Verdict[] {
  return reportIds.flatMap((report) =>
    specOf(report).columns.map((column, at) =>
      makeVerdict({
        case: `row-${report}-${column}-format`,
        title: { en: `${column} of ${report} has its format`, es: `${column} de ${report} tiene su formato` },
        report,
        requests: at === 0 ? 1 : 0,
        ...(report === "diagram_2" && at < 2 ? { status: "inconclusive" as const, reason: budgetSpent } : {}),
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
      const outcome = skipped
        ? { status: "skipped" as const, reason: noSecondToken }
        : { answer: answers[0]?.id ?? "" };
      return makeVerdict({ case: `claim-${id}`, title: sameText(question), covers: { claim: id }, ...outcome });
    });
}
