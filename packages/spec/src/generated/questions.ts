// Generated from claims.yaml and claims.es.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const questions = {
  "success-code-type": {
    "en": "Is `code` a number or a string in a successful response?",
    "es": "¿`code` es un número o una cadena en una respuesta exitosa?"
  },
  "success-error": {
    "en": "What is `error` in a successful response?",
    "es": "¿Qué es `error` en una respuesta exitosa?"
  },
  "refusal-code-type": {
    "en": "Is `code` a number or a string in an error response?",
    "es": "¿`code` es un número o una cadena en una respuesta de error?"
  },
  "refusal-data": {
    "en": "What is `data` in an error response?",
    "es": "¿Qué es `data` en una respuesta de error?"
  },
  "refusal-headers": {
    "en": "Does an error response have the same headers as a successful one?",
    "es": "¿Una respuesta de error lleva las mismas cabeceras que una exitosa?"
  },
  "refusal-http-status": {
    "en": "Does the HTTP status reflect the error?",
    "es": "¿El estado HTTP refleja el error?"
  },
  "message-case": {
    "en": "Are error messages in upper case?",
    "es": "¿Los mensajes de error vienen en mayúsculas?"
  },
  "json-whitespace": {
    "en": "Is the body compact or indented?",
    "es": "¿El cuerpo es compacto o con sangría?"
  },
  "json-escaping": {
    "en": "How are accented letters and slashes written in JSON?",
    "es": "¿Cómo se escriben las tildes y las barras en JSON?"
  },
  "data-type": {
    "en": "Is `data` of diagram_13 a list, or a string that contains one?",
    "es": "¿`data` de diagram_13 es una lista o una cadena que contiene una?"
  },
  "empty-window": {
    "en": "What is the response to a date range in which nothing happened?",
    "es": "¿Qué respuesta recibe un rango de fechas en el que no pasó nada?"
  },
  "empty-message": {
    "en": "What is `msg` of a successful response with an empty list?",
    "es": "¿Qué es `msg` en una respuesta exitosa con una lista vacía?"
  },
  "future-window": {
    "en": "What is the response to a date range that is entirely in the future?",
    "es": "¿Qué respuesta recibe un rango de fechas que está por completo en el futuro?"
  },
  "range-refusal": {
    "en": "What is the response to a malformed, reversed or too long date range?",
    "es": "¿Qué respuesta recibe un rango de fechas mal formado, invertido o demasiado largo?"
  },
  "window-end": {
    "en": "Does a date range include its last second?",
    "es": "¿Un rango de fechas incluye su último segundo?"
  },
  "equal-dates": {
    "en": "Is a date range accepted if it starts and ends in the same second?",
    "es": "¿Se acepta un rango de fechas que empieza y termina en el mismo segundo?"
  },
  "longest-window": {
    "en": "Is a date range of exactly 31 days, end minus start, accepted?",
    "es": "¿Se acepta un rango de fechas de exactamente 31 días, final menos inicio?"
  },
  "calendar-month": {
    "en": "Can a date range cross the end of a month?",
    "es": "¿Puede un rango de fechas cruzar el fin de mes?"
  },
  "impossible-date": {
    "en": "What happens with 30 February and with 25:00?",
    "es": "¿Qué pasa con el 30 de febrero y con las 25:00?"
  },
  "filter-second": {
    "en": "Does a date range select interactions by their start or by their end?",
    "es": "¿El rango de fechas filtra las interacciones por su inicio o por su fin?"
  },
  "when-visible": {
    "en": "When does an interaction appear in the reports?",
    "es": "¿Cuándo aparece una interacción en los reportes?"
  },
  "time-zone": {
    "en": "In which zone are the times of requests and rows?",
    "es": "¿En qué zona horaria están las horas de las peticiones y las filas?"
  },
  "duplicate-parameters": {
    "en": "Which value is used if a parameter is repeated?",
    "es": "¿Qué valor se usa si un parámetro se repite?"
  },
  "unknown-parameters": {
    "en": "What happens to an unknown parameter?",
    "es": "¿Qué pasa con un parámetro desconocido?"
  },
  "unknown-report": {
    "en": "What is the response to an unknown report?",
    "es": "¿Qué respuesta recibe un reporte desconocido?"
  },
  "server-header": {
    "en": "Is the header `wolkvox_server` required?",
    "es": "¿Es obligatoria la cabecera `wolkvox_server`?"
  },
  "operation-header": {
    "en": "Does the header `wolkvox_server` choose the operation if the host does not?",
    "es": "¿La cabecera `wolkvox_server` elige la operación si el host no lo hace?"
  },
  "undashed-token-header": {
    "en": "Is a token accepted in the header `wolkvoxtoken`, without the dash?",
    "es": "¿Se acepta un token en la cabecera `wolkvoxtoken`, sin el guion?"
  },
  "token-parameter": {
    "en": "Can the token be sent in the URL?",
    "es": "¿Se puede enviar el token en la URL?"
  },
  "malformed-token": {
    "en": "What is the response to a token with other characters than letters and digits?",
    "es": "¿Qué respuesta recibe un token con caracteres distintos de letras y dígitos?"
  },
  "simultaneous-requests": {
    "en": "How many requests can one token have in flight?",
    "es": "¿Cuántas peticiones en curso puede tener un token?"
  },
  "request-over-limit": {
    "en": "What happens to a request beyond that limit?",
    "es": "¿Qué pasa con una petición que excede ese límite?"
  },
  "quota-scope": {
    "en": "Is the daily quota per token or per operation?",
    "es": "¿La cuota diaria es por token o por operación?"
  },
  "quota-reset": {
    "en": "When does the quota reset?",
    "es": "¿Cuándo se restablece la cuota?"
  },
  "refusal-cost": {
    "en": "Does an error response use a request of the quota?",
    "es": "¿Una respuesta de error consume una petición de la cuota?"
  },
  "empty-window-cost": {
    "en": "Does an empty date range use a request of the quota?",
    "es": "¿Un rango de fechas vacío consume una petición de la cuota?"
  },
  "retry-after": {
    "en": "Do transient errors carry `Retry-After`?",
    "es": "¿Los errores transitorios llevan `Retry-After`?"
  },
  "check-order": {
    "en": "Which error is reported if a request has several?",
    "es": "¿Qué error se informa si una petición tiene varios?"
  },
  "row-limit": {
    "en": "What is the response to a date range with more than 60,000 rows?",
    "es": "¿Qué respuesta recibe un rango de fechas con más de 60.000 filas?"
  },
  "cut-count": {
    "en": "Which number does `msg` contain when rows were cut?",
    "es": "¿Qué número contiene `msg` cuando se cortaron filas?"
  },
  "size-limit": {
    "en": "What is the response to a date range with more than 256 MB?",
    "es": "¿Qué respuesta recibe un rango de fechas con más de 256 MB?"
  },
  "megabyte": {
    "en": "How many bytes are the 256 MB of the limit?",
    "es": "¿Cuántos bytes son los 256 MB del límite?"
  },
  "time-limit": {
    "en": "What is the response if a request takes more than 60 seconds?",
    "es": "¿Qué respuesta recibe una petición que tarda más de 60 segundos?"
  },
  "time-limit-start": {
    "en": "When do the 60 seconds begin, if the request waited for a free concurrency slot?",
    "es": "¿Cuándo empiezan los 60 segundos, si la petición esperó un cupo simultáneo libre?"
  },
  "maintenance-body": {
    "en": "What is the response during maintenance?",
    "es": "¿Qué respuesta hay durante el mantenimiento?"
  },
  "row-order": {
    "en": "In which order are rows returned?",
    "es": "¿En qué orden se devuelven las filas?"
  },
  "second-121-bucket": {
    "en": "Which bucket holds a call of exactly 121 seconds?",
    "es": "¿En qué intervalo cae una llamada de exactamente 121 segundos?"
  },
  "counted-calls": {
    "en": "Which calls does cdr_4 count?",
    "es": "¿Qué llamadas cuenta cdr_4?"
  },
  "cdr_4-record-count": {
    "en": "Which number does `msg` contain in cdr_4?",
    "es": "¿Qué número contiene `msg` en cdr_4?"
  },
  "minutes-format": {
    "en": "How are minutes written?",
    "es": "¿Cómo se escriben los minutos?"
  },
  "billed-minutes": {
    "en": "Are minutes exact, or does each call count its begun minutes?",
    "es": "¿Los minutos son exactos o cada llamada cuenta sus minutos iniciados?"
  },
  "call-duration": {
    "en": "Which time of a call does cdr_4 count?",
    "es": "¿Qué tiempo de una llamada cuenta cdr_4?"
  },
  "cost-rounding": {
    "en": "Is a call billed by the begun minute or by the second?",
    "es": "¿Una llamada se factura por minuto iniciado o por segundo?"
  },
  "cost-format": {
    "en": "How is a cost written?",
    "es": "¿Cómo se escribe un costo?"
  },
  "percentage-format": {
    "en": "How is a percentage of cdr_4 written?",
    "es": "¿Cómo se escribe un porcentaje de cdr_4?"
  },
  "percentage-total": {
    "en": "Do the five percentages add up to exactly 100?",
    "es": "¿Los cinco porcentajes suman exactamente 100?"
  },
  "interval-key": {
    "en": "Does a bucket have the field `INTERVAL` of the page's table?",
    "es": "¿Cada intervalo lleva el campo `INTERVAL` de la tabla de la página?"
  },
  "global-figures": {
    "en": "Does cdr_4 also have the figures of all calls together?",
    "es": "¿cdr_4 también tiene las cifras de todas las llamadas juntas?"
  },
  "hour-key": {
    "en": "Which key holds the hour in diagram_1_2?",
    "es": "¿Qué clave contiene la hora en diagram_1_2?"
  },
  "hour-format": {
    "en": "How is that hour written?",
    "es": "¿Cómo se escribe esa hora?"
  },
  "row-grain": {
    "en": "Is a row of diagram_1_2 an hour or a day?",
    "es": "¿Una fila de diagram_1_2 es una hora o un día?"
  },
  "quiet-hours": {
    "en": "Does diagram_1_2 list hours without calls?",
    "es": "¿diagram_1_2 incluye las horas sin llamadas?"
  },
  "service-level-format": {
    "en": "How is `service_level_up` written?",
    "es": "¿Cómo se escribe `service_level_up`?"
  },
  "service-level-base": {
    "en": "Of which calls is `service_level_up` a percentage?",
    "es": "¿Sobre qué llamadas se calcula `service_level_up`?"
  },
  "silent-callers": {
    "en": "Does `customer_say_no` count callers who chose nothing?",
    "es": "¿`customer_say_no` cuenta a quienes no eligieron nada?"
  },
  "idle-skills": {
    "en": "Does diagram_2 list skills that did not use smart wait?",
    "es": "¿diagram_2 incluye los skills que no usaron la espera inteligente?"
  },
  "all-campaigns-case": {
    "en": "Is `all` case-sensitive?",
    "es": "¿`all` distingue mayúsculas y minúsculas?"
  },
  "unknown-campaign": {
    "en": "What is the response to a campaign that does not exist?",
    "es": "¿Qué respuesta recibe una campaña que no existe?"
  },
  "empty-campaign": {
    "en": "What is the response to an empty `campaign_id`?",
    "es": "¿Qué respuesta recibe un `campaign_id` vacío?"
  },
  "campaign-list": {
    "en": "Can `campaign_id` be a comma-separated list of campaigns?",
    "es": "¿Puede `campaign_id` ser una lista de campañas separadas por comas?"
  },
  "machine-total": {
    "en": "What does `total_machine_recognitions` count?",
    "es": "¿Qué cuenta `total_machine_recognitions`?"
  },
  "listed-telephones": {
    "en": "Does campaign_8 list telephones without a machine code?",
    "es": "¿campaign_8 incluye teléfonos sin códigos de máquina?"
  },
  "preview-campaigns": {
    "en": "Does campaign_8 count attempts of preview campaigns, which are started by an agent?",
    "es": "¿campaign_8 cuenta los intentos de las campañas preview, que inicia un agente?"
  },
  "phone-prefix": {
    "en": "Does `telephone` include a dial prefix?",
    "es": "¿`telephone` incluye un prefijo de marcación?"
  },
  "menu-date-format": {
    "en": "How is `date` of diagram_13 written?",
    "es": "¿Cómo se escribe `date` de diagram_13?"
  },
  "missing-contact": {
    "en": "What is the value if a chat has no telephone or customer number?",
    "es": "¿Qué valor aparece si un chat no tiene teléfono o número de cliente?"
  },
  "menu-column-order": {
    "en": "Does `attempt` come before `telephone`?",
    "es": "¿`attempt` va antes de `telephone`?"
  },
  "menu-channels": {
    "en": "Which channels does diagram_13 have?",
    "es": "¿Qué canales tiene diagram_13?"
  },
  "menu-rows": {
    "en": "Does diagram_13 list every option that a customer passed, or only the final one?",
    "es": "¿diagram_13 incluye cada opción por la que pasó el cliente, o solo la final?"
  },
  "menu-date": {
    "en": "What does `date` of diagram_13 mean?",
    "es": "¿Qué indica `date` de diagram_13?"
  },
  "second-event-origin": {
    "en": "From when is `second_event` counted?",
    "es": "¿Desde cuándo se cuenta `second_event`?"
  },
  "attempt-meaning": {
    "en": "Which attempts does `attempt` of diagram_13 count?",
    "es": "¿Qué intentos cuenta `attempt` de diagram_13?"
  },
  "value-type": {
    "en": "Are numbers in `data` written as strings?",
    "es": "¿Los números en `data` se escriben como cadenas?"
  },
  "blank-values": {
    "en": "How is a number written that is zero?",
    "es": "¿Cómo se escribe un número que es cero?"
  },
  "total-row": {
    "en": "Is there a row of totals at the end?",
    "es": "¿Hay una fila de totales al final?"
  },
  "zero-percentage": {
    "en": "How is 0 % written?",
    "es": "¿Cómo se escribe un 0 %?"
  },
  "service-level-sign": {
    "en": "Can `service_level_up` be negative?",
    "es": "¿Puede `service_level_up` ser negativo?"
  },
  "all-campaigns": {
    "en": "Does campaign_8 accept `all` as the campaign?",
    "es": "¿campaign_8 acepta `all` como campaña?"
  },
  "chat-conversation-id": {
    "en": "What does `conn_id` of a chat look like?",
    "es": "¿Cómo es el `conn_id` de un chat?"
  },
  "other-code-type": {
    "en": "Is `code` a number or a string in a successful response to a report that is not modelled?",
    "es": "¿`code` es un número o una cadena en una respuesta exitosa de un reporte que no está modelado?"
  },
  "chat-filter-second": {
    "en": "Which second of a chat must be in the date range of a report about chats that is not modelled, such as chat_1?",
    "es": "¿Qué segundo de un chat debe estar en el rango de fechas de un reporte de chats que no está modelado, como chat_1?"
  },
  "result-format": {
    "en": "How is the result of a dial written in a report that is not modelled, such as campaign_3?",
    "es": "¿Cómo se escribe el resultado de una marcación en un reporte que no está modelado, como campaign_3?"
  },
  "plain-http": {
    "en": "Does the server respond without TLS?",
    "es": "¿El servidor responde sin TLS?"
  },
  "byte-order-mark": {
    "en": "Does a body begin with a byte order mark?",
    "es": "¿Un cuerpo empieza con una marca de orden de bytes (BOM)?"
  },
  "post": {
    "en": "Is POST accepted?",
    "es": "¿Se acepta POST?"
  },
  "head": {
    "en": "Is HEAD accepted?",
    "es": "¿Se acepta HEAD?"
  },
  "preflight": {
    "en": "Does a browser's preflight for `wolkvox-token` succeed?",
    "es": "¿Pasa la consulta previa (preflight) de un navegador para `wolkvox-token`?"
  },
  "compression": {
    "en": "Is a response compressed if the client accepts gzip?",
    "es": "¿Se comprime una respuesta si el cliente acepta gzip?"
  },
  "other-paths": {
    "en": "What is the response to a path that does not exist?",
    "es": "¿Qué respuesta recibe una ruta que no existe?"
  },
  "trailing-slash": {
    "en": "Does the path work with a trailing slash?",
    "es": "¿Funciona la ruta con una barra al final?"
  }
} as const;
