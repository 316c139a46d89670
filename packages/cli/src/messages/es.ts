import type { TranslationOf } from "@mockvox/spec/text";
import type { en } from "./en.ts";

/** The Spanish of `en.ts`, in the same order. */
export const es: TranslationOf<typeof en> = {
  // Comandos, opciones y argumentos
  "unknown-command": ({ command, suggestion }) =>
    `Comando desconocido: "${command}".${suggestion ? ` ¿Quiso decir "${suggestion}"?` : ""} \`mockvox --help\` muestra los comandos.`,
  "unknown-flag": ({ command, flag, suggestion }) =>
    `Opción desconocida: ${flag}.${suggestion ? ` ¿Quiso decir --${suggestion}?` : ""} \`mockvox ${command} --help\` muestra todas.`,
  "unknown-pull-report": ({ report, suggestion, modelled }) =>
    `Reporte desconocido: "${report}".${suggestion ? ` ¿Quiso decir ${suggestion}?` : ""} Se esperaba ${modelled.join(", ")}, otro reporte del proveedor, o uno que defina --reports.`,
  "invalid-value": ({ name, value, expected }) => `Valor no válido de ${name}: "${value}". Se esperaba ${expected}.`,
  "missing-flag": ({ command, flag }) =>
    `${command} necesita ${flag}. \`mockvox ${command} --help\` muestra las opciones.`,
  "missing-flag-value": ({ flag }) =>
    `Falta el valor de ${flag ?? "una opción"}. Un valor que empieza con guion se escribe ${flag ?? "--seed"}=-5.`,
  "flag-without-value": ({ flag }) => `${flag} no recibe ningún valor.`,
  "dashed-argument": ({ argument }) => `Un argumento no puede empezar con guion; se recibió "${argument}".`,
  "unexpected-argument": ({ command, argument }) =>
    `${command} solo recibe opciones, como --port 4010; se recibió "${argument}".`,
  "exclusive-flags": ({ one, other }) => `Use ${one} o ${other}, no ambas.`,
  "flags-taken-by-npm": ({ flag, command }) =>
    `npm tomó --${flag} como una opción suya. Escriba -- antes de las opciones: ${command}`,
  "unsendable-admin-key":
    "Valor no válido de --admin-key. Se esperaban caracteres ASCII imprimibles sin espacios al principio ni al final: se envía en una cabecera.",
  "not-a-url": ({ value }) => `"${value}" no es una URL. Ejemplo: http://127.0.0.1:4010`,
  "one-url-expected": ({ command, example, got }) =>
    `${command} recibe una URL, como ${example}${got ? `; también se recibió "${got}"` : ""}.`,
  "upstream-with-path": ({ url, origin }) =>
    `La URL ${url} contiene más que un origen, pero tap reenvía la ruta y los parámetros de cada petición tal cual. Use ${origin} y deje la ruta en la URL base de su programa.`,
  "live-flag-required": ({ origin }) =>
    `${origin} no está en loopback: las peticiones gastan cuota de un token real, y se envían también sin token, con uno equivocado, con POST, HEAD y OPTIONS, a rutas extrañas y por HTTP sin cifrar. Agregue --live para confirmar.`,
  "missing-program":
    "run necesita un programa después de --, como `mockvox run -- php nightly.php`. `mockvox run --help` lista las opciones.",
  "missing-rehearsed-program":
    "rehearse requiere un programa después de --, como `mockvox rehearse -- php nightly.php {from} {to}`. `mockvox rehearse --help` muestra todas las opciones.",
  "no-scenario-chosen": ({ pattern }) =>
    `Ningún escenario se llama "${pattern}". \`mockvox scenarios\` muestra los nombres; * vale por cualquier parte.`,
  "scenario-file-exists": ({ file }) => `${file} ya existe. Copie a otra carpeta o bórrelo.`,
  "flag-requires-flag": ({ flag, required }) => `${flag} solo tiene efecto junto con ${required}. Agréguela.`,
  "flag-set-by-run": ({ flag }) =>
    `run siempre tiene TLS y un proxy en loopback, y fija ${flag} por sí mismo. Quítela.`,
  "missing-verify-token":
    "verify necesita un token. Use --token o defina MOCKVOX_TOKEN para que no aparezca en la lista de procesos.",
  "audit-rows-too-large": ({ max }) =>
    `El servidor simulado no recibe más de ${max} bytes de filas. Audite por partes: las filas de un mes, con --from y --to de ese mes, y solo las columnas que tiene el reporte.`,
  "audit-failed": ({ reason }) => `La auditoría falló: ${reason}`,

  // Archivos
  "file-rejected": ({ file, reason }) => `${file}: ${reason}`,
  "no-such-file": "el archivo no existe",
  "no-such-report-file": ({ presets }) =>
    `no hay un archivo, una carpeta ni un preajuste con ese nombre. Los preajustes son ${presets}.`,
  "no-reports-in-folder": "la carpeta no tiene archivos YAML ni JSON",
  "no-such-scenario": ({ suggestion }) =>
    `no hay un escenario, archivo o carpeta con ese nombre.${suggestion ? ` ¿Quiso decir "${suggestion}"?` : ""} \`mockvox scenarios\` muestra los incluidos`,
  "no-scenarios-in-folder": "la carpeta no tiene archivos YAML o JSON",
  "one-scenario-expected": "se esperaba un solo escenario, no una carpeta con varios",
  "not-json": ({ reason }) => `no es JSON válido: ${reason}`,
  "json-nested-too-deep": "su JSON tiene demasiados niveles",
  "folder-not-writable": ({ file, folder, isMissing }) =>
    `No se puede escribir ${file}: la carpeta ${folder} ${isMissing ? "no existe" : "no admite escritura"}. No se envió nada.`,
  "write-failed": ({ file, reason }) => `No se pudo escribir ${file}: ${reason}`,
  "stdout-failed": ({ reason }) => `No se pudo escribir en la salida estándar: ${reason}. La salida está incompleta.`,

  // Escuchar y conectar
  "port-in-use-by-mockvox": ({ port, command }) =>
    `El puerto ${port} ya lo usa otro Mockvox. Use ese o inicie este en un puerto libre: ${command}`,
  "port-in-use": ({ port, command }) => `El puerto ${port} ya está en uso. Use uno libre: ${command}`,
  "port-not-permitted": ({ port, command }) =>
    `Sin permiso para usar el puerto ${port}. Use uno mayor que 1023: ${command}`,
  "address-not-available": ({ host }) =>
    `La dirección ${host} no es de este equipo. Use --host 127.0.0.1, o --host 0.0.0.0 para todas las direcciones.`,
  "host-not-found": ({ host }) =>
    `No se puede resolver el host ${host}. Use --host 127.0.0.1, o --host 0.0.0.0 para todas las direcciones.`,
  "cannot-listen": ({ host, port, reason }) => `No se puede escuchar en ${host}:${port}: ${reason}`,
  "serve-failed": ({ reason }) => `No se pudo iniciar el servidor simulado: ${reason}`,
  "store-package-missing": ({ command }) =>
    `--store necesita el paquete @mockvox/limit-store-redis, que no está instalado junto a mockvox. Instálelo: ${command}`,
  "invalid-proxy-url": ({ variable }) =>
    `${variable} no es la URL de un proxy http o https. Ejemplo: http://proxy.example:3128. Corríjala o quítela.`,
  "node-without-proxy-agents": ({ version }) =>
    `Este comando necesita Node 22.21+ o 24.5+ para usar un proxy, pero este es Node ${version}. Actualice Node o quite HTTP_PROXY y HTTPS_PROXY.`,

  // control
  "unknown-control-name": ({ name, expected }) =>
    `Control desconocido: "${name}". Se esperaba uno de estos: ${expected.join(", ")}.`,
  "control-usage": ({ usage }) => `Uso: mockvox control ${usage}`,
  "too-many-arguments": ({ control, count }) =>
    `mockvox control ${control} recibe un argumento como máximo; se recibieron ${count}.`,
  "flag-not-allowed": ({ control, flag, expected }) =>
    `mockvox control ${control} no recibe --${flag}. Se esperaba una de estas: --${expected.join(", --")}.`,
  "server-without-token": "--server solo elige una operación junto con --token. Indique ambas.",
  "control-rejected": ({ reason }) => String(reason),
  "malformed-control-response": ({ url, control }) =>
    `${url} respondió a \`${control}\` con valores que ningún servidor Mockvox envía. Revise la URL y que ambos sean de la misma versión.`,

  // serve --tls y --proxy, trust
  "tls-pair-incomplete": ({ missing }) =>
    `Un certificado y su llave van juntos, pero falta ${missing}. Indique --tls-cert y --tls-key.`,
  "proxy-pass-without-proxy": "--proxy-pass dice qué deja pasar el proxy, pero no hay proxy. Agregue --proxy.",
  "unknown-trust-name": ({ name, expected }) =>
    `No hay instrucciones para "${name}". Se esperaba uno de ${expected.join(", ")}.`,

  // claims y diff
  "unknown-claim-id": ({ id }) => `Pregunta abierta desconocida: "${id}". \`mockvox claims\` las muestra todas.`,
  "wrong-diff-arguments": ({ count }) => `diff recibe dos archivos o nombres de perfiles; se recibieron ${count}.`,

  // pull: opciones
  "nonexistent-day": ({ flag, day }) =>
    `Valor no válido de --${flag}: el día ${day} no existe. Se esperaba un día como 2026-03-02.`,
  "reversed-range": ({ from, to }) => `--to "${to}" es anterior a --from "${from}". Inviértalos.`,
  "unknown-file-format": ({ file }) =>
    `No se reconoce el formato de --out "${file}". Se esperaba un nombre que termine en .ndjson, .jsonl o .csv. Cambie el nombre o indique --format ndjson, csv o csv-excel.`,

  // pull: el archivo y su estado
  "output-file-exists": ({ file }) => `${file} ya existe y no lo escribió pull. Use otro archivo.`,
  "output-file-mismatch": (p) =>
    `${p.file} es de otra descarga (${p.what}: ${p.existing}, no ${p.requested}). Use otro archivo o el mismo valor que esa descarga.`,
  "output-file-changed": (p) =>
    `${p.file} tiene ${p.size} bytes y no corresponde a ${p.state}, que espera ${p.bytes} bytes que terminan con una fila. Borre ambos para empezar de nuevo.`,
  "output-file-appended": ({ file, state, bytes }) =>
    `${file} termina con ${bytes} bytes que pull no escribió. Páselos a otro archivo o borre ${file} y ${state} para empezar de nuevo.`,
  "invalid-pull-state": ({ file, reason }) =>
    `${file} no es un estado válido de pull (${reason}). Bórrelo junto con el archivo al que pertenece.`,
  "output-file-locked": ({ file, pid, host, seconds }) =>
    `${file} está bloqueado por otra descarga${pid === undefined ? "" : ` (proceso ${pid} en ${host})`}. Espere a que termine. El bloqueo de una descarga interrumpida por un fallo vence a los ${seconds} segundos.`,
  "output-file-lock-lost": ({ file }) =>
    `Otra descarga tomó el control de ${file}, porque esta no se ejecutó durante un rato. No se escribió nada más. Espere a que esa descarga termine y ejecute el mismo comando.`,
  "output-file-failed": ({ file, reason }) => `No se puede escribir "${file}": ${reason}`,
  "unknown-column": ({ column }) =>
    `Una fila tiene la columna ${column}, que falta en el encabezado del archivo. Use NDJSON u otro archivo.`,

  // pull: el servidor
  "pull-budget-spent":
    "Se enviaron todas las peticiones que permite --budget. Ejecute el mismo comando para continuar; si no terminó ninguna ventana, aumente el presupuesto o indique un --profile que responda la pregunta abierta window-end.",
  "pull-failed": ({ report, reason, remedy }) => `No se pudo leer ${report}: ${reason}${remedy && ` ${remedy}`}`,
  "pull-server-unreachable": ({ origin, systemCode }) =>
    `No se puede conectar con ${origin} (${systemCode}). Inicie el servidor o corrija --url y ejecute el mismo comando.`,
  "server-name-unknown": ({ host, systemCode }) =>
    `No se puede resolver el host ${host} (${systemCode}). Revise --url o --server y la red.`,
  "connection-insecure": ({ origin, systemCode }) =>
    `No se puede establecer una conexión segura con ${origin} (${systemCode}). Revise la dirección; si el certificado lo firma el proxy de su empresa, defina NODE_EXTRA_CA_CERTS con el archivo de la autoridad de certificación del proxy.`,
  "web-page-received": ({ origin }) =>
    `${origin} envió una página web con estado 200 en lugar de un reporte: allí puede estar escuchando otro programa. Revise --url.`,
  "access-denied": ({ origin, message }) =>
    `${origin} negó el acceso con estado 403${message && ` "${message}"`}, que el proveedor no documenta. Revise la dirección, el token y si la IP de este equipo está permitida; en mantenimiento, ejecute el mismo comando más tarde.`,

  // Lo que se esperaba de un valor
  "expect-one-of": ({ values }) => `uno de estos: ${values.join(", ")}`,
  "expect-text": "un texto no vacío",
  "expect-integer": ({ min, max }) => `un entero de ${min} a ${max}`,
  "expect-number": "un número mayor o igual que 0",
  "expect-four-digits": "cuatro dígitos",
  "expect-time": "una hora como 2026-03-02T10:00:00-05:00",
  "expect-day": "un día como 2026-03-02",
  "expect-day-or-time": "un día como 2026-03-02, o una hora",
  "expect-switch": "1 o 0",
  "expect-url": "una URL como http://127.0.0.1:4010",
  "expect-url-without-query": "una dirección sin parámetros",
  "expect-maintenance": "on, off o un horario diario como 02:00-03:00",
  "expect-duration": "una duración como 90s, 30m o 1d12h",
  "expect-rate": "un número mayor que 0 y hasta 1",
  "expect-time-zone": "una zona horaria como America/Bogota",
  "expect-column": "dos nombres como llamadas=calls",
  "rows-not-readable": ({ reason }) =>
    `se esperaba una lista JSON, un objeto JSON por línea o un CSV con encabezado: ${reason}`,
  "no-row-file": ({ path }) => `file.path es "${path}", pero ese archivo no existe`,
  "row-file-too-large": ({ bytes, max }) =>
    `tiene ${bytes} bytes, y el máximo es ${max}. Deje solo las filas que necesita.`,
  "row-not-an-object": "se esperaba un objeto JSON por línea",
  "row-column-missing": ({ column, columns }) =>
    `no hay una columna "${column}". Las columnas son ${columns.join(", ")}. Indique cuál usar con \`from\`, o con \`time\`.`,
  "row-time-invalid": ({ column, value }) =>
    `columna "${column}": "${value}" no es una hora. Se esperaba 2026-03-04 10:05:09 en GMT-5, 2026-03-04T10:05:09-05:00, catorce dígitos o segundos desde 1970.`,
  "row-value-invalid": ({ column, value, kind, example }) =>
    `columna "${column}": ${value} no es del tipo ${kind}. Se esperaba un valor como ${example}; si no, cambie \`kind\`.`,
  "expect-parameter": "un parámetro como campaign_id=77",
  "expect-latency": "milisegundos, o partes como medianMs=800 p95Ms=4000",
  "expect-fault-part": "partes como afterBytes=40",
  "expect-one-report": "un reporte",
  "expect-summary": "json=ARCHIVO",
  "expect-campaign-report": "que se omitiera: solo campaign_8 recibe una campaña",
  "expect-no-parameter": "ninguno: este reporte no recibe esos parámetros",

  // Ayuda
  usage: "Uso",
  commands: "Comandos",
  flags: "Opciones",
  controls: "Controles",
  default: "por defecto",
  "command-placeholder": "<comando>",
  "control-placeholder": "<control>",
  "flags-placeholder": "[opciones]",
  "more-help": "`mockvox <comando> --help` muestra los detalles.",
  "help-serve": "ejecuta un servidor Wolkvox simulado",
  "help-control": "controla un servidor simulado en ejecución: reloj, respuestas de error, fallas, cuota",
  "help-pull": "descarga un reporte de cualquier rango de fechas a un archivo",
  "help-verify": "comprueba si un servidor cumple el contrato",
  "help-tap": "reenvía peticiones a un servidor y comprueba sus respuestas",
  "help-run": "ejecuta un programa sin modificar contra un servidor simulado",
  "help-env": "muestra el entorno que define run, para un servidor simulado que ya está en ejecución",
  "help-claims": "muestra las preguntas abiertas, sus respuestas y su evidencia",
  "help-diff": "compara dos informes o perfiles",
  "help-audit": "dice qué perdieron, duplicaron o cortaron las peticiones de un cliente",
  "help-rehearse": "ejecuta un programa en condiciones adversas y lo evalúa",
  "help-scenarios": "enumera, muestra y copia los escenarios de rehearse",
  "exit-rehearse":
    "Códigos de salida: 0 todas las marcas, 1 falta una marca, 2 error de uso o no se pudo iniciar, 3 un escenario no se pudo evaluar, 130 interrumpido.",
  "rehearse-placeholders":
    "En CMD y en los comandos de --before y --rows, {from} y {to} son el primer y el último día por pedir (2026-03-02), {scenario} es el nombre. Con {day} el programa se ejecuta una vez por día.",
  "scenarios-note":
    "Sin nombres, enumera los escenarios incluidos. `mockvox rehearse --scenario ARCHIVO` ejecuta uno propio.",
  "help-trust": "muestra cómo confían los programas en el certificado de serve --tls y --proxy",
  "env-serve": "Cada opción se puede definir en el entorno: --port es MOCKVOX_PORT. PORT también sirve.",
  "env-all": ({ flag, variable }) => `Cada opción se puede definir en el entorno: --${flag} es ${variable}.`,
  "env-verify": "Cada opción se puede definir en el entorno: --token es MOCKVOX_TOKEN; MOCKVOX_URL define la URL.",
  "env-control":
    "--url, --admin-key y --lang se pueden definir en el entorno: MOCKVOX_URL, MOCKVOX_ADMIN_KEY, MOCKVOX_LANG.",
  "magic-tokens":
    "Se acepta cualquier token. Un token refuse-<refusal>, como refuse-quota-spent, siempre recibe esa respuesta de error.",
  "exit-control": "Códigos de salida: 0 bien, 1 sin servidor, sin permiso o sin coincidencias, 2 error de uso.",
  "exit-verify":
    "Códigos de salida: 2 error de uso o no se pudo ejecutar (sin servidor, token rechazado); de lo contrario, 1 si falló alguna comprobación, 3 si alguna no fue concluyente o no se comprobó nada, 0 si todas pasaron. Ctrl-C termina la ejecución con un informe y el código 130.",
  "exit-tap":
    "Presione Ctrl-C para detenerlo. Códigos de salida: 0 todas las comprobaciones pasaron o no se pidió ningún reporte, 1 alguna falló, 2 error de uso, 3 se pidieron reportes pero no se comprobó nada.",
  "exit-run":
    "Códigos de salida: el del programa, 128 + el número de la señal que lo terminó, 1 con --audit si sus peticiones pierden o duplican filas, 125 falló run, 126 el programa no es ejecutable, 127 no se encontró.",
  "env-usage":
    'En una shell: eval "$(mockvox env)" && php nightly.php; en PowerShell: mockvox env --format powershell | Out-String | Invoke-Expression. El servidor debe iniciarse con --proxy.',
  "exit-diff": "Códigos de salida: 0 iguales, 1 distintos, 2 no se pudo leer un archivo.",
  "exit-audit": "Códigos de salida: 0 todo bien, 1 hay hallazgos, 2 error de uso o sin servidor, 3 nada que auditar.",
  "exit-pull": "Códigos de salida: 0 completo, 1 error del servidor o del disco, 2 error de uso, 130 interrumpido.",
  "resume-pull":
    "Ejecútelo de nuevo tras una interrupción, una caída o la cuota agotada: continúa sin perder ni repetir filas. Un --to posterior amplía el archivo.",
  "advice-pull":
    "El proveedor aconseja una petición a la vez, y leer un reporte cada 5 minutos para hacer seguimiento a una operación.",
  "proxies-pull": "Se usan HTTPS_PROXY, HTTP_PROXY y NO_PROXY; a un servidor en loopback se llega directamente.",

  "flag-lang": "en o es (por defecto: su configuración regional)",
  "flag-json": "imprime JSON",
  "flag-server": "número de servidor de la operación",

  "serve-port": "puerto donde escucha; 0 elige uno libre",
  "serve-host": "dirección donde escucha",
  "serve-seed": "la misma semilla da los mismos datos",
  "serve-size": "small, medium, large o conversaciones por día",
  "serve-opened": "primer día con datos",
  "serve-restatement": "recodifica unas pocas interacciones horas después",
  "serve-edges": "agrega unas pocas interacciones en los momentos en que los clientes se equivocan",
  "serve-unknown-reports":
    "los reportes del proveedor sin modelar: note (501), vendor (su propio error) o shapes (filas inventadas)",
  "serve-reports": "reportes propios: archivos YAML o JSON, una carpeta con ellos, un preajuste, o all-presets",
  "serve-data": "archivo JSON con filas o interacciones propias",
  "serve-snapshot": "sirve el estado de un archivo de `mockvox control snapshot export`",
  "serve-allow-unknown-columns": "no revisa las columnas de las filas propias",
  "serve-profile": "respuestas a las preguntas abiertas: default, documented o un archivo JSON",
  "serve-licenses": "licencias; la cuota diaria es 1000 veces ese número",
  "serve-latency": "tiempo de proceso por petición, en ms del reloj; 0: ninguno (por defecto: 2 ms reales)",
  "serve-maintenance": "on, off o un horario diario en GMT-5: 02:00-03:00",
  "serve-clock": "hora inicial, en GMT-5 si no indica otra zona (por defecto: ahora)",
  "serve-speed": "segundos simulados por segundo; 0 pausa el reloj",
  "serve-server": "número de servidor si ni el host ni la cabecera lo indican",
  "serve-tls": "usa TLS, con un certificado de su propia autoridad para wv*.wolkvox.com y localhost",
  "serve-tls-cert": "certificado que se usa en su lugar, en PEM, con --tls-key",
  "serve-tls-key": "llave privada de --tls-cert, en PEM",
  "serve-authority": "carpeta de la autoridad certificadora (por defecto: en su carpeta de datos)",
  "serve-proxy":
    "proxy local que responde por wvNNNN.wolkvox.com y rechaza los demás hosts; sin PORT, el siguiente puerto libre",
  "serve-proxy-pass": "host, o HOST:PORT, que el proxy deja pasar; se puede repetir",
  "store-lost": ({ reason }) =>
    `No se puede llegar al almacén de límites (${reason}); las peticiones reciben el estado 503.`,
  "store-back": "El almacén de límites volvió.",
  "store-not-there":
    "sin respuesta todavía; revise que sea Valkey o Redis y si la URL debe empezar por redis:// o rediss://",
  "serve-store": "Valkey o Redis para los cupos, las cuotas y el reloj de varias réplicas, como redis://127.0.0.1:6379",
  "serve-log": "pretty, json o none para no mostrar las peticiones",
  "serve-admin-key": "clave de la API de administración; obligatoria fuera de loopback",
  "serve-token": "token aceptado, repetible (por defecto: cualquiera)",
  "serve-allow-host": "nombre de host que acepta la API de administración además de loopback, repetible",
  "serve-allow-origin": "origen cuyas páginas pueden usar la API de administración, repetible",

  "audit-server": "número de servidor, con --token",
  "audit-report": "auditar solo este reporte",
  "audit-from": "el primer segundo que se audita, o el primer día",
  "audit-to": "el último segundo que se audita, o el último día",
  "audit-rows": "filas que guardó el cliente: un archivo CSV, NDJSON o JSON, o - para la entrada estándar",
  "audit-column":
    "el nombre de una columna en el cliente y en el proveedor, como llamadas=calls; se puede repetir (por defecto: se deduce)",
  "audit-campaign": "el campaign_id de las filas",
  "audit-nothing":
    "No se ha pedido ningún reporte desde el inicio o el último reset, o ninguno que elijan las opciones: no hay nada que auditar.",
  "audit-clean": ({ requests }) => `Todo bien en ${requests === 1 ? "la petición" : `las ${requests} peticiones`}.`,
  "audit-found": ({ count, requests }) =>
    `${count === 1 ? "1 hallazgo" : `${count} hallazgos`} en ${requests === 1 ? "1 petición" : `${requests} peticiones`}.`,
  "audit-notes": "Conviene saber",
  "audit-kept": ({ report, keptRows, expectedRows, tolerated }) =>
    [`Se compararon ${keptRows} filas de ${report} con las ${expectedRows} del servidor simulado.`, ...tolerated].join(
      " ",
    ),
  "audit-kept-uncompared": ({ report }) => `Las filas guardadas de ${report} no se compararon.`,
  "rows-in-windows-1252": ({ file }) =>
    `${file} no está en UTF-8: se leyó como Windows-1252. Expórtelo en UTF-8 si los nombres o textos se ven mal.`,
  "audit-dropped": ({ count }) =>
    `El registro ya no tiene ${count} peticiones anteriores: no se concluye nada sobre el tiempo anterior a ellas.`,
  "audit-day": ({ day, readSeconds, doubledSeconds, missingSeconds }) =>
    `${day}: ${readSeconds} s leídos una vez, ${doubledSeconds} s más de una vez, ${missingSeconds} s sin leer`,
  "control-url": "el servidor simulado",
  "control-admin-key": "la --admin-key del servidor",
  "control-token": "solo para este token (por defecto: todos)",
  "control-server": "número de servidor, con --token o para data",
  "control-times": "cuántas de las próximas peticiones (por defecto: 1; excluye --rate)",
  "control-rate": "probabilidad por petición, por ejemplo 0.1",
  "control-after": "cuántas peticiones se dejan pasar primero (por defecto: 0)",
  "control-report": "solo peticiones de este reporte",
  "control-query": "solo peticiones con este parámetro, repetible",
  "control-status": "peticiones con este estado de respuesta",
  "control-refusal": "peticiones con esta respuesta de error",
  "control-method": "peticiones con este método",
  "control-path": "peticiones con esta ruta",
  "control-since": "peticiones desde esta hora, según el reloj del servidor",
  "control-follow": "imprime las peticiones nuevas a medida que llegan",

  "subcommand-clock": "muestra o fija la hora",
  "subcommand-advance": "adelanta el reloj: 60s, 90m, 1d12h",
  "subcommand-speed": "fija la velocidad del reloj; 0 lo pausa",
  "subcommand-refuse": "muestra las respuestas de error pendientes o fuerza una",
  "subcommand-fault": "muestra las fallas pendientes o inyecta una: cut-body afterBytes=40",
  "subcommand-respond":
    "responde con las filas, el sobre o la respuesta completa de un archivo JSON; las enumera o las borra",
  "subcommand-latency": "muestra o fija la latencia: 800, medianMs=800 p95Ms=4000",
  "subcommand-maintenance": "muestra o fija el mantenimiento; 02:00-03:00 cada día",
  "subcommand-profile": "muestra o fija el perfil",
  "subcommand-quota": "gasta unidades de la cuota diaria o la restablece",
  "subcommand-usage": "muestra los cupos simultáneos y la cuota de un token",
  "subcommand-tokens": "define los tokens aceptados",
  "subcommand-requests": "muestra las peticiones registradas o sigue las nuevas con --follow",
  "subcommand-find": "muestra las peticiones que coinciden; si no hay, termina con 1 y muestra la más parecida",
  "subcommand-status": "muestra el reloj, los ajustes, lo pendiente y, con --token, el uso; los sigue con --follow",
  "subcommand-overview": "suma los cinco reportes de un rango de fechas, por defecto de hoy, sin pedirlos",
  "subcommand-data": "muestra campañas, skills, routing points y agentes",
  "subcommand-snapshot": "escribe todo el estado en la salida estándar, o lo reemplaza por el de un archivo",
  "subcommand-reset": "restablece todo menos el reloj",
  "subcommand-health": "comprueba que el servidor responda",
  "subcommand-metrics": "imprime las métricas en el formato de texto de Prometheus",
  "subcommand-openapi": "imprime el documento OpenAPI de la API de administración",

  "pull-from": "primer día, o una hora en GMT-5",
  "pull-to": "último día, inclusive, o una hora",
  "pull-out":
    "archivo de salida; FILE.cursor, a su lado, permite continuar con el mismo comando; - es la salida estándar, sin continuar",
  "pull-format":
    "ndjson, csv o csv-excel (punto y coma, fórmulas desactivadas) (por defecto: según el nombre del archivo)",
  "pull-token": "el token; mejor en MOCKVOX_TOKEN: las opciones se ven en la lista de procesos",
  "pull-url": "dirección del servidor (por defecto: el host del proveedor según el número)",
  "pull-campaign": "campaña de campaign_8, un número o all",
  "pull-parameter": "parámetro de un reporte no modelado, repetible",
  "pull-reports": "definiciones del reporte, si es propio",
  "pull-profile": "cómo se comporta el servidor; lo que no indique se averigua",
  "pull-in-flight": "peticiones simultáneas, 1 o 2",
  "pull-budget": "máximo de peticiones",
  "pull-max-wait":
    "espera total máxima de una ventana por errores pasajeros, como mantenimiento o una conexión perdida",
  "pull-now": "hora actual; las ventanas posteriores no se piden (por defecto: el reloj del servidor)",
  "pull-overlap-days": "días antes del cursor que se leen y escriben de nuevo",
  "pull-lateness-hours":
    "las ventanas que terminaron hace menos de este número de horas se leen de nuevo la próxima vez: quizá tenían llamadas en curso",

  "verify-token": "token que se usa",
  "verify-live": "permite un servidor fuera de loopback; las peticiones consumen la cuota del token",
  "verify-quick": "comprueba solo lo esencial, con máximo 15 peticiones",
  "verify-budget":
    "máximo de peticiones por día, incluidas las de la ejecución que se continúa (por defecto: 60; 15 con --quick)",
  "verify-profile":
    "perfil con las respuestas esperadas a las preguntas abiertas; sin él, toda respuesta candidata se muestra como información",
  "verify-day": "día cuyas filas se leen (por defecto: el más activo de los últimos siete)",
  "verify-server":
    "número de servidor que se envía en la cabecera wolkvox_server (por defecto: el del host del proveedor)",
  "verify-name": "nombre del servidor en el informe",
  "verify-token-quota-spent": "token con la cuota agotada",
  "verify-token-maintenance": "token de un servidor en mantenimiento",
  "verify-token-slow": "token cuyas peticiones tardan más de un minuto",
  "verify-accept": "archivo con hallazgos aceptados; no afectan el código de salida",
  "verify-write-accept": "escribe los hallazgos de esta ejecución en un archivo para --accept",
  "verify-write-profile": "escribe las respuestas observadas en un archivo, como perfil",
  "verify-resume": "guarda el avance de la ejecución en un archivo; si quedó sin terminar, la continúa",
  "verify-report": ({ formats }) =>
    `${formats.join(", ")}; en la salida estándar si no se indica un archivo (por defecto: terminal)`,
  "verify-campaign":
    "id de una campaña existente, se puede repetir; con dos se pueden ejecutar todas las comprobaciones",
  "verify-allow": "burst: envía tres peticiones a la vez; token-in-url: envía el token en una URL",
  "verify-only": "comprobaciones que se ejecutan: un id, un prefijo (claim-*) o un reporte",
  "verify-reports":
    "comprueba además reportes definidos en archivos YAML o JSON, una carpeta con ellos, un preajuste, o all-presets",
  "verify-skip": "comprobaciones que se omiten, indicadas de la misma forma; por ejemplo, las de un reporte sin datos",

  "tap-port": "puerto de loopback donde escucha; 0 elige uno libre",
  "serve-scenario": "una condición adversa: un nombre de `mockvox scenarios`, o un archivo",
  "rehearse-scenario": "escenarios por ejecutar: nombres, archivos o carpetas (por defecto: todos los incluidos)",
  "rehearse-only": "ejecuta solo los escenarios con este nombre; * vale por cualquier parte",
  "rehearse-jobs": "escenarios que se ejecutan al tiempo",
  "rehearse-timeout": "lo máximo que puede durar el programa",
  "rehearse-before": "comando de la shell que restablece lo que el programa guarda, antes de cada escenario",
  "rehearse-rows": "comando de la shell que imprime las filas que el programa guardó, como CSV, NDJSON o JSON",
  "rehearse-report": "el reporte de las filas, si sus columnas no lo dicen",
  "rehearse-real-time": "ejecuta también los escenarios que toman tiempo real",
  "rehearse-tz": "la zona horaria del equipo del programa, por ejemplo Europe/Madrid",
  "rehearse-claims": "en cambio, busca las preguntas abiertas cuya respuesta cambia lo que hace el programa",
  "scenarios-copy": "escribe los escenarios como archivos en una carpeta, para cambiarlos",
  "run-airtight": "lo ejecuta en espacios de nombres donde solo se alcanza el servidor simulado (Linux)",
  "run-allow": "con --airtight, una dirección que el programa puede alcanzar, como localhost:5432",
  "run-audit": "audita sus peticiones al final; código de salida 1 si terminó con 0 aunque pierden o duplican filas",
  "run-summary": "escribe el resumen también en un archivo, como JSON",
  "run-port": "puerto del servidor simulado para mockvox control, sin TLS; 0 elige uno libre",
  "run-log": "registro de las peticiones en la salida de errores: pretty, json o none",
  "env-format": "sh, powershell o dotenv",
  "env-url": "dirección del servidor en ejecución; con https también lo alcanza Node anterior a 22.21",
  "env-proxy": "puerto de su proxy (por defecto: el que sigue al de --url)",
  "claims-profile": "perfil cuyas respuestas se muestran",

  // serve
  "serve-ready": "Mockvox está listo: un servidor Wolkvox simulado en",
  seed: "semilla",
  size: "tamaño",
  profile: "perfil",
  clock: "reloj",
  reports: "Reportes",
  "defined-reports": "Reportes definidos",
  "your-token": "su token",
  "try-it": "Pruebe:",
  "open-playground": "Abra la página:",
  "press-ctrl-c": "Presione Ctrl-C para detenerlo.",
  "serve-trust": ({ file }) => `TLS: los programas deben confiar en ${file}; \`mockvox trust\` muestra cómo`,
  "serve-proxy-ready": ({ url }) => `Proxy, para HTTPS_PROXY y HTTP_PROXY: ${url} responde por wvNNNN.wolkvox.com`,
  "proxy-refused": ({ hosts }) => `El proxy rechazó ${hosts.join(", ")}.`,
  "log-lines-dropped": ({ count }) => `Se descartaron ${count} líneas: el registro se está leyendo muy despacio.`,

  // Errores de Mockvox
  "unexpected-error": ({ details }) => `Error inesperado: ${details}. Es un error de Mockvox; por favor repórtelo.`,

  // Razones del sistema de archivos
  ENOSPC: "no queda espacio en el dispositivo",
  EDQUOT: "se agotó la cuota de disco",
  EFBIG: "el archivo es demasiado grande para su sistema de archivos",
  EACCES: "permiso denegado",
  EPERM: "permiso denegado",
  EROFS: "el sistema de archivos es de solo lectura",
  EISDIR: "es una carpeta",
  ENOTDIR: "una parte de su ruta no es una carpeta",
  ENAMETOOLONG: "el nombre es demasiado largo",
  EIO: "error de entrada o salida",
  "make-space": ({ reason }) => `${reason}. Libere espacio y ejecute el mismo comando para continuar.`,
  "use-another-file": ({ reason }) => `${reason}. Corríjalo o use otro archivo.`,
  "folder-missing": ({ folder }) => `la carpeta "${folder}" no existe. Créela o use otro archivo.`,
  "state-is-folder": ({ file }) => `"${file}", a su lado, es una carpeta. Bórrela o use otro archivo.`,
  "profile-file": ({ label, name, names }) => `${label} ${name} (perfiles predefinidos: ${names.join(", ")})`,

  // trust
  "trust-names": ({ names }) => `NAME es uno de ${names.join(", ")}.`,
  "trust-certificate": "Certificado en el que confiar",
  "trust-fingerprint": "Huella SHA-256",
  "trust-scope": ({ domains, addresses, day }) =>
    `Es válido hasta el ${day}, y solo para hosts de ${domains.join(" y ")}, y para ${addresses.join(" y ")}.`,
  "trust-unchanged": "No se cambió nada. Ejecute lo que corresponda:",
  "trust-replaces": "reemplaza las autoridades públicas para ese programa",
  "trust-adds": "además de las autoridades públicas",
  "trust-php": "o el mismo ajuste en php.ini; reemplaza las autoridades públicas",
  "trust-linux-only": "en Linux; en macOS y Windows, agréguelo al sistema",
  "trust-undo": "para todos los programas que usan los certificados del sistema; el segundo comando lo deshace",

  // pull
  "run-ended": ({ program, exitCode, seconds }) =>
    `mockvox: ${program} terminó con el código de salida ${exitCode} después de ${seconds} s.`,
  "run-ended-by-signal": (p) =>
    `mockvox: ${p.signal} terminó ${p.program} después de ${p.seconds} s (código de salida ${p.exitCode}).`,
  "run-no-requests": "  No envió peticiones al servidor simulado.",
  "run-may-ignore-proxy":
    "  Un programa que ignora las variables de proxy puede haber llegado al servidor real. En Linux, --airtight lo evita y lo lleva al simulado.",
  "run-other-path": "otra ruta",
  "run-no-status": "sin respuesta",
  "run-incomplete": ({ count }) =>
    `${count} ${count === 1 ? "respuesta no se recibió completa" : "respuestas no se recibieron completas"}`,
  "run-limits": (p) =>
    `Cuota diaria: ${p.quotaUsed} de ${p.quotaSize} usadas. Cupos simultáneos: máximo ${p.slotsUsed} de ${p.slotCount} en uso.`,
  "run-tenant-limits": (p) =>
    `Servidor ${p.server}, token ${p.token}: cuota diaria: ${p.quotaUsed} de ${p.quotaSize} usadas; cupos simultáneos: máximo ${p.slotsUsed} de ${p.slotCount} en uso.`,
  "run-refused-hosts": ({ hosts }) =>
    `Hosts rechazados (peticiones): ${hosts.join(", ")}. --proxy-pass HOST deja pasar uno.`,
  "run-passed-hosts": ({ hosts }) => `Dejados pasar (peticiones): ${hosts.join(", ")}.`,
  "run-airtight-only": "Aislado: solo se podía alcanzar el servidor simulado.",
  "run-airtight-allowed": "Aislado: solo se podía alcanzar el servidor simulado y lo que nombra --allow.",
  "run-nothing-blocked": "El programa no intentó alcanzar nada más.",
  "run-blocked": ({ blocked }) =>
    `El programa intentó (intentos): ${blocked.join(", ")}. --allow HOST:PORT deja pasar uno.`,
  "run-addresses-unknown": "Instale nftables para ver qué direcciones se intentaron.",
  "run-allowed-use": ({ address, connections }) =>
    `Permitido: ${address}, ${connections} ${connections === 1 ? "conexión" : "conexiones"}.`,
  "run-killed": ({ count }) =>
    `${count === 1 ? "Se terminó 1 proceso que el programa dejó" : `Se terminaron ${count} procesos que el programa dejó`} en ejecución.`,

  "row-count": ({ count }) => `${count} ${count === 1 ? "fila" : "filas"}`,
  "request-count": ({ count }) => `${count} ${count === 1 ? "petición" : "peticiones"}`,
  "window-count": ({ count }) => `${count} ${count === 1 ? "ventana" : "ventanas"}`,
  "window-read": (p) => `${p.range}: ${p.rows}; ${p.percent} % tras ${p.requests}`,
  "time-left": ({ time }) => `faltan ${time}`,
  "waits-until": ({ time, reason }) => `espera hasta ${time}: ${reason}`,
  "next-try": ({ reason, time }) => `${reason}; próximo intento ${time}`,
  "wait-unreachable": ({ origin, systemCode }) => `No se puede conectar con ${origin} (${systemCode})`,
  "wait-lost": ({ origin, systemCode }) => `Se perdió la conexión con ${origin} (${systemCode})`,
  "not-utf8": ({ windows, first }) =>
    `El servidor envió bytes que no son UTF-8 (en ${windows} ventanas, la primera desde ${first}); cada uno se reemplazó por U+FFFD.`,
  "last-run-crashed": ({ file, bytes }) =>
    `La última ejecución no terminó: se quitan ${bytes} bytes de su ventana incompleta de ${file} y se lee de nuevo.`,
  "pull-done": (p) => `${p.file}: ${p.rows} en ${p.windows}, ${p.bytes} bytes.`,
  "pull-gaps": ({ gaps }) =>
    `Pueden faltar filas de segundos que no se pueden pedir, o no con certeza: ${gaps.join(", ")}. Si sabe cómo se comporta el servidor, indique un --profile que responda window-end, calendar-month y equal-dates.`,
  "pull-nothing-read":
    "No se leyó nada: lo que queda del rango está en el futuro. Ejecute el mismo comando más tarde o indique --now.",
  "pull-range-ahead": ({ now }) =>
    `El rango llega hasta el futuro: la hora actual es ${now}. Ejecute el mismo comando más tarde para lo que falta.`,
  "pull-stopped": ({ file, rows, until, isStdout }) =>
    `Interrumpido. ${file} tiene ${rows}${until && `, hasta ${until} GMT-5`}. ${isStdout ? "Lo escrito en la salida estándar no se puede continuar: el mismo comando empieza de nuevo." : "Ejecute el mismo comando para continuar."}`,
  format: "formato",
  report: "reporte",
  campaign: "campaña",
  server: "servidor",
  "run-changed": "Cámbielo y ejecute el comando de nuevo.",
  "run-with-new-token": "Renueve el token y ejecute el mismo comando.",
  "run-to-resume": "Ejecute el mismo comando para continuar.",
  "run-tomorrow": "Ejecute el mismo comando mañana para continuar.",
  "run-later": "Ejecute el mismo comando más tarde para continuar.",
  "run-if-address-right": "Revise la dirección; si es correcta, ejecute el mismo comando de nuevo.",

  // verify
  "verify-plan": (p) =>
    `Comprobando ${p.origin}: ${p.checks} comprobaciones${p.others && ` (${p.others})`}, ${p.requests}.${p.days && ` ${p.days}`}`,
  "verify-sends": "Además de peticiones normales de reportes, envía:",
  "verify-sends-without-token": ({ count }) => `  ${count} sin token`,
  "verify-sends-wrong-token": ({ count }) => `  ${count} con un token equivocado`,
  "verify-sends-other-token": ({ count }) => `  ${count} con los demás tokens`,
  "verify-sends-token-in-url": ({ count }) => `  ${count} con el token en la URL`,
  "verify-sends-token-header": ({ count, detail }) => `  ${count} con el token en la cabecera ${detail}`,
  "verify-sends-method": ({ count, detail }) => `  ${count} con el método ${detail}`,
  "verify-sends-path": ({ count, detail }) => `  ${count} a la ruta ${detail}`,
  "verify-sends-plain-http": ({ count }) => `  ${count} por HTTP sin cifrar, sin token`,
  "verify-sends-parameters": ({ count }) => `  ${count} con parámetros faltantes, desconocidos, repetidos o inválidos`,
  "verify-sends-simultaneous": ({ count }) => `  ${count} al mismo tiempo`,
  "verify-changes-nothing": "No cambia nada en el servidor.",
  "verify-sends-ordinary": "Solo envía peticiones normales de reportes y no cambia nada en el servidor.",
  "verify-plan-spent": (p) =>
    `Comprobando ${p.origin}: ${p.checks} comprobaciones${p.others && ` (${p.others})`}. El presupuesto de hoy se agotó y faltan ${p.requests} peticiones: ejecute el mismo comando mañana.`,
  "verify-others": ({ skipped, settled }) =>
    [...(skipped > 0 ? [`${skipped} omitidas`] : []), ...(settled > 0 ? [`${settled} resueltas antes`] : [])].join(
      ", ",
    ),
  "verify-requests": (p) =>
    `hasta ${p.max} peticiones${p.max > p.planned ? ` (${p.planned} sin reintentos)` : p.max < p.planned ? ` de las ${p.planned} necesarias` : ""}${p.budget === undefined ? "" : `, presupuesto ${p.budget}`}`,
  "verify-days": ({ requests, days, budget }) =>
    `Por partes${budget === undefined ? "" : ` de ${budget} al día`} toma ${requests} peticiones en ${days} días: las peticiones que comparten las comprobaciones se envían de nuevo cada día.`,
  "verify-never-ends":
    "Con ese presupuesto quizá nunca termine: las peticiones que comparten las comprobaciones se envían de nuevo cada día.",

  // tap
  "tap-ready": ({ url, origin }) => `Reenviando ${url} a ${origin}. Apunte su programa ahí; Ctrl-C termina e informa.`,
  "not-a-path": ({ target, url }) =>
    `mockvox tap solo reenvía rutas; "${target}" no empieza con "/". Use ${url} como URL base de su programa, no como su proxy.`,
  "upstream-not-http": ({ origin, code }) => `${origin} respondió con algo que no es HTTP (${code}).`,
  "upstream-failed": ({ origin, code }) => `${origin} no respondió (${code}). Revise su URL y la red.`,
  "upstream-not-trusted": ({ origin, code }) =>
    `El certificado de ${origin} no es de confianza (${code}). Defina NODE_EXTRA_CA_CERTS con el archivo del certificado de su autoridad e inicie mockvox tap de nuevo.`,
  "upstream-certificate-invalid": ({ origin, code }) =>
    `El certificado de ${origin} no es válido (${code}). Revise el host de la URL, y los hosts y las fechas del certificado.`,
  "response-truncated": ({ origin, code }) =>
    `${origin} cerró la conexión en medio de una respuesta (${code}); lo recibido se reenvió y no se comprobó.`,
  "response-unchecked": ({ report, reason }) => `Una respuesta${report && ` a ${report}`} ${reason}`,
  "unchecked-too-long": ({ megabytes }) =>
    `pasa de ${megabytes} MB: se reenvió sin comprobar. Pida un rango de fechas más corto para comprobarla.`,
  "unchecked-encoding": ({ encoding }) =>
    `tiene la codificación desconocida "${encoding}": se reenvió sin comprobar. Haga que su programa acepte gzip.`,
  "unchecked-not-encoded": ({ encoding }) =>
    `no es ${encoding} completo, aunque su cabecera dice que lo es: se reenvió sin comprobar.`,
  "unchecked-status": ({ status }) => `tiene el estado ${status}, que HTTP no define: se reenvió sin comprobar.`,
  "unchecked-failed": ({ name }) =>
    `no se pudo comprobar (${name}): se reenvió. Es un error de Mockvox; por favor repórtelo.`,
  "responses-unchecked": ({ count }) =>
    count === 1 ? "1 respuesta se reenvió sin comprobar." : `${count} respuestas se reenviaron sin comprobar.`,
  "no-response-checked": ({ requests }) =>
    `No se comprobó nada: se ${requests === 1 ? "pidió 1 reporte" : `pidieron ${requests} reportes`}, pero no se pudo comprobar ninguna respuesta.`,
  "scenarios-copied": ({ count, folder }) =>
    `${count === 1 ? "1 escenario copiado" : `${count} escenarios copiados`} a ${folder}. Ejecútelos con \`mockvox rehearse --scenario ${folder}\`.`,
  "rehearse-mark-ended": "terminó",
  "rehearse-mark-data": "datos",
  "rehearse-mark-polite": "respeto",
  "rehearse-mark-honest": "aviso",
  "rehearse-timed-out": ({ seconds }) => `No terminó en ${seconds} s.`,
  "rehearse-ended-by-signal": ({ signal }) => `Lo terminó ${signal}.`,
  "rehearse-no-rows": ({ exitCode, message }) =>
    `El comando de --rows no imprimió filas y terminó con ${exitCode}.${message ? ` ${message}` : ""}`,
  "rehearse-retry-storm": ({ report, repeats }) =>
    `Repitió ${repeats} veces una petición fallida de ${report}, cada una menos de un segundo después de la falla.`,
  "rehearse-silent":
    "Faltan filas, pero terminó con 0 y ninguna línea del error estándar nombra el reporte o el rango de fechas.",
  "rehearse-not-applicable": "nada lo exigía",
  "rehearse-not-judged": "sin evaluar",
  "rehearse-gaps": "Sin evaluar:",
  "rehearse-gap-real-time": ({ seconds }) => `toma unos ${seconds} segundos reales; agregue --real-time`,
  "rehearse-gap-no-requests": "el programa no pidió ningún reporte",
  "rehearse-gap-not-reached": ({ requests }) =>
    `no alcanzó al programa, que envió ${requests === 1 ? "1 petición" : `${requests} peticiones`} de reportes`,
  "rehearse-gap-other-reports": ({ reports }) => `solo concierne a ${reports.join(", ")}`,
  "rehearse-gap-other-days": ({ from, to }) =>
    `el programa no pidió del ${from} al ${to}; páselos como {from} y {to} o {day}, o lea MOCKVOX_FROM y MOCKVOX_TO`,
  "rehearse-summary": ({ passed, missing, gaps }) =>
    `${passed} con todas las marcas, ${missing} con alguna marca faltante, ${gaps} sin evaluar.`,

  "what-if-summary": (p) =>
    `${p.decisive} de las ${p.claims} preguntas abiertas de las que dependen sus respuestas cambian lo que hace el programa (${p.runs} ejecuciones, ${p.requests === 1 ? "1 petición" : `${p.requests} peticiones`} cada una).`,
  "what-if-unsteady":
    "Dos ejecuciones iguales dieron resultados distintos, así que solo se comparan los códigos de salida. Imprima las filas guardadas con --rows para compararlas.",
  "what-if-met": ({ met }) => `recibió: ${met}`,
  "what-if-exit-code": ({ before, after }) => `código de salida ${before} → ${after}`,
  "what-if-rows": ({ before, after }) =>
    before === after ? `otros valores en ${after} filas guardadas` : `${before} → ${after} filas guardadas`,
  "what-if-output": "otra salida",
  "what-if-verify": ({ command, requests }) =>
    `Para resolverla con ${requests === 1 ? "1 petición" : `${requests} peticiones`} como máximo: ${command}`,
  "what-if-undecidable": "Las peticiones corrientes no la resuelven; `mockvox claims` dice más.",
  "what-if-all": "Todas juntas:",
  "nothing-checked": ({ path }) => `No se comprobó nada: no llegó ninguna petición a ${path}.`,
};
