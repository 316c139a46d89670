import type { LocalizedText } from "@mockvox/spec/text";
import type { ClientErrorCode } from "../errors.ts";

/** Cause and remedy of each error code, for the reference page. */
export const errorDocs: Readonly<Record<ClientErrorCode, { cause: LocalizedText; remedy: LocalizedText }>> = {
  "unknown-report": {
    cause: {
      en: "The client knows only the five modelled reports, and the id is not one of them.",
      es: "El id no es el de ninguno de los cinco reportes modelados.",
    },
    remedy: { en: "Use one of the listed ids.", es: "Use uno de los ids de la lista." },
  },
  "missing-parameter": {
    cause: {
      en: "A parameter that the report requires is missing or empty.",
      es: "Falta un parámetro obligatorio del reporte, o está vacío.",
    },
    remedy: { en: "Pass it.", es: "Indíquelo." },
  },
  "unknown-parameter": {
    cause: { en: "The report has no such parameter.", es: "El reporte no tiene ese parámetro." },
    remedy: { en: "Remove it.", es: "Quítelo." },
  },
  "invalid-parameter": {
    cause: {
      en: "A parameter is neither text nor a number, or it is a number that JavaScript may have rounded.",
      es: "Un parámetro no es ni un texto ni un número, o es un número que JavaScript pudo haber redondeado.",
    },
    remedy: { en: "Write it as text.", es: "Escríbalo como texto." },
  },
  "invalid-date": {
    cause: {
      en: "A date does not have fourteen digits, or does not exist.",
      es: "Una fecha no tiene catorce dígitos o no existe.",
    },
    remedy: {
      en: "Write YYYYmmddHHiiss in GMT-5, or pass a Date.",
      es: "Escriba YYYYmmddHHiiss en GMT-5, o pase un Date.",
    },
  },
  "reversed-dates": {
    cause: { en: "date_ini is after date_end.", es: "date_ini es posterior a date_end." },
    remedy: { en: "Swap them.", es: "Inviértalos." },
  },
  "window-too-long": {
    cause: {
      en: "The date range is longer than the vendor's limit of 31 days.",
      es: "El rango de fechas supera el límite de 31 días del proveedor.",
    },
    remedy: { en: "Request a shorter range, or use `pull`.", es: "Pida un rango más corto o use `pull`." },
  },
  "connection-failed": {
    cause: {
      en: "There was no connection, or it broke before the response was complete.",
      es: "No hubo conexión o se cortó antes de completarse la respuesta.",
    },
    remedy: {
      en: "Check `setupProblem` and the address; if neither is the cause, try again later.",
      es: "Revise `setupProblem` y la dirección; si no son la causa, intente de nuevo más tarde.",
    },
  },
  "response-timeout": {
    cause: { en: "The response took longer than `timeoutMs`.", es: "La respuesta tardó más que `timeoutMs`." },
    remedy: { en: "Try again later, or raise `timeoutMs`.", es: "Intente de nuevo más tarde o aumente `timeoutMs`." },
  },
  "report-refused": {
    cause: {
      en: "The server sent an error response; `refusal` has its id if it is known.",
      es: "El servidor envió una respuesta de error; `refusal` tiene su id si es conocida.",
    },
    remedy: { en: "Act on the error's class and `remedy`.", es: "Actúe según la clase del error y `remedy`." },
  },
  "response-not-json": {
    cause: {
      en: "The body is not JSON: for example a gateway's page, a truncated body or the response of another program.",
      es: "El cuerpo no es JSON: por ejemplo, la página de un gateway, un cuerpo cortado o la respuesta de otro programa.",
    },
    remedy: {
      en: "Check the address; if it is right, try again later.",
      es: "Revise la dirección; si es correcta, intente de nuevo más tarde.",
    },
  },
  "response-too-large": {
    cause: { en: "The response is larger than `byteLimit`.", es: "La respuesta supera `byteLimit`." },
    remedy: { en: "Check the address.", es: "Revise la dirección." },
  },
  "response-without-envelope": {
    cause: {
      en: "The body is JSON without the vendor's code, error and msg: for example an error of a gateway.",
      es: "El cuerpo es JSON sin code, error y msg: por ejemplo, un error de un gateway.",
    },
    remedy: {
      en: "Act on the error's class and `remedy`; if the status is 200, check the address.",
      es: "Actúe según la clase del error y `remedy`; si el estado es 200, revise la dirección.",
    },
  },
  "unexpected-data": {
    cause: { en: "`data` does not have the report's shape.", es: "`data` no tiene la forma del reporte." },
    remedy: { en: "Open an issue.", es: "Repórtelo." },
  },
  "data-nested-too-deep": {
    cause: { en: "A value of `data` has more than 64 levels.", es: "Un valor de `data` tiene más de 64 niveles." },
    remedy: { en: "Check the address.", es: "Revise la dirección." },
  },
  "report-not-modelled": {
    cause: {
      en: "A mock server knows that the vendor has this report, and does not model it.",
      es: "Un servidor simulado sabe que el proveedor tiene este reporte, y no lo modela.",
    },
    remedy: {
      en: "Start it with `--unknown-reports shapes`, `--reports FILE` or a preset; the message says which apply.",
      es: "Inícielo con `--unknown-reports shapes`, `--reports FILE` o un preajuste; el mensaje dice cuáles sirven.",
    },
  },
  "row-off-schema": {
    cause: {
      en: "A row of a report does not match the schema that was passed for it.",
      es: "Una fila de un reporte no cumple el esquema que se pasó.",
    },
    remedy: {
      en: "Correct the schema; `params.row` is the number of the row, from 0.",
      es: "Corrija el esquema; `params.row` es el número de la fila, desde 0.",
    },
  },
  "records-missing": {
    cause: {
      en: "The response contains fewer records than its `msg` announces.",
      es: "La respuesta contiene menos registros de los que anuncia `msg`.",
    },
    remedy: { en: "Open an issue.", es: "Repórtelo." },
  },
  "invalid-server-number": {
    cause: { en: "`server` is not four digits.", es: "`server` no tiene cuatro dígitos." },
    remedy: {
      en: "Write the number from your host name, such as 0001 for wv0001.",
      es: "Escriba el número de su host, por ejemplo 0001 para wv0001.",
    },
  },
  "invalid-token-text": {
    cause: {
      en: "The token is empty or cannot be sent in a header.",
      es: "El token está vacío o no se puede enviar en una cabecera.",
    },
    remedy: { en: "Check the variable that holds it.", es: "Revise la variable que lo contiene." },
  },
  "missing-server": {
    cause: { en: "Neither `server` nor `baseUrl` is set.", es: "No se indicó `server` ni `baseUrl`." },
    remedy: { en: "Set one of them.", es: "Indique uno de los dos." },
  },
  "invalid-base-url": {
    cause: { en: "`baseUrl` is not a plain http or https URL.", es: "`baseUrl` no es una URL http o https simple." },
    remedy: { en: "Remove user, query and fragment.", es: "Quite usuario, parámetros y fragmento." },
  },
  "invalid-client-number": {
    cause: {
      en: "`timeoutMs`, `rowLimit` or `byteLimit` is NaN or less than 1.",
      es: "`timeoutMs`, `rowLimit` o `byteLimit` es NaN o menor que 1.",
    },
    remedy: {
      en: "Pass a number of at least 1; `Infinity` disables the timeout.",
      es: "Pase un número de al menos 1; con `Infinity` no hay tiempo límite.",
    },
  },
  "request-budget-spent": {
    cause: { en: "The pull has sent `budget` requests.", es: "La descarga envió `budget` peticiones." },
    remedy: {
      en: "Resume with the last cursor, or raise the budget.",
      es: "Continúe con el último cursor o aumente el presupuesto.",
    },
  },
  "equal-dates-refused": {
    cause: {
      en: "The server refuses ranges whose dates are equal.",
      es: "El servidor rechaza rangos con fechas iguales.",
    },
    remedy: { en: "Request at least two seconds.", es: "Pida al menos dos segundos." },
  },
  "window-not-divisible": {
    cause: {
      en: "The smallest possible window exceeds the row limit.",
      es: "La ventana más pequeña posible supera el límite de filas.",
    },
    remedy: {
      en: "No request can read this report completely.",
      es: "Ninguna petición puede leer completo este reporte.",
    },
  },
  "unknown-window-end": {
    cause: {
      en: "The probes did not settle the claim window-end.",
      es: "Las peticiones de prueba no resolvieron la pregunta abierta window-end.",
    },
    remedy: {
      en: "Pass a profile that answers window-end.",
      es: "Indique un perfil que responda la pregunta abierta window-end.",
    },
  },
  "invalid-pull-date": {
    cause: {
      en: "`from`, `to`, `now` or a date in the cursor is not a valid time.",
      es: "`from`, `to`, `now` o una fecha del cursor no es una hora válida.",
    },
    remedy: {
      en: "Write YYYYmmddHHiiss in GMT-5, or pass a Date.",
      es: "Escriba YYYYmmddHHiiss en GMT-5, o pase un Date.",
    },
  },
  "reversed-pull-range": {
    cause: { en: "`from` is after `to`.", es: "`from` es posterior a `to`." },
    remedy: { en: "Swap them.", es: "Inviértalos." },
  },
  "invalid-pull-number": {
    cause: { en: "A numeric option is NaN or too small.", es: "Una opción numérica es NaN o demasiado pequeña." },
    remedy: { en: "Pass a number of at least the minimum.", es: "Pase un número de al menos el mínimo." },
  },
  "invalid-in-flight": {
    cause: { en: "`inFlight` is not 1 or 2.", es: "`inFlight` no es 1 ni 2." },
    remedy: { en: "Pass 1 or 2.", es: "Pase 1 o 2." },
  },
  "cursor-of-another-pull": {
    cause: {
      en: "The cursor is for another report, another `from` or other parameters.",
      es: "El cursor es de otro reporte, otro `from` u otros parámetros.",
    },
    remedy: { en: "Pass the same ones, or no cursor.", es: "Indique los mismos o ningún cursor." },
  },
  "outdated-cursor": {
    cause: {
      en: "An earlier version of Mockvox wrote the cursor.",
      es: "El cursor lo escribió una versión anterior de Mockvox.",
    },
    remedy: { en: "Start over without it.", es: "Empiece de nuevo sin él." },
  },
  "invalid-cursor": {
    cause: { en: "The value is not a cursor of `pull`.", es: "El valor no es un cursor de `pull`." },
    remedy: { en: "Start over without it.", es: "Empiece de nuevo sin él." },
  },
  "unknown-cursor-field": {
    cause: { en: "A cursor has a field that does not exist.", es: "Un cursor tiene un campo que no existe." },
    remedy: { en: "Start over without it.", es: "Empiece de nuevo sin él." },
  },
  "response-off-spec": {
    cause: { en: "A response does not match the spec.", es: "Una respuesta no cumple la especificación." },
    remedy: { en: "See `issues` for every path.", es: "Vea cada ruta en `issues`." },
  },
};
