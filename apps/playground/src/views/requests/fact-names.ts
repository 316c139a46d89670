import type { Entry } from "@mockvox/mock-server";
import type { Said } from "../../language/language.ts";

/** What is known of a request besides its parameters, as people call it. */
export const factNames: Readonly<Record<Exclude<keyof Entry, "query">, Said>> = {
  at: { en: "Time (GMT-5)", es: "Hora (GMT-5)" },
  server: { en: "Server", es: "Servidor" },
  token: { en: "Token's fingerprint", es: "Huella del token" },
  method: { en: "Method", es: "Método" },
  path: { en: "Path", es: "Ruta" },
  report: { en: "Report", es: "Reporte" },
  status: { en: "Status", es: "Estado" },
  refusal: { en: "Refusal", es: "Rechazo" },
  rows: { en: "Rows", es: "Filas" },
  bytes: { en: "Bytes", es: "Bytes" },
  whole: { en: "Sent to its end", es: "Enviada hasta el final" },
  waited: { en: "Waited for a slot (ms)", es: "Espera por un cupo (ms)" },
  quotaLeft: { en: "Quota left", es: "Cuota restante" },
};
