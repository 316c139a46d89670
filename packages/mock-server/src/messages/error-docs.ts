import type { LocalizedText } from "@mockvox/spec/text";
import type { MockServerErrorCode } from "../errors.ts";

/** Cause and remedy of each error, for the documentation. Not loaded at run time. */
export const errorDocs: Readonly<Record<MockServerErrorCode, { cause: LocalizedText; remedy: LocalizedText }>> = {
  "unknown-option": {
    cause: { en: "An option has a name that does not exist.", es: "Una opción tiene un nombre que no existe." },
    remedy: { en: "Use one of the names in `params.expected`.", es: "Use uno de los nombres de `params.expected`." },
  },
  "unknown-clock-option": {
    cause: {
      en: "An option of `createClock` or `virtualClock` does not exist.",
      es: "Una opción de `createClock` o `virtualClock` no existe.",
    },
    remedy: { en: "Use one of the names in `params.expected`.", es: "Use uno de los nombres de `params.expected`." },
  },
  "unknown-timeout": {
    cause: { en: "A name in `timeouts` does not exist.", es: "Un nombre en `timeouts` no existe." },
    remedy: { en: "Use one of the names in `params.expected`.", es: "Use uno de los nombres de `params.expected`." },
  },
  "unknown-limit": {
    cause: { en: "A name in `limits` does not exist.", es: "Un nombre en `limits` no existe." },
    remedy: { en: "Use one of the names in `params.expected`.", es: "Use uno de los nombres de `params.expected`." },
  },
  "unknown-tenant-field": {
    cause: {
      en: "A tenant was addressed by a field other than `server` and `token`.",
      es: "Se usó un campo distinto de `server` y `token` para elegir operación y token.",
    },
    remedy: { en: "Pass only `server` and `token`.", es: "Pase solo `server` y `token`." },
  },
  "unknown-request-field": {
    cause: {
      en: "A request filter has a field that recorded requests do not have.",
      es: "Un filtro usa un campo que las peticiones registradas no tienen.",
    },
    remedy: { en: "Use one of the names in `params.expected`.", es: "Use uno de los nombres de `params.expected`." },
  },
  "seed-not-an-integer": {
    cause: { en: "`seed` is not an integer.", es: "`seed` no es un número entero." },
    remedy: { en: "Pass an integer.", es: "Pase un número entero." },
  },
  "option-not-a-boolean": {
    cause: {
      en: "An option that is either on or off has another value.",
      es: "Una opción que solo se activa o desactiva tiene otro valor.",
    },
    remedy: { en: "Pass true or false, not a text.", es: "Pase true o false, no un texto." },
  },
  "invalid-licenses": {
    cause: { en: "`licenses` is not a positive integer.", es: "`licenses` no es un entero positivo." },
    remedy: { en: "Pass a positive integer.", es: "Pase un entero positivo." },
  },
  "not-a-snapshot": {
    cause: {
      en: "The JSON is not a snapshot of a mock server.",
      es: "El JSON no es una copia del estado de un servidor simulado.",
    },
    remedy: {
      en: "Pass what `mockvox control snapshot export`, `GET /__mockvox/snapshot` or `snapshot()` gave.",
      es: "Pase lo que dio `mockvox control snapshot export`, `GET /__mockvox/snapshot` o `snapshot()`.",
    },
  },
  "snapshot-version": {
    cause: {
      en: "The snapshot was written in another version of the format.",
      es: "La copia del estado se escribió en otra versión del formato.",
    },
    remedy: {
      en: "Import it with the version of Mockvox that wrote it.",
      es: "Impórtela con la versión de Mockvox que la escribió.",
    },
  },
  "invalid-snapshot": {
    cause: {
      en: "A value in the snapshot is missing or not valid; `params.path` says where.",
      es: "Un valor de la copia del estado falta o no es válido; `params.path` dice dónde.",
    },
    remedy: { en: "Export it again, or correct the value.", es: "Expórtela de nuevo, o corrija el valor." },
  },
  "unknown-snapshot-field": {
    cause: {
      en: "The snapshot has a field that does not exist; `params.path` says where.",
      es: "La copia del estado tiene un campo que no existe; `params.path` dice dónde.",
    },
    remedy: { en: "Use one of the names in `params.expected`.", es: "Use uno de los nombres de `params.expected`." },
  },
  "snapshot-too-large": {
    cause: {
      en: "The state of the mock server takes more than 60 MB as JSON.",
      es: "El estado del servidor simulado ocupa más de 60 MB como JSON.",
    },
    remedy: {
      en: "Reset before the part that you want to keep, or use a smaller `journalSize` or less custom data.",
      es: "Reinicie el estado antes de la parte que quiere guardar, o use un `journalSize` menor o menos datos propios.",
    },
  },
  "unparsed-snapshot": {
    cause: {
      en: "The option `snapshot` is not the result of `parseSnapshot`.",
      es: "La opción `snapshot` no es el resultado de `parseSnapshot`.",
    },
    remedy: {
      en: "Pass `parseSnapshot(json)` of @mockvox/mock-server/snapshot.",
      es: "Pase `parseSnapshot(json)` de @mockvox/mock-server/snapshot.",
    },
  },
  "option-with-snapshot": {
    cause: {
      en: "An option was given together with a snapshot, which says the same differently.",
      es: "Se dio una opción junto con una copia del estado, que trae la suya.",
    },
    remedy: {
      en: "Leave the option out. `clock` and `limitStore` can be given; the other settings can be changed by controls.",
      es: "Omita la opción. `clock` y `limitStore` se pueden dar; los demás ajustes se cambian con controles.",
    },
  },
  "limit-store-without-snapshots": {
    cause: {
      en: "The limit store is one of your own that cannot export or import spent quota.",
      es: "El almacén de límites es propio y no puede exportar ni importar la cuota gastada.",
    },
    remedy: {
      en: "Use a store in memory, or add `exportQuotas` and `importQuotas` to yours.",
      es: "Use un almacén en memoria, o agregue `exportQuotas` e `importQuotas` al suyo.",
    },
  },
  "malformed-server-number": {
    cause: {
      en: "The server number is not a string of four digits.",
      es: "El número de servidor no es una cadena de cuatro dígitos.",
    },
    remedy: { en: 'Pass a string such as "0001".', es: 'Pase una cadena como "0001".' },
  },
  "invalid-unknown-reports": {
    cause: {
      en: "`unknownReports` is not one of `note`, `vendor` and `shapes`.",
      es: "`unknownReports` no es `note`, `vendor` ni `shapes`.",
    },
    remedy: { en: "Pass one of them, or leave it out for `note`.", es: "Pase uno de ellos, u omítalo para `note`." },
  },
  "invalid-journal-size": {
    cause: {
      en: "`journalSize` is not a non-negative integer.",
      es: "`journalSize` no es un entero mayor o igual que 0.",
    },
    remedy: {
      en: "Pass 0 to keep nothing, or a positive integer.",
      es: "Pase 0 para no guardar nada o un entero positivo.",
    },
  },
  "invalid-limit": {
    cause: { en: "A limit is not a non-negative number.", es: "Un límite no es un número mayor o igual que 0." },
    remedy: {
      en: "Pass a non-negative number, or leave the limit out.",
      es: "Pase un número mayor o igual que 0 o quite el límite.",
    },
  },
  "invalid-timeout": {
    cause: {
      en: "A timeout is not a positive number of milliseconds.",
      es: "Un tiempo de espera no es un número positivo de milisegundos.",
    },
    remedy: { en: "Pass a positive number.", es: "Pase un número positivo." },
  },
  "invalid-on-unhandled-request": {
    cause: { en: "`onUnhandledRequest` has an unknown value.", es: "`onUnhandledRequest` tiene un valor desconocido." },
    remedy: { en: 'Use "error", "warn" or "bypass".', es: 'Use "error", "warn" o "bypass".' },
  },
  "invalid-tokens": {
    cause: {
      en: "The list of accepted tokens is not an array of strings.",
      es: "La lista de tokens aceptados no es un arreglo de cadenas.",
    },
    remedy: {
      en: "Pass an array of strings; to accept any token, pass `undefined` in code or `null` over HTTP.",
      es: "Pase un arreglo de cadenas; para aceptar cualquier token, pase `undefined` en el código o `null` por HTTP.",
    },
  },
  "invalid-tenant-token": {
    cause: { en: "The token of a tenant is not a string.", es: "El token no es una cadena." },
    remedy: { en: "Pass a string.", es: "Pase una cadena." },
  },
  "tenant-token-too-long": {
    cause: { en: "The token is too long for a header.", es: "El token es demasiado largo para una cabecera." },
    remedy: { en: "Use a shorter token.", es: "Use un token más corto." },
  },
  "unparsed-data": {
    cause: {
      en: "`data` is JSON that was not parsed by `parseCustomData`.",
      es: "`data` es JSON que no pasó por `parseCustomData`.",
    },
    remedy: { en: "Pass `parseCustomData(json)`.", es: "Pase `parseCustomData(json)`." },
  },
  "unparsed-reports": {
    cause: {
      en: "Raw definitions were passed as `reports`.",
      es: "Se pasaron definiciones sin procesar en `reports`.",
    },
    remedy: { en: "Pass `reports: [parseReport(definition)]`.", es: "Pase `reports: [parseReport(definition)]`." },
  },
  "unparsed-scenario": {
    cause: {
      en: "The option `scenario` is the content of a file, or a name.",
      es: "La opción `scenario` es el contenido de un archivo, o un nombre.",
    },
    remedy: {
      en: "Pass `parseScenario(content)`, or one of `scenarios`.",
      es: "Pase `parseScenario(content)` o uno de `scenarios`.",
    },
  },
  "invalid-scenario": {
    cause: {
      en: "A field of the scenario is missing, or has another type or form.",
      es: "Un campo del escenario falta, o tiene otro tipo u otra forma.",
    },
    remedy: {
      en: "Write at `params.path` what was expected; `scenario.schema.json` lists all fields.",
      es: "Escriba en `params.path` lo que se esperaba; `scenario.schema.json` enumera todos los campos.",
    },
  },
  "unknown-scenario-field": {
    cause: { en: "The scenario has a field that does not exist.", es: "El escenario tiene un campo que no existe." },
    remedy: { en: "Use one of the fields in the message.", es: "Use uno de los campos del mensaje." },
  },
  "scenario-part-rejected": {
    cause: {
      en: "An answer, error response, fault or setting of the scenario is not one that the mock server accepts.",
      es: "Una respuesta a una pregunta, una respuesta de error, una falla o un ajuste del escenario no es válido para el servidor simulado.",
    },
    remedy: { en: "See the reason in the message.", es: "Vea la razón en el mensaje." },
  },
  "empty-admin-key": {
    cause: {
      en: "The admin key is an empty string, which any client can send.",
      es: "La clave de administración es una cadena vacía, que cualquiera puede enviar.",
    },
    remedy: { en: "Set a non-empty key, or leave it out.", es: "Defina una clave no vacía o quite la opción." },
  },
  "invalid-admin-key": {
    cause: {
      en: "The admin key has characters that cannot be sent in a header.",
      es: "La clave de administración tiene caracteres que no se pueden enviar en una cabecera.",
    },
    remedy: {
      en: "Use printable ASCII without leading or trailing spaces.",
      es: "Use ASCII imprimible, sin espacios al inicio ni al final.",
    },
  },
  "invalid-latency": {
    cause: {
      en: "The latency has none of the four supported shapes.",
      es: "La latencia no tiene ninguna de las cuatro formas admitidas.",
    },
    remedy: {
      en: "Pass milliseconds, { medianMs, p95Ms }, { baseMs, perDayMs } or { realMs }.",
      es: "Pase milisegundos, { medianMs, p95Ms }, { baseMs, perDayMs } o { realMs }.",
    },
  },
  "invalid-latency-value": {
    cause: {
      en: "A part of the latency is negative or not a number.",
      es: "Una parte de la latencia es negativa o no es un número.",
    },
    remedy: { en: "Pass 0 or a positive number of milliseconds.", es: "Pase 0 o un número positivo de milisegundos." },
  },
  "invalid-latency-percentile": {
    cause: {
      en: "`medianMs` is 0, or `p95Ms` is below `medianMs`.",
      es: "`medianMs` es 0 o `p95Ms` es menor que `medianMs`.",
    },
    remedy: {
      en: "Pass a positive `medianMs` and a `p95Ms` that is not below `medianMs`.",
      es: "Pase un `medianMs` positivo y un `p95Ms` que no sea menor que `medianMs`.",
    },
  },
  "invalid-maintenance": {
    cause: {
      en: "`maintenance` is not true, false or a daily time range.",
      es: "`maintenance` no es true, false ni un horario diario.",
    },
    remedy: {
      en: "Pass true, false or { from, to } as `HH:MM` in GMT-5.",
      es: "Pase true, false o { from, to } como `HH:MM` en GMT-5.",
    },
  },
  "unknown-refusal": {
    cause: { en: "No error response has this id.", es: "Ninguna respuesta de error tiene ese id." },
    remedy: { en: "Use one of the ids in `params.expected`.", es: "Use uno de los ids de `params.expected`." },
  },
  "unknown-report-id": {
    cause: { en: "The vendor has no report of this name.", es: "El proveedor no tiene un reporte con ese nombre." },
    remedy: {
      en: "Use one of the ids in `params.expected`, or the id of another report of the vendor.",
      es: "Use uno de los ids de `params.expected`, o el id de otro reporte del proveedor.",
    },
  },
  "unknown-fault": {
    cause: { en: "No fault has this kind.", es: "Ninguna falla es de ese tipo." },
    remedy: { en: "Use one of the kinds in `params.expected`.", es: "Use uno de los tipos de `params.expected`." },
  },
  "invalid-fault": {
    cause: { en: "The fault is not an object with a `kind`.", es: "La falla no es un objeto con `kind`." },
    remedy: { en: 'Pass an object such as { kind: "reset" }.', es: 'Pase un objeto como { kind: "reset" }.' },
  },
  "unknown-fault-field": {
    cause: {
      en: "The fault has a field that its kind does not take.",
      es: "La falla tiene un campo que su tipo no admite.",
    },
    remedy: {
      en: "Remove the field, or use one of `params.expected`.",
      es: "Quite el campo o use uno de `params.expected`.",
    },
  },
  "invalid-fault-number": {
    cause: {
      en: "A field of the fault is missing, negative or not a number.",
      es: "A la falla le falta un campo, o su valor es negativo o no es un número.",
    },
    remedy: { en: "Pass a non-negative number.", es: "Pase un número mayor o igual que 0." },
  },
  "invalid-fault-rate": {
    cause: {
      en: "A field of the fault is not a number above 0.",
      es: "Un campo de la falla no es un número mayor que 0.",
    },
    remedy: { en: "Pass a number above 0.", es: "Pase un número mayor que 0." },
  },
  "invalid-fault-string": {
    cause: {
      en: "A field of the fault is missing or not a string.",
      es: "A la falla le falta un campo o su valor no es una cadena.",
    },
    remedy: { en: "Pass a string.", es: "Pase una cadena." },
  },
  "invalid-fault-header": {
    cause: { en: "The value cannot be sent in a header.", es: "El valor no se puede enviar en una cabecera." },
    remedy: { en: "Use printable ASCII characters.", es: "Use caracteres ASCII imprimibles." },
  },
  "invalid-fault-status": {
    cause: {
      en: "The status of the proxy page cannot have a body.",
      es: "El estado de la página del proxy no puede llevar cuerpo.",
    },
    remedy: {
      en: "Use a status from 200 to 599 except 204, 205 and 304.",
      es: "Use un estado de 200 a 599, excepto 204, 205 y 304.",
    },
  },
  "fault-field-not-in-reports": {
    cause: {
      en: "The fault changes a field that no report has.",
      es: "La falla cambia un campo que ningún reporte tiene.",
    },
    remedy: { en: "Use the name of a column of a report.", es: "Use el nombre de una columna de un reporte." },
  },
  "invalid-frequency": {
    cause: {
      en: "The frequency does not have exactly one of `times` and `rate`.",
      es: "La frecuencia no tiene exactamente uno de los dos campos, `times` o `rate`.",
    },
    remedy: { en: "Pass { times } or { rate }.", es: "Pase { times } o { rate }." },
  },
  "invalid-after": {
    cause: { en: "`after` is not a non-negative integer.", es: "`after` no es un entero mayor o igual que 0." },
    remedy: {
      en: "Pass how many requests are skipped first, such as 2.",
      es: "Pase cuántas peticiones se dejan pasar primero, por ejemplo 2.",
    },
  },
  "invalid-times": {
    cause: { en: "`times` is not a positive integer.", es: "`times` no es un entero positivo." },
    remedy: { en: "Pass a positive integer.", es: "Pase un entero positivo." },
  },
  "invalid-rate": {
    cause: { en: "`rate` is not a number above 0 and up to 1.", es: "`rate` no es un número mayor que 0 y hasta 1." },
    remedy: { en: "Pass a probability such as 0.1.", es: "Pase una probabilidad como 0.1." },
  },
  "invalid-matcher-query": {
    cause: {
      en: "The parameters to match are not an object of strings.",
      es: "Los parámetros que se van a comparar no son un objeto de cadenas.",
    },
    remedy: { en: "Pass strings, as they appear in the URL.", es: "Pase cadenas, como aparecen en la URL." },
  },
  "too-many-refusals": {
    cause: {
      en: "Too many refusals are pending, or they take too much memory.",
      es: "Hay demasiadas respuestas de error pendientes u ocupan demasiada memoria.",
    },
    remedy: {
      en: "Use a higher `times`, or clear the pending ones.",
      es: "Use un `times` mayor, o borre las pendientes.",
    },
  },
  "too-many-faults": {
    cause: {
      en: "Too many faults are pending, or they take too much memory.",
      es: "Hay demasiadas fallas pendientes u ocupan demasiada memoria.",
    },
    remedy: {
      en: "Use a higher `times`, or clear the pending ones.",
      es: "Use un `times` mayor, o borre las pendientes.",
    },
  },
  "too-many-responses": {
    cause: {
      en: "Too many responses of `respondWith` are pending, or they take too much memory.",
      es: "Hay demasiadas respuestas de `respondWith` pendientes u ocupan demasiada memoria.",
    },
    remedy: { en: "Clear the pending ones.", es: "Borre las pendientes." },
  },
  "invalid-own-response": {
    cause: {
      en: "The response is neither rows, nor an envelope, nor a whole response with a body.",
      es: "La respuesta no es filas, ni un sobre, ni una respuesta completa con cuerpo.",
    },
    remedy: {
      en: "Pass `{ rows }`, `{ envelope }` or `{ body }`, the last one with `status` and `headers` if needed.",
      es: "Pase `{ rows }`, `{ envelope }` o `{ body }`; este último, si hace falta, con `status` y `headers`.",
    },
  },
  "own-rows-without-report": {
    cause: {
      en: "Rows were given for every report, but their columns depend on the report.",
      es: "Se dieron filas para todos los reportes, pero sus columnas dependen del reporte.",
    },
    remedy: { en: "Name the report with `when`.", es: "Nombre el reporte con `when`." },
  },
  "invalid-own-header": {
    cause: {
      en: "The name of the header is malformed, or the header belongs to the connection.",
      es: "El nombre de la cabecera está mal formado, o la cabecera es de la conexión.",
    },
    remedy: { en: "Use another header, or leave it out.", es: "Use otra cabecera, u omítala." },
  },
  "invalid-own-row": {
    cause: {
      en: "A row for a report that is not modelled lacks one of its documented fields, or has another one.",
      es: "A una fila de un reporte sin modelar le falta uno de sus campos documentados, o tiene otro.",
    },
    remedy: {
      en: "Give the columns in `params.expected`, or pass `allowUnknownColumns: true`.",
      es: "Dé las columnas de `params.expected`, o pase `allowUnknownColumns: true`.",
    },
  },
  "invalid-quota-units": {
    cause: {
      en: "The units to spend are not a positive integer.",
      es: "Las unidades por gastar no son un entero positivo.",
    },
    remedy: { en: "Pass a positive integer.", es: "Pase un entero positivo." },
  },
  "invalid-overview-range": {
    cause: {
      en: "The control `overview` was given a date range that is reversed or too long.",
      es: "El control `overview` recibió un rango de fechas invertido o demasiado largo.",
    },
    remedy: {
      en: "Give a `to` that is not before `from`, at most 366 days later.",
      es: "Use un `to` que no sea anterior a `from`, como máximo 366 días después.",
    },
  },
  "audit-found": {
    cause: {
      en: "An audit that was asserted to have no findings has some: the program lost, doubled or changed rows, or wasted limits.",
      es: "Una auditoría que debía estar limpia tiene hallazgos: el programa perdió, duplicó o cambió filas, o desperdició límites.",
    },
    remedy: {
      en: "The message says for each finding where it happened, what it cost, and how to fix it.",
      es: "El mensaje dice de cada hallazgo dónde ocurrió, cuánto costó y cómo corregirlo.",
    },
  },
  "nothing-to-audit": {
    cause: {
      en: "An audit was asserted although no report was requested since the start or the last reset.",
      es: "Se comprobó una auditoría aunque no se ha pedido ningún reporte desde el inicio o el último `reset`.",
    },
    remedy: {
      en: "Run the program under test before the audit, and reset afterwards.",
      es: "Ejecute el programa antes de la auditoría y restablezca después.",
    },
  },
  "invalid-audit-rows": {
    cause: { en: "The kept rows are not a list of objects.", es: "Las filas guardadas no son una lista de objetos." },
    remedy: {
      en: "Pass one object per row, with the columns as its fields.",
      es: "Pase un objeto por fila, con las columnas como campos.",
    },
  },
  "unknown-audit-column": {
    cause: {
      en: "A mapping of columns names a column that the report does not have.",
      es: "La equivalencia de columnas nombra una columna que el reporte no tiene.",
    },
    remedy: { en: "Use one of the columns in `params.expected`.", es: "Use una de las columnas de `params.expected`." },
  },
  "audit-rows-unrecognized": {
    cause: {
      en: "The columns of the kept rows do not tell which report they are from.",
      es: "Por sus columnas no se sabe de qué reporte son las filas guardadas.",
    },
    remedy: {
      en: "Name the report, and map the columns whose names differ from the vendor's.",
      es: "Indique el reporte y la equivalencia de las columnas con otro nombre.",
    },
  },
  "missing-audit-column": {
    cause: {
      en: "A mapping of columns names a column that none of the kept rows has.",
      es: "La equivalencia de columnas nombra una columna que ninguna fila guardada tiene.",
    },
    remedy: {
      en: "Use one of the columns in `params.columns`.",
      es: "Use una de las columnas de `params.columns`.",
    },
  },
  "unknown-audit-campaign": {
    cause: {
      en: "The campaign of the kept rows was not requested, in the date range that is judged.",
      es: "La campaña de las filas guardadas no se pidió, en el rango de fechas que se audita.",
    },
    remedy: {
      en: "Use one of `params.requested`, or leave the campaign out to compare the rows of all of them.",
      es: "Use una de `params.requested`, o quite la campaña para comparar las filas de todas.",
    },
  },
  "audit-report-without-campaigns": {
    cause: {
      en: "A campaign was given for rows of a report that has no `campaign_id`.",
      es: "Se indicó una campaña para filas de un reporte que no tiene `campaign_id`.",
    },
    remedy: {
      en: "Leave the campaign out.",
      es: "Quite la campaña.",
    },
  },
  "audit-report-not-requested": {
    cause: {
      en: "The kept rows are of a report that was not requested, in the date range that is judged.",
      es: "Las filas guardadas son de un reporte que no se pidió, en el rango de fechas que se audita.",
    },
    remedy: {
      en: "Pass the rows of one of `params.requested`, or name the report if it was recognized wrongly.",
      es: "Use las filas de uno de `params.requested`, o indique el reporte si no se reconoció bien.",
    },
  },
  "audit-rows-without-time": {
    cause: {
      en: "A date range was given with kept rows that have no time by which it could select them.",
      es: "Se indicó un rango de fechas con filas guardadas que no tienen la hora con la que podría elegirlas.",
    },
    remedy: {
      en: "Audit the rows without a date range.",
      es: "Audite las filas sin rango de fechas.",
    },
  },
  "unreadable-audit-times": {
    cause: {
      en: "At least half of the times in a column of the kept rows are in no known format.",
      es: "Al menos la mitad de las horas de una columna de las filas guardadas no tiene un formato conocido.",
    },
    remedy: {
      en: "Export the times in one of the formats that the message lists. Without an offset they are in GMT-5.",
      es: "Exporte las horas en uno de los formatos del mensaje. Sin desfase están en GMT-5.",
    },
  },
  "reversed-audit-range": {
    cause: {
      en: "The first second to judge is after the last one.",
      es: "El primer segundo que se audita es posterior al último.",
    },
    remedy: {
      en: "Exchange `from` and `to`.",
      es: "Intercambie `from` y `to`.",
    },
  },
  "no-matching-request": {
    cause: { en: "No recorded request matches the filter.", es: "Ninguna petición registrada coincide con el filtro." },
    remedy: {
      en: "Compare the filter with `params.closest`, the most similar request.",
      es: "Compare el filtro con `params.closest`, la petición más parecida.",
    },
  },
  "invalid-clock-time": {
    cause: {
      en: "The time is outside the years that the vendor's dates can hold.",
      es: "La hora está fuera de los años que caben en las fechas del proveedor.",
    },
    remedy: {
      en: "Pass milliseconds since the epoch, in the years 1000 to 9999.",
      es: "Pase milisegundos desde la época Unix, entre los años 1000 y 9999.",
    },
  },
  "invalid-clock-speed": {
    cause: {
      en: "The speed is not a number from 0 to the maximum.",
      es: "La velocidad no es un número entre 0 y el máximo.",
    },
    remedy: {
      en: "Pass 0 to pause the clock, 1 for real time, or a higher number to speed it up.",
      es: "Pase 0 para pausar el reloj, 1 para tiempo real o un número mayor para acelerarlo.",
    },
  },
  "invalid-duration": {
    cause: {
      en: "The duration is empty, or has an unknown part.",
      es: "La duración está vacía o tiene una parte desconocida.",
    },
    remedy: { en: "Use the names in `params.expected`.", es: "Use los nombres de `params.expected`." },
  },
  "negative-duration": {
    cause: {
      en: "The clock was advanced by a negative or infinite duration.",
      es: "Se intentó adelantar el reloj con una duración negativa o infinita.",
    },
    remedy: { en: "Pass a positive duration, or set the time.", es: "Pase una duración positiva o fije la hora." },
  },
  "clock-end-reached": {
    cause: { en: "A wait would end after the year 9999.", es: "Una espera terminaría después del año 9999." },
    remedy: { en: "Start the clock earlier, or wait for less.", es: "Inicie el reloj antes o espere menos." },
  },
  "tenant-clock-speed": {
    cause: {
      en: "The speed was set on the clock of one tenant.",
      es: "Se fijó la velocidad en el reloj de un solo token.",
    },
    remedy: { en: "Set the speed on the main clock.", es: "Fije la velocidad en el reloj principal." },
  },
  "content-type-not-json": {
    cause: {
      en: "A control has a body that is not declared as JSON.",
      es: "Un control tiene un cuerpo que no se declara como JSON.",
    },
    remedy: {
      en: "Send the header Content-Type: application/json.",
      es: "Envíe la cabecera Content-Type: application/json.",
    },
  },
  "invalid-json": {
    cause: { en: "The body of a control is not valid JSON.", es: "El cuerpo de un control no es JSON válido." },
    remedy: { en: "Fix the JSON at `params.position`.", es: "Corrija el JSON en `params.position`." },
  },
  "body-not-an-object": {
    cause: {
      en: "The body of a control is JSON, but not an object.",
      es: "El cuerpo de un control es JSON, pero no un objeto.",
    },
    remedy: { en: "Send a JSON object.", es: "Envíe un objeto JSON." },
  },
  "body-too-deep": {
    cause: {
      en: "The body of a control is nested too deeply.",
      es: "El cuerpo de un control tiene demasiados niveles.",
    },
    remedy: { en: "Send a flatter object.", es: "Envíe un objeto con menos niveles." },
  },
  "body-too-large": {
    cause: { en: "The body of a control is too large.", es: "El cuerpo de un control es demasiado grande." },
    remedy: {
      en: "Send at most `params.max` bytes: of kept rows for an audit, one month at a time with its `from` and `to`.",
      es: "Envíe como máximo `params.max` bytes: de las filas guardadas para una auditoría, un mes a la vez con su `from` y `to`.",
    },
  },
  "unknown-field": {
    cause: {
      en: "The body of a control has an unknown field.",
      es: "El cuerpo de un control tiene un campo desconocido.",
    },
    remedy: { en: "Use the fields in `params.expected`.", es: "Use los campos de `params.expected`." },
  },
  "unknown-query-parameter": {
    cause: {
      en: "The URL of a control has an unknown query parameter.",
      es: "La URL de un control tiene un parámetro desconocido.",
    },
    remedy: { en: "Use the parameters in `params.expected`.", es: "Use los parámetros de `params.expected`." },
  },
  "field-not-an-object": {
    cause: { en: "A field is missing or not an object.", es: "Falta un campo o no es un objeto." },
    remedy: { en: "Send an object.", es: "Envíe un objeto." },
  },
  "field-not-a-number": {
    cause: { en: "A field is missing or not a number.", es: "Falta un campo o no es un número." },
    remedy: { en: "Send a number.", es: "Envíe un número." },
  },
  "field-not-a-string": {
    cause: { en: "A field is missing or not a string.", es: "Falta un campo o no es una cadena." },
    remedy: { en: "Send a string.", es: "Envíe una cadena." },
  },
  "field-not-a-time": {
    cause: { en: "A field is not a time.", es: "Un campo no es una hora." },
    remedy: {
      en: "Send milliseconds, an ISO time with an offset, or the vendor's 14 digits.",
      es: "Envíe milisegundos, una hora ISO con zona horaria o los 14 dígitos del proveedor.",
    },
  },
  "field-not-one-of": {
    cause: { en: "A field has an unknown value.", es: "Un campo tiene un valor desconocido." },
    remedy: { en: "Use one of the values in `params.expected`.", es: "Use uno de los valores de `params.expected`." },
  },
  "incomplete-tenant": {
    cause: {
      en: "Only one of the two tenant headers was sent.",
      es: "Se envió solo una de las dos cabeceras que eligen operación y token.",
    },
    remedy: {
      en: "Send wolkvox-token too, or neither header.",
      es: "Envíe también wolkvox-token, o ninguna de las dos.",
    },
  },
  "control-is-global": {
    cause: {
      en: "A global control was called for one tenant.",
      es: "Se llamó a un control global para un solo token.",
    },
    remedy: { en: "Leave out the header wolkvox-token.", es: "Quite la cabecera wolkvox-token." },
  },
  "control-needs-tenant": {
    cause: {
      en: "A control of one tenant was called without one.",
      es: "Se llamó a un control de un solo token sin indicarlo.",
    },
    remedy: { en: "Send the header wolkvox-token.", es: "Envíe la cabecera wolkvox-token." },
  },
  "unknown-control": {
    cause: { en: "No control has this method and path.", es: "Ningún control tiene ese método y esa ruta." },
    remedy: {
      en: "Use a control in `params.expected`, or see GET /openapi.json.",
      es: "Use un control de `params.expected` o consulte GET /openapi.json.",
    },
  },
  "host-not-allowed": {
    cause: {
      en: "The Host header is not a loopback name or an allowed one.",
      es: "La cabecera Host no es un nombre de loopback ni uno permitido.",
    },
    remedy: { en: "Use a loopback address, or --allow-host.", es: "Use una dirección de loopback o --allow-host." },
  },
  "origin-not-allowed": {
    cause: {
      en: "A web page of another origin called a control.",
      es: "Una página web de otro origen llamó a un control.",
    },
    remedy: { en: "Allow the origin with --allow-origin.", es: "Permita el origen con --allow-origin." },
  },
  "admin-key-required": {
    cause: {
      en: "The server is reachable from other machines and has no admin key.",
      es: "Otros equipos pueden llegar al servidor y no hay clave de administración.",
    },
    remedy: { en: "Start it with --admin-key.", es: "Inícielo con --admin-key." },
  },
  "admin-key-mismatch": {
    cause: {
      en: "The admin key was not sent, or is wrong.",
      es: "No se envió la clave de administración o es incorrecta.",
    },
    remedy: {
      en: "Send the key in the header mockvox-admin-key.",
      es: "Envíe la clave en la cabecera mockvox-admin-key.",
    },
  },
  "unexpected-error": {
    cause: { en: "An internal error of Mockvox.", es: "Un error interno de Mockvox." },
    remedy: { en: "Report it.", es: "Repórtelo." },
  },
  "invalid-server-url": {
    cause: {
      en: "`connect` was called with something other than an HTTP URL.",
      es: "Se llamó a `connect` con algo que no es una URL HTTP.",
    },
    remedy: { en: "Pass a URL such as http://127.0.0.1:4010.", es: "Pase una URL como http://127.0.0.1:4010." },
  },
  "server-unreachable": {
    cause: { en: "No server accepts connections at the URL.", es: "Ningún servidor acepta conexiones en la URL." },
    remedy: {
      en: "Start `mockvox serve`, or check the host and the port.",
      es: "Inicie `mockvox serve` o revise el host y el puerto.",
    },
  },
  "unexpected-control-response": {
    cause: {
      en: "The program at the URL is not a Mockvox server.",
      es: "El programa en la URL no es un servidor Mockvox.",
    },
    remedy: { en: "Check the host and the port.", es: "Revise el host y el puerto." },
  },
  "event-too-long": {
    cause: {
      en: "The request stream sent an event that is too long.",
      es: "El flujo de peticiones envió un evento demasiado largo.",
    },
    remedy: {
      en: "Check that the URL is that of a Mockvox server.",
      es: "Revise que la URL sea de un servidor Mockvox.",
    },
  },
  "double-already-listening": {
    cause: { en: "`listen()` was called twice.", es: "Se llamó dos veces a `listen()`." },
    remedy: { en: "Call `close()` between the calls.", es: "Llame a `close()` entre las dos llamadas." },
  },
  "another-double-listening": {
    cause: {
      en: "Two test doubles were started in one process.",
      es: "Se iniciaron dos dobles de pruebas en un mismo proceso.",
    },
    remedy: {
      en: "Close the first one, or share it, with one token per test.",
      es: "Cierre el primero o compártalo, con un token por prueba.",
    },
  },
  "msw-listening": {
    cause: {
      en: "MSW's `setupServer` and the test double are active in one process.",
      es: "`setupServer` de MSW y el doble de pruebas están activos en un mismo proceso.",
    },
    remedy: {
      en: "Use `createHandlers` with `setupServer`, or close it.",
      es: "Use `createHandlers` con `setupServer` o ciérrelo.",
    },
  },
  "unsupported-runtime": {
    cause: { en: "The test double was started outside Node.", es: "El doble de pruebas se inició fuera de Node." },
    remedy: { en: "Use `serve`.", es: "Use `serve`." },
  },
  "node-too-old": {
    cause: {
      en: "Requests of this version of Node cannot be intercepted.",
      es: "Las peticiones de esta versión de Node no se pueden interceptar.",
    },
    remedy: { en: "Update Node, or use `serve`.", es: "Actualice Node o use `serve`." },
  },
  "double-closed": {
    cause: {
      en: "The test double was closed while a request was in flight.",
      es: "El doble de pruebas se cerró con una petición en curso.",
    },
    remedy: {
      en: "Wait for the response before calling `close()`.",
      es: "Espere la respuesta antes de llamar a `close()`.",
    },
  },
  "request-not-sent": {
    cause: {
      en: "The code under test sent a request to a host that is not mocked.",
      es: "El código bajo prueba envió una petición a un host que no está simulado.",
    },
    remedy: {
      en: "Mock that host too, or set `onUnhandledRequest`.",
      es: "Simule también ese host o use `onUnhandledRequest`.",
    },
  },
  "port-taken": {
    cause: { en: "Another program is listening on the port.", es: "Otro programa está escuchando en el puerto." },
    remedy: { en: "Choose another port, or 0 for a free one.", es: "Elija otro puerto, o 0 para uno libre." },
  },
  "port-forbidden": {
    cause: { en: "The port needs more privileges.", es: "El puerto requiere más permisos." },
    remedy: { en: "Choose a port above 1023.", es: "Elija un puerto mayor que 1023." },
  },
  "address-unavailable": {
    cause: { en: "The machine does not have the address.", es: "El equipo no tiene esa dirección." },
    remedy: {
      en: "Use 127.0.0.1, or 0.0.0.0 for all addresses.",
      es: "Use 127.0.0.1, o 0.0.0.0 para todas las direcciones.",
    },
  },
  "unknown-listen-host": {
    cause: { en: "The host name cannot be resolved.", es: "El nombre de host no se puede resolver." },
    remedy: {
      en: "Use 127.0.0.1, or 0.0.0.0 for all addresses.",
      es: "Use 127.0.0.1, o 0.0.0.0 para todas las direcciones.",
    },
  },
  "listen-failed": {
    cause: {
      en: "The operating system refused to open the port.",
      es: "El sistema operativo no permitió abrir el puerto.",
    },
    remedy: { en: "See `params.reason`.", es: "Consulte `params.reason`." },
  },
  "tls-certificate-invalid": {
    cause: { en: "The TLS certificate is not PEM, or is damaged.", es: "El certificado TLS no es PEM o está dañado." },
    remedy: {
      en: "Pass the file of the certificate, followed by those of its issuers.",
      es: "Indique el archivo del certificado, seguido de los de sus emisores.",
    },
  },
  "tls-key-invalid": {
    cause: {
      en: "The TLS key is not PEM, is damaged, or is encrypted.",
      es: "La llave TLS no es PEM, está dañada o está cifrada.",
    },
    remedy: { en: "Pass an unencrypted private key.", es: "Indique una llave privada sin cifrar." },
  },
  "tls-key-mismatch": {
    cause: { en: "The TLS key belongs to another certificate.", es: "La llave TLS es de otro certificado." },
    remedy: {
      en: "Pass the key of the first certificate in the file.",
      es: "Indique la llave del primer certificado del archivo.",
    },
  },
  "tls-certificate-expired": {
    cause: {
      en: "The TLS certificate has expired, or is not valid yet, by the clock of the machine.",
      es: "El certificado TLS venció, o todavía no es válido, según el reloj del equipo.",
    },
    remedy: { en: "Renew the certificate.", es: "Renueve el certificado." },
  },
  "invalid-pass-host": {
    cause: {
      en: "A host that the proxy is to pass on is not HOST or HOST:PORT.",
      es: "Un host que el proxy debe dejar pasar no es HOST ni HOST:PUERTO.",
    },
    remedy: { en: "Write the host without scheme and path.", es: "Escriba el host sin esquema ni ruta." },
  },
  "vendor-host-not-passed": {
    cause: {
      en: "A host that the proxy is to pass on is one that the mock answers.",
      es: "Un host que el proxy debe dejar pasar es uno por el que responde el simulado.",
    },
    remedy: {
      en: "Remove it. A program that is to reach the real server must not use the proxy.",
      es: "Quítelo. Un programa que deba llegar al servidor real no debe usar el proxy.",
    },
  },
  "limit-store-unreachable": {
    cause: {
      en: "The Valkey or Redis server with the slots and quotas of all replicas cannot be reached. Requests get status 503 from Mockvox, which the vendor does not send.",
      es: "No se puede llegar al servidor de Valkey o Redis con los cupos y las cuotas de todas las réplicas. Las peticiones reciben el estado 503 de Mockvox, que el proveedor no envía.",
    },
    remedy: {
      en: "Start that server, or correct the address of `--store`. Mockvox connects again on its own.",
      es: "Inicie ese servidor o corrija la dirección de `--store`. Mockvox se vuelve a conectar solo.",
    },
  },
  "limit-store-differs": {
    cause: {
      en: "An implementation of `LimitStore` differs from the model in the conformance suite of `@mockvox/mock-server/testing`.",
      es: "Una implementación de `LimitStore` difiere del modelo de las pruebas de `@mockvox/mock-server/testing`.",
    },
    remedy: {
      en: "Repeat the sequence of operations that the error lists, with its seed, and correct the store.",
      es: "Repita la secuencia de operaciones que muestra el error, con su semilla, y corrija el almacén.",
    },
  },
};
