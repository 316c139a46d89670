import { expectedInSpanish } from "@mockvox/spec/schema";
import type { TranslationOf } from "@mockvox/spec/text";
import type { en } from "./en.ts";

/** Counts something in Spanish: `1 comprobación`, `2 comprobaciones`. */
function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

export const es: TranslationOf<typeof en> = {
  // Opciones de una ejecución
  "empty-contract-token": "El token está vacío. Indique el token del servidor que va a comprobar.",
  "invalid-request-budget": ({ budget }) =>
    `Presupuesto no válido: ${budget}. Se esperaba un número entero de peticiones, 1 o más.`,
  "invalid-contract-server": ({ server }) =>
    `Número de servidor no válido: "${server}". Se esperaban cuatro dígitos, como 0001.`,
  "invalid-contract-day": ({ day }) =>
    `Día no válido: "${day}". Se esperaba un día que exista, como AAAAMMDD; por ejemplo, 20260304.`,
  "unknown-case": ({ name }) =>
    `Comprobación desconocida: "${name}". Se esperaba un id de docs/cases.md, un prefijo como claim-* o un reporte como cdr_4.`,
  "invalid-contract-definition": ({ path, found, expected }) =>
    `Definición de reporte no válida: ${path || "toda"} es ${found}. Se esperaba ${expectedInSpanish(expected)}.`,
  "invalid-target-url": ({ url }) => `"${url}" no es una URL HTTP. Se esperaba una URL como http://127.0.0.1:4010.`,
  "target-url-too-specific": ({ url, suggestion }) =>
    `La URL ${url} contiene más que la dirección del servidor, pero cada petición agrega su propia ruta y sus parámetros. Use ${suggestion}.`,

  // Continuar una ejecución guardada
  "resume-other-server": ({ saved, current }) =>
    `No se puede continuar la ejecución guardada: comprobó ${saved}, no ${current}. Compruebe ese servidor o use otro archivo en \`--resume\`.`,
  "resume-other-profile": ({ saved, current }) =>
    `No se puede continuar la ejecución guardada: se comparó con ${saved ? `el perfil ${saved}` : "ningún perfil"}, no con ${current ?? "ninguno"}. Use el mismo \`--profile\` u otro archivo en \`--resume\`.`,
  "resume-other-answers": ({ profile }) =>
    `No se puede continuar la ejecución guardada: el perfil ${profile} tenía entonces otras respuestas. Use el mismo \`--profile\` u otro archivo en \`--resume\`.`,
  "resume-other-cases": ({ saved, current }) =>
    `No se puede continuar la ejecución guardada: empezó con ${saved || "todas las comprobaciones"} y esta con ${current || "todas las comprobaciones"}. Use las mismas opciones u otro archivo en \`--resume\`.`,

  // Archivos
  "invalid-report-file": ({ pointer, problem }) =>
    `No se pudo leer el informe de contrato, en ${pointer || "su raíz"}: ${problem.es}. Use un archivo escrito por \`mockvox verify --report json\`.`,
  "invalid-saved-run": ({ pointer, problem }) =>
    `No se pudo leer la ejecución guardada, en ${pointer || "su raíz"}: ${problem.es}. Use un archivo escrito por \`--resume\` o bórrelo para empezar de nuevo.`,
  "invalid-accept-file": ({ pointer, problem }) =>
    `No se pudo leer el archivo de aceptaciones, en ${pointer || "su raíz"}: ${problem.es}. Se esperaba { "mockvox": 1, "accepted": [{ "fingerprint", "case", "until", "note" }] }.`,
  "invalid-compared-profile": ({ pointer, problem }) =>
    `No se pudo leer el perfil, en ${pointer || "su raíz"}: ${problem.es}. Use un perfil o un informe escrito por \`mockvox verify --report json\`.`,
  "unsupported-report-version": ({ version, expected }) =>
    `El informe de contrato tiene la versión ${version}, pero esta versión de Mockvox lee la versión ${expected}. Créelo de nuevo con \`mockvox verify --report json\`.`,
  "unsupported-saved-run-version": ({ version, expected }) =>
    `La ejecución guardada tiene la versión ${version}, pero esta versión de Mockvox lee la versión ${expected}. Borre el archivo para empezar de nuevo.`,

  // Problemas en los archivos
  "unknown-claim-or-answer": ({ id }) => `pregunta abierta o respuesta desconocida: "${id}"`,
  "unknown-report-id": ({ id }) => `reporte desconocido: "${id}"`,

  // Títulos de las comprobaciones: todos los reportes
  "title-answered": "una petición de un día tiene éxito",
  "title-keys": "el sobre trae sus cuatro claves en orden",
  "title-error": "`error` es null en una respuesta exitosa",
  "title-message": "`msg` dice cuántos registros se encontraron",
  "title-count": "`msg` cuenta las filas que se envían",
  "title-data": "`data` tiene la forma documentada",
  "title-columns": "las filas no traen columnas desconocidas",
  "title-content-type": "la respuesta es JSON en UTF-8",
  "title-column-format": ({ column }) => `${column} está escrito como dice la especificación`,
  "title-defined-columns": "las filas traen las columnas de la definición",
  "title-column-kind": ({ column, kind }) => `${column} es del tipo ${kind}`,
  "title-parts-add-up": "las partes de un día suman el día",
  "title-part-is-contained": "un rango de fechas dentro de otro no trae filas que le falten al otro",
  "title-parameter-order": "los mismos parámetros en otro orden dan las mismas filas",
  "title-repeatable": "la misma petición dos veces da las mismas filas",
  "title-unique-rows": "no hay dos filas con la misma clave",
  "title-percentage": ({ column }) => `${column} es la parte de la fila en el total`,

  // Títulos de las comprobaciones: un reporte
  "title-minutes-fit-bucket": "los minutos por llamada corresponden al intervalo",
  "title-cost-needs-calls": "un intervalo sin llamadas no cuesta nada",
  "title-hours-in-range": "todas las horas están en el rango de fechas",
  "title-minutes-need-calls": "una hora sin llamadas no tiene minutos",
  "title-answers-fit-offers": "los sí y los no juntos no pasan de `treatment`",
  "title-call-backs-fit-requests": "las devoluciones de llamada no pasan de `customer_say_yes`",
  "title-columns-fit-total":
    "las cinco columnas juntas no pasan del total, salvo que el total cuente solo `answer_machine`",
  "title-campaign-is-a-part": "los teléfonos de una campaña están entre los de todas",
  "title-dates-in-range": "todas las interacciones empezaron en el rango de fechas",
  "title-one-value-per-interaction": ({ column }) => `una interacción tiene un solo ${column}`,
  "title-attempts-start-at-one": "los intentos se cuentan desde 1",
  "title-options-entered-once": "una interacción no repite una opción en el mismo segundo",

  // Títulos de las comprobaciones: varios reportes, respuestas de error, límites
  "title-journeys-fit-calls": "una hora no tiene más recorridos de voz en diagram_13 que llamadas en diagram_1_2",
  "title-machines-are-calls": "los contestadores y las devoluciones logradas son llamadas de cdr_4",
  "title-refusal": ({ refusal }) => `la respuesta de error ${refusal} dice lo que indica la especificación`,
  "title-no-third-request": "no se atienden tres peticiones simultáneas de un token",

  // Lo que una comprobación esperaba y lo que encontró
  "expected-row-count": "el número de filas",
  "expected-same": "el mismo valor",
  "expected-one-row-per-key": "una fila por clave",
  "expected-share": ({ column }) => `${column} de la fila dividido por la suma de ${column}`,
  "expected-part-of-all": "una parte de lo que devuelve `all`",
  "expected-at-most-calls": "no más que el número de llamadas",
  "expected-envelope": "un sobre",
  "expected-earlier-answer": ({ answers }) => `${answers}, como antes`,
  "actual-other-number": "otro número",
  "actual-missing": "filas sin esa columna",
  "expected-kind": ({ kind, example }) => `un valor del tipo ${kind}, como ${example}`,
  "actual-columns": ({ missing, unknown }) =>
    [
      ...(missing.length > 0 ? [`filas sin ${missing.join(", ")}`] : []),
      ...(unknown.length > 0 ? [`filas que además traen ${unknown.join(", ")}`] : []),
    ].join("; "),
  "actual-renamed": ({ columns }) => `filas sin esta columna, pero con ${columns}`,
  "actual-differs": ({ column }) => `otro valor de ${column}`,
  "actual-duplicate-key": "una clave repetida",
  "actual-other-share": "otra parte",
  "actual-violations": ({ rows }) => count(rows, "fila que no cumple la regla", "filas que no cumplen la regla"),
  "actual-more": "más",
  "actual-everything": "todo",
  "actual-more-in-hours": ({ hours }) => `más en ${count(hours, "hora", "horas")}`,
  "actual-more-than-calls": "más que el número de llamadas",
  "actual-request-answered": "una respuesta exitosa",
  "actual-all-three": "las tres",
  "actual-no-json-object": "un cuerpo que no es un objeto JSON",
  "actual-status": ({ status, body }) => `${status}, ${body.es}`,
  "actual-not-json": "un cuerpo que no es JSON",
  "actual-too-deep": "JSON con demasiados niveles para poder leerlo",
  "actual-too-long": ({ megabytes }) => `un cuerpo de más de ${megabytes} MB; el resto no se leyó`,
  "actual-empty-body": "un cuerpo vacío",
  "actual-other-json": ({ kind }) => `JSON que es ${kind}`,
  "actual-no-message": ({ code }) => `${code}JSON sin "msg"`,

  // Por qué una comprobación no es concluyente: la ejecución o el servidor
  "no-response": "el servidor no respondió; revise la URL y la red",
  "sample-not-taken": ({ sample }) => `no se envió la petición ${sample}`,
  "server-refused": ({ response }) => `el servidor no devolvió filas: ${response.es}`,
  "no-data": "ninguna respuesta trajo datos",
  "nothing-refused": "no se rechazó ninguna petición",
  "part-refused": "se rechazó una parte del día",
  "responses-too-large": "las respuestas son demasiado grandes para compararlas; elija un día con menos actividad",
  "slots-taken":
    "otro proceso ocupó los cupos simultáneos del token en cada intento; repita la comprobación cuando nada más use el token",
  "all-campaigns-unsupported": "el servidor no acepta `all` como campaña; vea claim-all-campaigns",
  "no-rows": "el rango de fechas no tiene filas; elija con `--day` un día con actividad",
  "no-campaign-dialled": "ninguna campaña marcó ese día",
  "range-not-requested": "no se pidió el rango de fechas",
  "requests-too-quick":
    "las respuestas a tres peticiones simultáneas llegaron demasiado rápido para saber si coincidieron",

  // Por qué se omite una comprobación: lo que el día no contenía
  "column-not-comparable":
    "una columna que necesita falta o está escrita de otra forma; la comprobación de esa columna lo indica",
  "too-few-telephones": "se marcaron muy pocos teléfonos",
  "no-121-second-call": "ningún intervalo tiene exactamente una llamada de 121 segundos",
  "no-rounding-difference": "el redondeo no dejó diferencia",
  "no-cost-above-1000": "ningún costo llega a 1000",
  "no-costs-to-compare": "no hay llamadas cortas y largas con costos para comparar",
  "no-unix-times": "ningún id de una llamada contiene el segundo en que empezó",
  "no-zeros": "ningún número es cero",
  "machines-not-counted":
    "cdr_4 tiene menos llamadas que las que contestaron máquinas, como si contara solo las de los agentes",
  "no-boundary-interaction": "de ninguna interacción se conoce el segundo en que empezó",
  "end-not-confirmed":
    "la interacción de un segundo no está en el rango de fechas de ese segundo, pero ningún rango tiene una que empezó antes",
  "one-second-ranges-empty": "los rangos de fechas de un segundo no tienen filas",
  "range-refused": "se rechazó el rango de fechas",
  "range-too-large": "el rango de fechas tiene demasiadas filas",
  "ranges-within-a-month": "los rangos de fechas no pueden cruzar un mes",
  "no-range-above-row-limit": "ningún rango de fechas pasa de 60.000 filas",
  "no-rows-truncated": "no se cortaron filas",
  "no-missing-telephone": "todos los contactos tienen teléfono",
  "no-chats": "no hubo chats",
  "rows-are-days": "las filas son días",
  "only-one-midnight": "una sola fila a medianoche no muestra si las filas son días u horas",
  "no-quiet-hour": "todas las horas tuvieron llamadas, o las filas no tienen horas",
  "all-skills-used": "todos los skills se usaron todo el día",
  "no-negative-skill": "ningún skill tuvo más devoluciones fallidas que logradas",
  "service-level-too-high":
    "un valor de `service_level_up` supera el porcentaje de devoluciones logradas entre las llamadas en espera inteligente",
  "no-escaped-character": "ningún valor tiene tildes ni barras",
  "no-empty-list": "ninguna respuesta es exitosa con una lista vacía",
  "no-special-headers": "una respuesta exitosa solo tiene las cabeceras de cualquier servidor web",
  "statuses-always-200": "todos los estados son 200 y HEAD no trae cuerpo",
  "other-error-message":
    "la respuesta de error tiene otro mensaje; la comprobación de esa respuesta de error lo indica",
  "refused-for-parameters": "la petición se rechazó por sus parámetros",
  "all-returns-nothing": "`all` no devuelve nada",
  "campaign-without-rows": "la campaña no tiene filas",
  "quota-not-spent": "la cuota de ese token no está agotada",
  "requests-did-not-overlap": "tres peticiones simultáneas no coincidieron",
  "no-nonzero-percentage": "todos los porcentajes son cero",
  "no-zero-percentage": "ningún porcentaje es cero",
  "no-rows-received": "no se recibieron filas",
  "one-campaign-dialled": "una sola campaña hizo todas las marcaciones",
  "ranges-select-by-end": "los rangos de fechas filtran por la hora de fin",
  "no-hours": "las filas no tienen horas",
  "repeat-refused": "se rechazó la segunda petición, lo que admite una pregunta abierta",
  "no-boundary-second": "de ninguna fila se conoce el segundo en que empezó; elija un día con más actividad",
  "already-settled": "una respuesta anterior lo resolvió",
  "post-answered": "POST tuvo éxito",
  "row-limit-not-reached": "ningún rango de fechas pasa de 60.000 filas, o se enviaron todas",
  "slots-not-exceeded": "tres peticiones simultáneas tuvieron éxito; quizá esperaron o no coincidieron",

  // Por qué se omite una comprobación: lo que ninguna ejecución puede averiguar
  "needs-one-unit-of-quota": "necesita un token al que le quede una petición de cuota",
  "needs-quota-over-night": "necesita una cuota agotada y esperar hasta después de medianoche",
  "needs-preview-campaign": "necesita el id de una campaña preview que haya marcado",
  "needs-long-queue": "necesita peticiones que esperen un cupo y luego tarden casi un minuto",
  "needs-host-without-number": "necesita un host del servidor que no contenga su número",
  "needs-range-without-agents": "necesita un rango de fechas en el que solo contestaron máquinas o menús de voz",
  "needs-known-call": "necesita una llamada de la que se sepa por otra fuente cuánto duró en el menú de voz y después",
  "needs-call-in-progress": "necesita una interacción de la que se sepa que está en curso",
  "needs-256-megabytes": "necesita una respuesta de más de 256 MB",

  // Por qué se omite una comprobación: lo que no se indicó
  "skipped-by-user": "se excluyó con `--skip`",
  "needs-burst": "envía tres peticiones a la vez; permítalo con `burst`",
  "needs-token-in-url": "pone el token en una URL; permítalo con `token-in-url`",
  "needs-parameter-example": ({ parameter }) => `su definición no trae un \`example\` para el parámetro ${parameter}`,
  "needs-other-reports": "necesita filas de reportes que no están modelados",
  "needs-campaigns": "necesita los ids de dos campañas",
  "needs-server": "necesita el número del servidor",
  "needs-quota-spent": "necesita un token con la cuota agotada",
  "needs-maintenance": "necesita un token de un servidor en mantenimiento",
  "needs-slow": "necesita un token cuyas peticiones tarden más de un minuto",

  // Por qué una ejecución termina antes
  "stopped-quota-spent": "La cuota diaria del token está agotada. Continúe mañana con `--resume`.",
  "stopped-maintenance": "El servidor está en mantenimiento. Continúe más tarde con `--resume`.",
  "stopped-invalid-token": "El servidor no acepta el token. Revise el token.",
  "stopped-unreachable": "No se puede llegar al servidor. Revise la URL, la red y el firewall.",
  "stopped-wrong-path": ({ url, origin }) => `No hay reportes en ${url}. Revise la ruta; ¿quiso decir ${origin}?`,
  "stopped-suspected-token": ({ statuses }) =>
    `El servidor rechazó todas las peticiones con ${statuses}. Es probable que no acepte el token: revise primero el token y luego si el servidor acepta peticiones de este equipo.`,
  "stopped-blocked": ({ statuses }) =>
    `Una página respondió a cada petición con ${statuses}: un firewall o un proxy bloquea este equipo, o el servidor está en mantenimiento. Revise si el servidor acepta peticiones desde aquí.`,
  "stopped-rate-limited": ({ statuses }) =>
    `El servidor respondió a cada petición con ${statuses}: limita la frecuencia con que este equipo o token puede enviar peticiones. Espere y vuelva a ejecutarla.`,
  "stopped-server-error": ({ statuses }) =>
    `El servidor respondió a cada petición con ${statuses}. No está funcionando; vuelva a ejecutarla más tarde.`,
  "stopped-unexpected-page": ({ statuses }) =>
    `En lugar de cada reporte llegó una página HTML con ${statuses}. Revise la URL, y si hay un proxy o una página de ingreso delante del servidor.`,
  "stopped-aborted": "La ejecución se interrumpió. Ejecútela de nuevo con el mismo `--resume` para continuar.",
  "stopped-aborted-unsaved":
    "La ejecución se interrumpió y no se guardó. Ejecútela de nuevo desde el principio, o con `--resume ARCHIVO` para poder continuar.",
  "stopped-budget-spent": ({ budget }) =>
    `Se gastó el presupuesto de hoy, de ${count(budget, "petición", "peticiones")}. Ejecútelo mañana con el mismo \`--resume\` o indique un \`--budget\` mayor.`,
  "stopped-budget-spent-unsaved": ({ budget }) =>
    `Se gastó el presupuesto de hoy, de ${count(budget, "petición", "peticiones")}, y la ejecución no se guardó. Indique un \`--budget\` mayor o agregue \`--resume ARCHIVO\` para continuar mañana.`,

  // El informe: títulos y rótulos
  "report-title": "Informe de contrato",
  "label-server": "Servidor",
  "label-profile": "Comparado con el perfil",
  "label-no-profile": "sin perfil de comparación",
  "label-profile-none": "ninguno: las respuestas candidatas son información",
  "label-when": "Cuándo",
  "label-requests": "Peticiones",
  "label-requests-sent": "Peticiones enviadas",
  "label-checks": "Comprobaciones",
  "label-checks-passed": "Comprobaciones aprobadas",
  "label-by-report": "Por reporte",
  "label-differences": "Hallazgos",
  "label-expected": "Se esperaba",
  "label-actual": "Se encontró",
  "label-request": "Petición",
  "label-response": "Respuesta",
  "label-where": "Dónde",
  "label-next": "Qué hacer ahora",
  "label-accepted": "Conocido y aceptado",
  "label-inconclusive": "No concluyentes",
  "label-skipped": "Omitidas",
  "label-claims": "Preguntas abiertas y las respuestas de este servidor",
  "label-claim": "Pregunta",
  "label-answer": "Respuesta",
  "label-evidence": "Evidencia anterior",
  "label-unknown-answer": "no está entre las respuestas conocidas",
  "label-several-fit": "encajan todas; los datos no permiten distinguirlas",
  "label-all-checks": "Todas las comprobaciones",
  "label-check": "Comprobación",
  "label-result": "Resultado",
  "label-reason": "Motivo",
  "label-fingerprint": "Huella",
  "label-all-reports": "Todos los reportes",
  "label-stopped": "La ejecución terminó antes de tiempo",
  "label-not-run": "Comprobaciones que no se hicieron",
  "label-masked":
    "Los valores están enmascarados (d es un dígito). Este informe no contiene tokens ni datos personales.",

  // El informe: gravedades, resultados, cantidades
  "severity-breaking": "incompatible",
  "severity-warning": "advertencia",
  "severity-info": "información",
  "severity-breaking-description":
    "Contradice lo que documenta el proveedor. Los programas que lo leen pueden fallar o leer valores errados.",
  "severity-warning-description":
    "Difiere del perfil, de lo que reportan los integradores o de la definición de un reporte. Revise los programas que dependen de ello.",
  "severity-info-description":
    "Otra forma que la nuestra: una variante conocida, o una regla que ninguna fuente afirma. No hay que cambiar nada.",
  "status-passed": "aprobada",
  "status-failed": "fallida",
  "status-inconclusive": "no concluyente",
  "status-skipped": "omitida",
  "count-passed": ({ checks }) => count(checks, "aprobada", "aprobadas"),
  "count-failed": ({ checks }) => count(checks, "fallida", "fallidas"),
  "count-inconclusive": ({ checks }) => count(checks, "no concluyente", "no concluyentes"),
  "count-skipped": ({ checks }) => count(checks, "omitida", "omitidas"),
  "more-findings": ({ findings }) => `… y ${findings} más`,
  "requests-of-budget": ({ sent, budget }) => `${sent} de ${budget} como máximo`,
  "of-budget": ({ budget }) => `de ${budget} como máximo`,
  "finding-sentence": ({ severity, expected, actual, locations }) =>
    `${severity}: se esperaba ${expected.es}, se encontró ${actual.es}${locations ? `, en ${locations}` : ""}`,

  // El informe: veredicto y siguientes pasos
  "headline-setup-failed": "No se pudo ejecutar: ninguna petición normal tuvo éxito.",
  "headline-breaking": ({ findings }) => `El servidor incumple el contrato en ${count(findings, "punto", "puntos")}.`,
  "headline-warning": ({ findings, profile }) =>
    `El servidor difiere del perfil ${profile} en ${count(findings, "punto", "puntos")}.`,
  "headline-warning-without-profile": ({ findings }) =>
    `El servidor difiere de lo que reportan los integradores en ${findings} ${findings === 1 ? "punto" : "puntos"}.`,
  "headline-warning-definitions": ({ findings }) =>
    `El servidor difiere de las definiciones de reportes en ${count(findings, "punto", "puntos")}.`,
  "headline-inconclusive": ({ checks }) =>
    `Ninguna comprobación falló, pero ${count(checks, "no fue concluyente", "no fueron concluyentes")}.`,
  "headline-nothing-checked": "No se comprobó nada.",
  "headline-passed": "El servidor cumple el contrato.",
  "headline-passed-accepted": ({ differences }) =>
    `El servidor cumple el contrato; ${count(differences, "hallazgo conocido está aceptado", "hallazgos conocidos están aceptados")}.`,
  "check-programs": ({ reports }) => `Revise los programas que leen ${reports}.`,
  "check-all-programs": "Revise los programas que leen estos reportes.",
  "step-accept":
    "Para aceptar un hallazgo, ponga su huella en un archivo e indíquelo con `--accept`. Así deja de afectar el código de salida.",
  "step-resume": "Continúe después con `--resume` o permita más peticiones con `--budget`.",
  "step-write-profile":
    "`--write-profile ARCHIVO` guarda lo observado; `mockvox serve --profile ARCHIVO` se comporta luego como este servidor.",

  // Hallazgos aceptados
  "acceptance-expired": ({ entry, until }) =>
    `La aceptación de ${entry} venció el ${until}; el hallazgo vuelve a afectar el código de salida. Renuévela o quítela.`,
  "acceptance-unused": ({ entry }) =>
    `La aceptación de ${entry} no corresponde a ningún hallazgo de esta ejecución. Quítela si la diferencia ya no existe.`,

  // La comparación de dos informes
  "change-added": "nuevo",
  "change-removed": "ya no está",
  "change-changed": "cambió",
  "diff-answers": "Respuestas a preguntas abiertas",
  "diff-findings": "Hallazgos",
  "diff-checks": "Comprobaciones",
  "diff-before": "Antes",
  "diff-after": "Después",
  "diff-change": "Cambio",
  "diff-not-observed": "escrito a mano, no observado",
  "diff-nothing": "No hay diferencias entre los dos.",
  "diff-headline": ({ answers, findings, checks }) =>
    `Cambios: ${count(answers, "respuesta", "respuestas")}, ${count(findings, "hallazgo", "hallazgos")}, ${count(checks, "comprobación", "comprobaciones")}.`,
};
