import { expectedInSpanish } from "@mockvox/spec/schema";
import type { TranslationOf } from "@mockvox/spec/text";
import type { en } from "./en.ts";
import { expectedInSnapshot } from "./expected-in-snapshot.ts";

/** The Spanish texts of the mock server. */
export const es: TranslationOf<typeof en> = {
  // Opciones
  "unknown-option": ({ name, expected }) => `Opción desconocida: "${name}". ${seEsperaba(expected)}`,
  "unknown-clock-option": ({ name, expected }) => `Opción de reloj desconocida: "${name}". ${seEsperaba(expected)}`,
  "unknown-timeout": ({ name, expected }) => `Tiempo de espera desconocido: "${name}". ${seEsperaba(expected)}`,
  "unknown-limit": ({ name, expected }) => `Límite desconocido: "${name}". ${seEsperaba(expected)}`,
  "unknown-tenant-field": ({ name, expected }) =>
    `Campo desconocido al identificar la operación y el token: "${name}". ${seEsperaba(expected)}`,
  "unknown-request-field": ({ name, expected }) => `Campo de petición desconocido: "${name}". ${seEsperaba(expected)}`,
  "seed-not-an-integer": ({ value }) => `\`seed\` debe ser un número entero; se recibió ${value}.`,
  "option-not-a-boolean": ({ option, value }) => `\`${option}\` debe ser true o false; se recibió ${value}.`,
  "invalid-licenses": ({ value }) => `\`licenses\` debe ser un entero positivo; se recibió ${value}.`,
  "malformed-server-number": ({ value }) =>
    `El número de servidor debe ser una cadena de cuatro dígitos; se recibió ${value}.`,
  "invalid-journal-size": ({ value }) => `\`journalSize\` debe ser un entero mayor o igual que 0; se recibió ${value}.`,
  "invalid-unknown-reports": ({ value, expected }) =>
    `\`unknownReports\` no es válido: ${value}. ${seEsperaba(expected)}`,
  "invalid-limit": ({ name, value }) =>
    `El límite ${name} debe ser un número mayor o igual que 0; se recibió ${value}.`,
  "invalid-timeout": ({ name, value }) =>
    `El tiempo de espera ${name} debe ser un número positivo de milisegundos; se recibió ${value}.`,
  "invalid-on-unhandled-request": ({ value }) =>
    `\`onUnhandledRequest\` debe ser "error", "warn" o "bypass"; se recibió ${value}.`,
  "invalid-tokens":
    "`tokens` debe ser un arreglo de cadenas; omítalo para aceptar cualquier token. No se muestra el valor recibido.",
  "invalid-tenant-token": "El token debe ser una cadena. No se muestra el valor recibido.",
  "tenant-token-too-long": ({ length, max }) =>
    `Un token puede tener hasta ${max} caracteres, los que caben en una cabecera; se recibieron ${length}.`,
  "unparsed-data":
    "La opción `data` contiene JSON sin procesar. Use `data: parseCustomData(json)`, que además lo valida.",
  "unparsed-reports":
    "La opción `reports` debe ser una lista de reportes de `parseReport(definition)`, que valida una definición.",
  "unparsed-scenario":
    "La opción `scenario` debe ser un escenario de `parseScenario(definition)` o uno de `scenarios`, de @mockvox/mock-server/scenarios.",
  "invalid-scenario": ({ path, found, expected }) =>
    `${path === "" ? "Un escenario" : `\`${path}\` del escenario`} debe ser ${expectedInSpanish(expected)}; se recibió ${found}.`,
  "unknown-scenario-field": ({ path, field, expected }) =>
    `Campo desconocido "${field}"${path === "" ? " en el escenario" : ` en \`${path}\` del escenario`}. ${seEsperaba(expected)}`,
  "scenario-part-rejected": ({ path, reason }) =>
    `\`${path}\` del escenario: ${reason instanceof Error ? reason.message : reason}`,
  "empty-admin-key": "La clave de administración está vacía. Defina una o quite la opción.",
  "invalid-admin-key":
    "La clave de administración no se puede enviar en una cabecera. Use caracteres ASCII imprimibles, sin espacios al inicio ni al final. No se muestra el valor recibido.",

  // Latencia y mantenimiento
  "invalid-latency": ({ value }) =>
    `\`latency\` debe ser un número de milisegundos, { medianMs, p95Ms }, { baseMs, perDayMs } o { realMs }; se recibió ${value}.`,
  "invalid-latency-value": ({ name, value }) =>
    `\`${name}\` debe ser un número de milisegundos mayor o igual que 0; se recibió ${value}.`,
  "invalid-latency-percentile": ({ value }) =>
    `En la latencia, \`medianMs\` debe ser mayor que 0 y \`p95Ms\` no puede ser menor que \`medianMs\`; se recibió ${value}.`,
  "invalid-maintenance": ({ value }) =>
    `\`maintenance\` debe ser true, false o { from, to } con dos horas distintas, por ejemplo "02:00" y "03:00"; se recibió ${value}.`,

  // Respuestas de error y fallas
  "unknown-refusal": ({ refusal, expected }) => `Respuesta de error desconocida: ${refusal}. ${seEsperaba(expected)}`,
  "unknown-report-id": ({ report, expected }) =>
    `Reporte desconocido: ${report}. Se esperaba uno de estos: ${expected.join(", ")}, otro reporte del proveedor, o uno que usted haya definido.`,
  "unknown-fault": ({ fault, expected }) => `Falla desconocida: ${fault}. ${seEsperaba(expected)}`,
  "invalid-fault": ({ value }) =>
    `Una falla debe ser un objeto con \`kind\`, por ejemplo { "kind": "empty-body" }; se recibió ${value}.`,
  "unknown-fault-field": ({ fault, name, expected }) =>
    expected.length > 0
      ? `La falla ${fault} no tiene el campo "${name}". ${seEsperaba(expected)}`
      : `La falla ${fault} no tiene el campo "${name}". No admite ninguno.`,
  "invalid-fault-number": ({ fault, name, value }) =>
    `\`${name}\` de la falla ${fault} debe ser un número mayor o igual que 0; se recibió ${value}.`,
  "invalid-fault-rate": ({ fault, name, value }) =>
    `\`${name}\` de la falla ${fault} debe ser un número mayor que 0; se recibió ${value}.`,
  "invalid-fault-string": ({ fault, name, value }) =>
    `\`${name}\` de la falla ${fault} debe ser una cadena; se recibió ${value}.`,
  "invalid-fault-header": ({ fault, name, value }) =>
    `\`${name}\` de la falla ${fault} debe ser una cadena no vacía de caracteres ASCII imprimibles; se recibió ${value}.`,
  "invalid-fault-status": ({ fault, name, value }) =>
    `\`${name}\` de la falla ${fault} debe ser un estado de 200 a 599 que lleve cuerpo (no 204, 205 ni 304); se recibió ${value}.`,
  "fault-field-not-in-reports": ({ fault, field, examples }) =>
    `Ningún reporte tiene el campo "${field}", así que la falla ${fault} no tendría efecto. Use un campo de un reporte, por ejemplo ${examples.join(", ")}.`,
  "invalid-frequency": ({ value }) => `La frecuencia debe ser { "times": 3 } o { "rate": 0.1 }; se recibió ${value}.`,
  "invalid-after": ({ value }) => `\`after\` debe ser un entero mayor o igual que 0; se recibió ${value}.`,
  "invalid-times": ({ value }) => `\`times\` debe ser un entero positivo; se recibió ${value}.`,
  "invalid-rate": ({ value }) => `\`rate\` debe ser un número mayor que 0 y hasta 1; se recibió ${value}.`,
  "invalid-matcher-query": ({ value }) =>
    `Los parámetros que se van a comparar deben ser un objeto de cadenas, por ejemplo { "campaign_id": "77" }; se recibió ${value}.`,
  "too-many-refusals": ({ pending, max }) =>
    `No se puede agregar otra respuesta de error: hay ${pending} pendientes y el máximo es ${max}, o 1 MB en total. Use un \`times\` mayor o borre algunas con clearRefusals(), DELETE /refusals o reset.`,
  "too-many-faults": ({ pending, max }) =>
    `No se puede agregar otra falla: hay ${pending} pendientes y el máximo es ${max}, o 1 MB en total. Use un \`times\` mayor o borre algunas con clearFaults(), DELETE /faults o reset.`,
  "too-many-responses": ({ pending, max }) =>
    `No se puede agregar una respuesta: hay ${pending} pendientes, y el máximo es ${max}, o 1 MB en total. Borre algunas con clearResponses(), DELETE /responses o un reinicio.`,
  "not-a-snapshot": ({ found }) =>
    `No es una copia del estado: no tiene "mockvox": "snapshot". Se esperaba el JSON que dio \`mockvox control snapshot export\` o snapshot(), y llegó ${found}.`,
  "snapshot-version": ({ found, expected }) =>
    `La copia del estado tiene la versión ${found}, y este programa lee la versión ${expected}. Use la versión de Mockvox que la escribió.`,
  "invalid-snapshot": ({ path, found, expected }) =>
    `Copia del estado no válida: ${path || "el archivo"} es ${found}. Se esperaba ${expectedInSnapshot(expected).es}.`,
  "unknown-snapshot-field": ({ path, field, expected }) =>
    `Campo desconocido "${field}" en ${path || "la copia del estado"}. ${seEsperaba(expected)}`,
  "snapshot-too-large": ({ bytes, max }) =>
    `La copia del estado tiene ${bytes} bytes, y el máximo es ${max}. Reinicie el estado antes, o use un journalSize menor o menos datos propios.`,
  "unparsed-snapshot": "`snapshot` debe venir de parseSnapshot() de @mockvox/mock-server/snapshot.",
  "option-with-snapshot": ({ option }) =>
    `La opción \`${option}\` no se puede dar junto con \`snapshot\`, que trae la suya. Omítala, o cámbiela después con un control.`,
  "limit-store-without-snapshots":
    "El almacén de límites no puede ser parte de una copia del estado, porque no tiene exportQuotas() ni importQuotas(). Use un almacén en memoria.",
  "invalid-own-response": ({ value }) =>
    `Una respuesta debe ser { rows }, { envelope } o { body, status, headers }, como { "rows": [] }; se recibió ${value}.`,
  "own-rows-without-report":
    "Las filas son de un reporte. Nómbrelo: `when(report).respondWith({ rows })`, `when.report` en el cuerpo, o --report.",
  "invalid-own-header": ({ name, reserved }) =>
    `No se puede fijar la cabecera "${name}". Use un nombre válido distinto de ${reserved.join(", ")}.`,
  "invalid-own-row": ({ path, report, column, problem, expected }) =>
    `${path}: ${problem === "missing" ? "falta la columna" : "columna desconocida"} ${column} de ${report}. Sus columnas son ${expected.join(", ")}. Para enviarla de todos modos, agregue allowUnknownColumns.`,

  // Cuota y registro de peticiones
  "invalid-quota-units": ({ value }) => `\`units\` debe ser un entero positivo; se recibió ${value}.`,
  "audit-found": ({ count, text }) =>
    `La auditoría encontró ${count === 1 ? "1 problema" : `${count} problemas`}.\n\n${text}`,
  "nothing-to-audit":
    "No se pidió ningún reporte, así que no hay nada que auditar. Ejecute primero el programa y llame a `reset` solo después.",
  "invalid-audit-rows": ({ value }) =>
    `\`rows\` debe ser una lista de objetos, uno por cada fila guardada; se recibió ${value}.`,
  "invalid-overview-range": ({ from, to, max }) =>
    `El resumen de ${from} a ${to} debe terminar después de su inicio y abarcar como máximo ${max} días.`,
  "unknown-audit-column": ({ column, report, expected }) =>
    `${report} no tiene la columna "${column}". ${seEsperaba(expected)}`,
  "audit-rows-unrecognized": ({ columns, report, missing }) =>
    report === undefined || missing === undefined
      ? `Las filas no son de ningún reporte conocido: sus columnas son ${columns.join(", ") || "ninguna"}. Indique el reporte y la equivalencia de sus columnas, por ejemplo { "llamadas": "calls" }.`
      : `Las filas no tienen columna para ${missing.join(", ")} de ${report}: sus columnas son ${columns.join(", ") || "ninguna"}. Indique la equivalencia de las columnas con otro nombre, por ejemplo { "llamadas": "calls" }, o el reporte del que son las filas.`,
  "missing-audit-column": ({ column, columns }) => `Las filas no tienen la columna "${column}". ${seEsperaba(columns)}`,
  "unknown-audit-campaign": ({ campaign, requested }) =>
    `Ninguna petición tuvo el campaign_id "${campaign}". Los que se pidieron son ${requested.join(", ")}.`,
  "audit-report-without-campaigns": ({ report }) =>
    `${report} no tiene campañas, así que una campaña no puede elegir sus filas. Quite la campaña.`,
  "audit-report-not-requested": ({ report, requested }) =>
    `Las filas son de ${report}, que no se pidió. Los reportes que se pidieron son ${requested.join(", ")}.`,
  "audit-rows-without-time": ({ report, columns }) =>
    columns.length === 0
      ? `Las filas de ${report} no tienen hora, así que un rango de fechas no puede elegirlas. Audite las filas sin rango de fechas, o las peticiones sin filas.`
      : `Las filas no tienen columna para ${columns.join(" o ")} de ${report}, con la que un rango de fechas las elige. Agregue la columna o quite el rango de fechas.`,
  "unreadable-audit-times": ({ column, value, count }) =>
    `${count === 1 ? "1 valor" : `${count} valores`} de la columna "${column}" no se ${count === 1 ? "puede" : "pueden"} leer como fecha y hora, por ejemplo "${value}". Se esperaba año, mes y día, o día, mes y año, con la hora: 2026-03-02 00:05:56, 2026-03-02T05:05:56Z, 2026-03-02 05:05:56+00, 02/03/2026 00:05:56, o segundos o milisegundos desde 1970.`,
  "reversed-audit-range": ({ from, to }) => `El primer segundo que se audita, ${from}, es posterior al último, ${to}.`,
  "no-matching-request": ({ filter, closest, count }) =>
    closest === undefined
      ? `Ninguna petición coincidió con ${filter}. No hubo peticiones.`
      : `Ninguna petición coincidió con ${filter}. La más parecida de ${count} tenía ${closest}.`,

  // Reloj
  "invalid-clock-time": ({ value }) =>
    `La hora del reloj debe estar entre los años 1000 y 9999, en milisegundos desde la época Unix; se recibió ${value}.`,
  "invalid-clock-speed": ({ value, max }) =>
    `La velocidad del reloj debe ser un número de 0 a ${max}; se recibió ${value}.`,
  "invalid-duration": ({ value, expected }) =>
    `Una duración debe tener al menos uno de estos campos y ningún otro: ${expected.join(", ")}; se recibió ${value}.`,
  "negative-duration": ({ value }) =>
    `No se puede adelantar el reloj ${value} ms. Use una duración positiva o fije la hora.`,
  "clock-end-reached": "El reloj llega solo hasta el año 9999, y esta espera terminaría después.",
  "tenant-clock-speed": ({ speed }) =>
    `No se puede fijar la velocidad ${speed} para un solo token: todos comparten la velocidad del reloj principal. Cámbiela allí.`,

  // API de control: la petición
  "content-type-not-json": "El cuerpo debe ser JSON y llevar la cabecera Content-Type: application/json.",
  "invalid-json": ({ position }) =>
    position === undefined
      ? "El cuerpo no es JSON válido."
      : `El cuerpo no es JSON válido: el error está en la posición ${position}.`,
  "body-not-an-object": ({ value }) => `El cuerpo debe ser un objeto JSON; se recibió ${value}.`,
  "body-too-deep": ({ max }) => `El cuerpo tiene demasiados niveles anidados; el máximo es ${max}.`,
  "body-too-large": ({ max }) => `El cuerpo es demasiado grande; el máximo es ${max} bytes.`,
  "unknown-field": ({ name, parent, expected }) =>
    expected.length > 0
      ? `Campo desconocido en ${parent}: "${name}". ${seEsperaba(expected)}`
      : `Campo desconocido en ${parent}: "${name}". No admite ninguno.`,
  "unknown-query-parameter": ({ name, parent, expected }) =>
    expected.length > 0
      ? `Parámetro desconocido en la URL de ${parent}: "${name}". ${seEsperaba(expected)}`
      : `Parámetro desconocido en la URL de ${parent}: "${name}". No admite ninguno.`,
  "field-not-an-object": ({ name, value }) => `\`${name}\` debe ser un objeto; se recibió ${value}.`,
  "field-not-a-number": ({ name, value }) => `\`${name}\` debe ser un número; se recibió ${value}.`,
  "field-not-a-string": ({ name, value }) => `\`${name}\` debe ser una cadena; se recibió ${value}.`,
  "field-not-a-time": ({ name, value }) =>
    `\`${name}\` debe ser una hora como 2026-03-02T10:00:00-05:00 o 20260302100000; se recibió ${value}.`,
  "field-not-one-of": ({ name, value, expected }) =>
    `Valor desconocido de \`${name}\`: ${value}. ${seEsperaba(expected)}`,
  "incomplete-tenant":
    "La cabecera wolkvox_server debe ir junto con wolkvox-token. Envíe las dos para dirigirse a una operación y un token, o ninguna para dirigirse a todos.",
  "control-is-global": "Este control es global. Quite la cabecera wolkvox-token.",
  "control-needs-tenant": "Este control es de un solo token. Envíelo en la cabecera wolkvox-token.",
  "unknown-control": ({ control, expected }) => `Control desconocido: ${control}. ${seEsperaba(expected)}`,

  // API de control: el acceso
  "host-not-allowed": ({ host }) =>
    `El host "${host}" no está permitido. Use una dirección de loopback o permita el host con --allow-host.`,
  "origin-not-allowed": ({ origin }) => `El origen ${origin} no está permitido. Permítalo con --allow-origin.`,
  "admin-key-required":
    "Se necesita una clave de administración cuando el servidor no escucha solo en loopback. Inícielo con --admin-key.",
  "admin-key-mismatch": "La cabecera mockvox-admin-key falta o es incorrecta.",
  "unexpected-error": ({ message }) => `Error inesperado: ${message}. Por favor repórtelo.`,

  // Conexión con un servidor en marcha
  "invalid-server-url": ({ url }) => `"${url}" no es la URL de un servidor. Ejemplo: http://127.0.0.1:4010.`,
  "server-unreachable": ({ url }) => `No hay un servidor Mockvox en ${url}. Inicie uno o revise la URL.`,
  "unexpected-control-response": ({ url, control, status, contentType }) =>
    `${url} respondió a ${control} con el estado ${status} y ${contentType ?? "sin tipo de contenido"}, algo que un servidor Mockvox no hace. Quizá otro programa esté escuchando allí; revise la URL.`,
  "event-too-long": ({ max }) => `Un evento del flujo de peticiones supera los ${max} caracteres.`,

  // El doble de pruebas
  "double-already-listening": "Ya se llamó a `listen()` en este doble de pruebas. Llame antes a `close()`.",
  "another-double-listening":
    "Otro doble de pruebas está escuchando en este proceso. Ciérrelo antes o comparta uno solo y use un token distinto en cada prueba.",
  "msw-listening":
    "[mockvox] `setupServer` de MSW está escuchando en este proceso junto al doble de pruebas, y cada uno interceptaría las peticiones del otro. " +
    "Deje que MSW atienda también a Wolkvox: `setupServer(...createHandlers(), ...susHandlers)`, con `createHandlers` de " +
    "@mockvox/mock-server/handlers y sin `setupWolkvox`. Si no, ciérrelo antes de llamar a `listen()`.",
  "unsupported-runtime": ({ runtime }) =>
    `[mockvox] El doble de pruebas solo funciona en Node; esto es ${runtime}, cuyas peticiones no se pueden interceptar. ` +
    "Use `serve` de @mockvox/mock-server/serve, que aquí sí funciona, y pase su URL al código que prueba.",
  "node-too-old": ({ version, min }) =>
    `[mockvox] El doble de pruebas necesita Node ${min} o posterior; esta versión es ${version}. Use una versión más reciente de Node o \`serve\` ` +
    "de @mockvox/mock-server/serve.",
  "double-closed": "[mockvox] El doble de pruebas se cerró antes de responder.",
  "request-not-sent": ({ method, url }) =>
    `[mockvox] No se envió ${method} ${url}: aquí solo se puede llegar a *.wolkvox.com y a loopback. ` +
    'Use `onUnhandledRequest: "bypass"` en setupWolkvox para dejar pasar otros hosts.',

  // Inicio de un servidor
  "port-taken": ({ host, port }) =>
    `No se pudo escuchar en ${host}:${port}: el puerto ${port} está ocupado. Elija otro, o 0 para uno libre.`,
  "port-forbidden": ({ host, port }) =>
    `No se pudo escuchar en ${host}:${port}: el puerto ${port} requiere más permisos. Elija uno mayor que 1023.`,
  "address-unavailable": ({ host, port }) =>
    `No se pudo escuchar en ${host}:${port}: este equipo no tiene la dirección ${host}. Use 127.0.0.1, o 0.0.0.0 para todas.`,
  "unknown-listen-host": ({ host, port }) =>
    `No se pudo escuchar en ${host}:${port}: host desconocido ${host}. Use 127.0.0.1, o 0.0.0.0 para todas.`,
  "listen-failed": ({ host, port, reason }) => `No se pudo escuchar en ${host}:${port}: ${reason}`,

  // TLS y el proxy
  "tls-certificate-invalid": ({ reason }) =>
    `No se puede usar el certificado TLS (${reason}). Se esperaba un PEM que empiece por -----BEGIN CERTIFICATE-----.`,
  "tls-key-invalid": ({ reason }) =>
    `No se puede usar la llave TLS (${reason}). Se esperaba una llave privada sin cifrar, en PEM.`,
  "tls-key-mismatch": "La llave TLS no corresponde al certificado. El primer certificado debe ser el del servidor.",
  "tls-certificate-expired": ({ from, to }) =>
    `El certificado TLS es válido del ${from} al ${to}, y hoy no. Renuévelo o revise el reloj de este equipo.`,
  "invalid-pass-host": ({ value }) =>
    `Host no válido: "${value}". Se esperaba HOST o HOST:PUERTO, como example.com o example.com:8443.`,
  "vendor-host-not-passed": ({ value }) =>
    `El proxy no deja pasar "${value}": el simulado responde por los hosts del proveedor. Quítelo.`,

  // El almacén de límites
  "limit-store-unreachable": ({ reason }) =>
    `No se puede llegar al almacén de cupos y cuotas (${reason}). Mockvox sigue intentando; la primera petición después de que vuelva tendrá éxito.`,
  "limit-store-differs": ({ operation, what, actual, expected }) =>
    `Después de la operación ${operation}: ${what} es ${actual}. Se esperaba ${expected}.`,

  // Textos en respuestas y en la consola
  "connection-closed-early": "La conexión se cerró antes del final del cuerpo.",
  "connect-not-supported": ({ target, url }) =>
    `Este puerto no es un proxy y no se conecta a ${target}. Envíe las peticiones a ${url}, o inicie el servidor con --proxy.`,
  "plain-http-on-tls-port": ({ url }) =>
    `Este puerto usa TLS y la petición llegó sin cifrar. Use https, como en ${url}`,
  "proxy-target-refused": ({ target, flag }) =>
    `El proxy de Mockvox no se conecta a ${target}. Solo responde por wvNNNN.wolkvox.com, en los puertos 443 y 80. Para dejar pasar este host, inícielo con ${flag}`,
  "proxy-target-malformed":
    "El destino de la petición está mal formado. Se esperaba HOST:PUERTO para CONNECT, o una URL http.",
  "proxy-target-missing":
    "Este es el proxy de Mockvox, no el servidor simulado. Configúrelo como proxy de su programa (HTTPS_PROXY y HTTP_PROXY).",
  "proxy-upstream-failed": ({ target, reason }) => `El proxy de Mockvox no puede conectarse a ${target} (${reason}).`,
  "file-not-found": ({ path }) => `Archivo no encontrado: ${path}`,
  "not-modelled": ({ report, title, hasFields }) =>
    `${report} ("${title}") es un reporte del proveedor que Mockvox no modela. ` +
    (hasFields
      ? 'Para recibir filas con sus campos, use --unknown-reports shapes (opción unknownReports: "shapes"). '
      : "Sus campos no se conocen, así que tampoco tiene forma. ") +
    `Para sus propias filas, use when("${report}").respondWith({ rows }) o \`mockvox control respond\`, o defina el reporte con --reports. ` +
    "Para recibir el error del proveedor sobre reportes que no existen, use --unknown-reports vendor.",
  "shape-only": ({ report, title }) =>
    `${report} ("${title}") no está modelado. Los campos y su orden están documentados; los valores son inventados y no concuerdan con nada.`,
  "limits-unknown":
    "Mockvox no puede llegar al almacén de cupos y cuotas que comparten sus réplicas, así que no puede decir si esta petición está dentro de los límites. Intente de nuevo en un momento.",
  "internal-failure": "[mockvox] Error interno. Por favor repórtelo con estos datos:",
  "request-passed-through": ({ method, url }) => `[mockvox] ${method} ${url} no está simulado y se envió a la red.`,
  "vendor-request-bypassed": ({ hostname }) =>
    `[mockvox] Una petición a ${hostname} no pasó por el doble de pruebas y se detuvo antes de llegar a la red. ` +
    "El doble atiende HTTP/1.1 de cualquier cliente, pero no HTTP/2 (`node:http2`) ni otros protocolos. Configure el cliente para que use HTTP/1.1.",
};

function seEsperaba(names: readonly string[]): string {
  return `Se esperaba uno de estos: ${names.join(", ")}.`;
}
