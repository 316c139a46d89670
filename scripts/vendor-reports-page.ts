// The page with every report of the vendor: how the mock answers a request for it, and how that is known.
import { presetReports } from "@mockvox/mock-server/reports";
import { isReportId } from "@mockvox/spec";
import { type VendorReport, vendorReports } from "@mockvox/spec/vendor-reports";

const words = {
  en: {
    title: "All reports of the vendor",
    introduction:
      "The vendor has 104 reports, by the names, parameters and example responses in a public copy of its Postman collection. Five are modelled; how the mock answers requests for the others is on the page [The vendor's other reports](../guide/other-reports.md).",
    answers: {
      modelled: "*modelled*: documented fields and formats, and rows that reconcile with the other modelled reports.",
      preset:
        "*preset*: with `--reports NAME`, the documented fields, of which those that the simulated contact centre knows reconcile with a modelled report; the others are empty.",
      shape:
        "*shape*: with `--unknown-reports shapes`, the documented fields in order, with values of the kind that their names suggest. The formats are assumed, and nothing reconciles.",
      note: "*note*: no example shows its fields. The mock says so with status 501.",
    },
    heads: ["report", "title", "parameters other than the dates", "answer", "type of `code`", "fields"],
    evidence: "Evidence",
    evidenceText:
      "The five pages of the vendor and [the claims](../claims.md) for the modelled reports; for the others, only the Postman collection: names, parameters, fields and the type of `code` are *documented* there, values and formats are *assumed*, since nearly all values of its examples are blank.",
    unknown: "unknown",
  },
  es: {
    title: "Todos los reportes del proveedor",
    introduction:
      "El proveedor tiene 104 reportes, según los nombres, parámetros y respuestas de ejemplo de una copia pública de su colección de Postman. Cinco están modelados; cómo responde el servidor simulado a los demás está en la página [Los demás reportes del proveedor](../guide/other-reports.md).",
    answers: {
      modelled: "*modelado*: campos y formatos documentados, y filas que concuerdan con los demás reportes modelados.",
      preset:
        "*preajuste*: con `--reports NAME`, los campos documentados; los que conoce el centro de contacto simulado concuerdan con un reporte modelado, y los demás están vacíos.",
      shape:
        "*forma*: con `--unknown-reports shapes`, los campos documentados, en su orden, con valores del tipo que sugieren sus nombres. Los formatos son supuestos y nada concuerda.",
      note: "*aviso*: ningún ejemplo muestra sus campos. El servidor simulado lo dice con el estado 501.",
    },
    heads: ["reporte", "título", "parámetros además de las fechas", "respuesta", "tipo de `code`", "campos"],
    evidence: "Evidencia",
    evidenceText:
      "Las cinco páginas del proveedor y [las preguntas abiertas](../../claims.md) para los reportes modelados; para los demás, solo la colección de Postman: los nombres, los parámetros, los campos y el tipo de `code` están *documentados* allí; los valores y los formatos son *supuestos*, pues casi todos los valores de sus ejemplos están en blanco.",
    unknown: "desconocidos",
  },
} as const;

const kinds = {
  en: { modelled: "modelled", preset: "preset", shape: "shape", note: "note" },
  es: { modelled: "modelado", preset: "preajuste", shape: "forma", note: "aviso" },
} as const;

/** The page in one language, without its notice. */
export function vendorReportsPage(
  language: "en" | "es",
  table: (heads: readonly string[], rows: readonly string[][]) => string,
): string {
  const text = words[language];
  const rows = Object.entries(vendorReports).map(([id, report]) => rowOf(id, report, language));
  const answers = Object.values(text.answers).map((line) => `- ${line}`);
  return [
    `# ${text.title}\n`,
    `${text.introduction}\n`,
    `${answers.join("\n")}\n`,
    table(text.heads, rows),
    `## ${text.evidence}\n`,
    `${text.evidenceText}\n`,
  ].join("\n");
}

function kindOf(id: string, { fields }: VendorReport): keyof (typeof kinds)["en"] {
  if (isReportId(id)) return "modelled";
  if (Object.hasOwn(presetReports, id)) return "preset";
  return fields.length > 0 ? "shape" : "note";
}

function rowOf(id: string, report: VendorReport, language: "en" | "es"): string[] {
  const { title, parameters, fields, codeType } = report;
  const kind = kindOf(id, report);
  const { unknown } = words[language];
  return [
    `\`${id}\``,
    title[language],
    parameters.map((name) => `\`${name}\``).join(", "),
    kinds[language][kind],
    codeType ?? unknown,
    fields.length > 0 ? fields.map((field) => `\`${field}\``).join(" ") : unknown,
  ];
}
