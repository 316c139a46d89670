import { expectedInSpanish } from "@mockvox/spec/schema";
import type { TranslationOf } from "@mockvox/spec/text";
import type { EnglishMessages } from "./en.ts";

export const es: TranslationOf<EnglishMessages> = {
  // La consulta, revisada antes de enviar algo
  "unknown-report": ({ report, expected }) =>
    `este cliente no conoce el reporte "${report}". Se esperaba uno de estos: ${expected.join(", ")}.`,
  "missing-parameter": ({ parameter }) => `falta el parámetro obligatorio ${parameter}.`,
  "unknown-parameter": ({ parameter }) => `el reporte no tiene el parámetro ${parameter}. Quítelo.`,
  "invalid-parameter": ({ parameter, value }) =>
    `${value} no es un valor válido de ${parameter}. Se esperaba un texto o un número de hasta ${Number.MAX_SAFE_INTEGER}.`,
  "invalid-date": ({ parameter, value }) =>
    `"${value}" no es un valor válido de ${parameter}. Se esperaba YYYYmmddHHiiss.`,
  "reversed-dates": ({ start, end }) => `date_ini ${start} es posterior a date_end ${end}. Inviértalos.`,
  "window-too-long": ({ days, maxDays }) => `el rango de fechas tiene ${days} días. El máximo es ${maxDays}.`,

  // La conexión
  "connection-failed": ({ origin, systemCode }) =>
    `falló la conexión con ${origin}${systemCode ? ` (${systemCode})` : ""}.`,
  "response-timeout": ({ seconds }) => `no llegó una respuesta completa en ${seconds} segundos.`,

  // La respuesta
  "report-refused": ({ code, msg }) => `el servidor respondió ${code} "${msg}".`,
  "response-not-json": ({ origin, status }) => `${origin} no respondió con JSON (estado ${status}).`,
  "response-too-large": ({ maxBytes }) => `la respuesta supera ${maxBytes} bytes.`,
  "response-without-envelope": ({ status }) => `a la respuesta le falta code, error o msg (estado ${status}).`,
  "unexpected-data": ({ expected }) =>
    `datos inesperados. Se esperaban ${expected === "rows" ? "filas" : "intervalos"}.`,
  "data-nested-too-deep": () => "un valor tiene demasiados niveles de anidamiento.",
  "report-not-modelled": ({ note }) => note,
  "row-off-schema": ({ row, issue }) => `la fila ${row} no cumple el esquema: ${issue}`,
  "records-missing": ({ announced, received }) =>
    `la respuesta contiene ${received} de los ${announced} registros anunciados.`,

  // Qué hacer
  QueryError: "Cambie la consulta.",
  TokenError: "Renueve el token.",
  SlotError: "Espere a que termine otra petición.",
  QuotaError: "Intente de nuevo mañana.",
  UnavailableError: "Intente de nuevo más tarde.",
  UnexpectedResponseError: "Repórtela.",
  "follow-redirect": "Use el destino de la redirección.",
  "check-address": "Revise la dirección.",

  // Opciones de createClient
  "invalid-server-number": ({ server }) => `Servidor no válido: "${server}". Se esperaban cuatro dígitos.`,
  "invalid-token-text": "Token no válido. Se esperaba ASCII visible.",
  "missing-server": "Falta el servidor. Indique server o baseUrl.",
  "invalid-base-url": "URL base no válida. Se esperaba http(s)://host/ruta.",
  "invalid-client-number": ({ option, value, minimum }) =>
    `Valor no válido de ${option}: ${value}. Se esperaba un número mayor o igual que ${minimum}.`,

  // Por qué pull no puede continuar
  "request-budget-spent": ({ budget }) =>
    `se agotó el presupuesto de ${budget} peticiones. Continúe con el cursor de la última ventana; si no hubo ninguna, aumente el presupuesto o indique un perfil que responda la pregunta abierta window-end.`,
  "equal-dates-refused": "el servidor rechaza un rango de fechas de un segundo. Pida al menos dos.",
  "window-not-divisible": ({ seconds }) =>
    `una ventana de ${seconds} segundos tiene demasiadas filas y no se puede dividir.`,
  "unknown-window-end":
    "las filas no muestran si una ventana incluye su último segundo. Indique un perfil que responda la pregunta abierta window-end.",

  // Opciones y cursores de pull
  "invalid-pull-date": ({ option, value }) =>
    `Valor no válido de ${option}: "${value}". Se esperaba YYYYmmddHHiiss en GMT-5 o un objeto Date.`,
  "reversed-pull-range": ({ from, to }) => `\`from\` ${from} es posterior a \`to\` ${to}. Inviértalos.`,
  "invalid-pull-number": ({ option, value, minimum }) =>
    `Valor no válido de ${option}: ${value}. Se esperaba un número mayor o igual que ${minimum}.`,
  "invalid-in-flight": ({ value, maximum }) =>
    `Valor no válido de inFlight: ${value}. Se esperaba un valor de 1 a ${maximum}: un token tiene ${maximum} cupos simultáneos.`,
  "cursor-of-another-pull": ({ report, from }) =>
    `El cursor es de una descarga de ${report} desde ${from}. Indique el mismo reporte, los mismos parámetros y el mismo \`from\`, o empiece de nuevo sin él.`,
  "outdated-cursor": ({ version }) =>
    `El cursor tiene la versión ${version}, pero esta versión de Mockvox lee la versión 2. Empiece de nuevo sin él.`,
  "invalid-cursor": ({ path, found, expected }) =>
    `Cursor no válido: ${path === "" ? "" : `\`${path}\` `}es ${found}. Se esperaba ${expectedInSpanish(expected)}. Empiece de nuevo sin él.`,
  "unknown-cursor-field": ({ field, expected }) =>
    `Campo desconocido en el cursor: "${field}". Se esperaba uno de estos: ${expected.join(", ")}. Empiece de nuevo sin él.`,

  // Errores de validate
  "response-off-spec": ({ report, issues, more }) =>
    `La respuesta a ${report} no cumple la especificación: ${issues.join("; ")}${more > 0 ? ` y ${more} más` : ""}.`,
};
