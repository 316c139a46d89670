// Generated from scenarios/ by `npx pnpm@12.21.0 generate`. Do not edit.

import type { components } from "./files-types.ts";

export const scenarios: readonly components["schemas"]["Scenario"][] = [
  {
    "name": "blank-values",
    "title": {
      "en": "Empty values instead of zero",
      "es": "Valores vacíos en vez de cero"
    },
    "description": {
      "en": "A number that is zero is an empty text.",
      "es": "Un número que es cero es un texto vacío."
    },
    "catches": {
      "en": "Clients that fail on an empty number, or store NULL and add it up.",
      "es": "Clientes que fallan con un número vacío, o guardan NULL y lo suman."
    },
    "answers": {
      "blank-values": "empty"
    }
  },
  {
    "name": "byte-order-mark",
    "title": {
      "en": "A byte order mark",
      "es": "Una marca de orden de bytes"
    },
    "description": {
      "en": "Every body begins with a byte order mark.",
      "es": "Todo cuerpo empieza con una marca de orden de bytes."
    },
    "catches": {
      "en": "Clients whose JSON parser rejects it, and who take that for no rows.",
      "es": "Clientes cuyo lector de JSON la rechaza, y lo toman por cero filas."
    },
    "answers": {
      "byte-order-mark": "present"
    }
  },
  {
    "name": "clock-ahead",
    "title": {
      "en": "The clock of the host is ahead",
      "es": "El reloj del equipo está adelantado"
    },
    "description": {
      "en": "The clock of the server is ten minutes behind that of the client.",
      "es": "El reloj del servidor está diez minutos atrás del reloj del cliente."
    },
    "catches": {
      "en": "Clients that read up to the present by their own clock, and never read the end again.",
      "es": "Clientes que leen hasta el presente según su reloj y nunca leen el final otra vez."
    },
    "clock": {
      "skewSeconds": -600
    }
  },
  {
    "name": "clock-behind",
    "title": {
      "en": "The clock of the host is behind",
      "es": "El reloj del equipo está atrasado"
    },
    "description": {
      "en": "The clock of the server is ten minutes ahead of that of the client.",
      "es": "El reloj del servidor está diez minutos adelante del reloj del cliente."
    },
    "catches": {
      "en": "Clients that choose the day by the clock of the host.",
      "es": "Clientes que eligen el día según el reloj del equipo."
    },
    "clock": {
      "skewSeconds": 600
    }
  },
  {
    "name": "compressed-answer",
    "title": {
      "en": "Compressed responses",
      "es": "Respuestas comprimidas"
    },
    "description": {
      "en": "Responses are compressed for clients that accept it.",
      "es": "Las respuestas se comprimen para los clientes que lo aceptan."
    },
    "catches": {
      "en": "Clients that ask for gzip and do not decompress.",
      "es": "Clientes que piden gzip y no descomprimen."
    },
    "answers": {
      "compression": "gzip"
    }
  },
  {
    "name": "connection-reset",
    "title": {
      "en": "The connection is reset",
      "es": "La conexión se reinicia"
    },
    "description": {
      "en": "The connection of the first request is reset before the response.",
      "es": "La conexión de la primera petición se reinicia antes de la respuesta."
    },
    "catches": {
      "en": "Clients that skip the range after a network error.",
      "es": "Clientes que se saltan el rango después de un error de red."
    },
    "faults": [
      {
        "fault": {
          "kind": "reset"
        }
      }
    ]
  },
  {
    "name": "cut-body",
    "title": {
      "en": "The body ends early",
      "es": "El cuerpo termina antes"
    },
    "description": {
      "en": "The body of the first response stops after 120 bytes, and the connection is closed.",
      "es": "El cuerpo de la primera respuesta se detiene a los 120 bytes y la conexión se cierra."
    },
    "catches": {
      "en": "Clients that take JSON that cannot be parsed for an empty range.",
      "es": "Clientes que toman un JSON que no se puede leer por un rango vacío."
    },
    "faults": [
      {
        "fault": {
          "kind": "cut-body",
          "afterBytes": 120
        }
      }
    ]
  },
  {
    "name": "data-as-text",
    "title": {
      "en": "Data as a text",
      "es": "Datos como texto"
    },
    "description": {
      "en": "`data` of diagram_13 is a text that contains JSON.",
      "es": "`data` de diagram_13 es un texto que contiene JSON."
    },
    "catches": {
      "en": "Clients that count its characters, or store one row.",
      "es": "Clientes que cuentan sus caracteres o guardan una sola fila."
    },
    "answers": {
      "data-type": "encoded-string"
    }
  },
  {
    "name": "day-key",
    "title": {
      "en": "The hour under the key day",
      "es": "La hora en la clave day"
    },
    "description": {
      "en": "The hour of diagram_1_2 is under the key `day` instead of `date`.",
      "es": "La hora de diagram_1_2 está en la clave `day` en vez de `date`."
    },
    "catches": {
      "en": "Clients that store rows without their hour.",
      "es": "Clientes que guardan filas sin su hora."
    },
    "answers": {
      "hour-key": "day"
    }
  },
  {
    "name": "empty-body",
    "title": {
      "en": "An empty body",
      "es": "Un cuerpo vacío"
    },
    "description": {
      "en": "The first response has status 200 and no body.",
      "es": "La primera respuesta tiene estado 200 y ningún cuerpo."
    },
    "catches": {
      "en": "Clients that take an empty body for no rows.",
      "es": "Clientes que toman un cuerpo vacío por cero filas."
    },
    "faults": [
      {
        "fault": {
          "kind": "empty-body"
        }
      }
    ]
  },
  {
    "name": "empty-days",
    "title": {
      "en": "Days in which nothing happened",
      "es": "Días en los que no pasó nada"
    },
    "description": {
      "en": "The days before the operation opened are answered with a 404 that means no rows.",
      "es": "Los días anteriores a la apertura de la operación se responden con un 404 que significa cero filas."
    },
    "catches": {
      "en": "Clients that stop at an empty day, or take it for an error.",
      "es": "Clientes que se detienen en un día vacío o lo toman por un error."
    },
    "range": {
      "from": "2019-12-30",
      "to": "2019-12-31"
    },
    "shows": "empty"
  },
  {
    "name": "empty-days-as-a-list",
    "title": {
      "en": "Empty days as an empty list",
      "es": "Días vacíos como lista vacía"
    },
    "description": {
      "en": "Days in which nothing happened are answered with status 200 and an empty list.",
      "es": "Los días en los que no pasó nada se responden con estado 200 y una lista vacía."
    },
    "catches": {
      "en": "Clients that read the first row without looking.",
      "es": "Clientes que leen la primera fila sin mirar."
    },
    "answers": {
      "empty-window": "empty-data"
    },
    "range": {
      "from": "2019-12-30",
      "to": "2019-12-31"
    },
    "shows": "empty"
  },
  {
    "name": "error-with-an-empty-list",
    "title": {
      "en": "An error with an empty list",
      "es": "Un error con una lista vacía"
    },
    "description": {
      "en": "The first request ends with an error whose data is an empty list.",
      "es": "La primera petición termina con un error cuyo data es una lista vacía."
    },
    "catches": {
      "en": "Clients that count rows and never look at the code.",
      "es": "Clientes que cuentan filas y nunca miran el código."
    },
    "answers": {
      "refusal-data": "empty-list",
      "refusal-http-status": "always-200"
    },
    "refusals": [
      {
        "refusal": "time-limit"
      }
    ]
  },
  {
    "name": "error-with-status-200",
    "title": {
      "en": "An error with status 200",
      "es": "Un error con estado 200"
    },
    "description": {
      "en": "The first request ends with an error whose code is only in the body; its HTTP status is 200.",
      "es": "La primera petición termina con un error cuyo código está solo en el cuerpo; su estado HTTP es 200."
    },
    "catches": {
      "en": "Clients that look only at the status.",
      "es": "Clientes que miran solo el estado."
    },
    "answers": {
      "refusal-http-status": "always-200"
    },
    "refusals": [
      {
        "refusal": "time-limit"
      }
    ]
  },
  {
    "name": "exclusive-end",
    "title": {
      "en": "The last second is excluded",
      "es": "El último segundo no se incluye"
    },
    "description": {
      "en": "A date range does not include its last second; no source settles whether it does.",
      "es": "Un rango de fechas no incluye su último segundo; ninguna fuente aclara si lo incluye."
    },
    "catches": {
      "en": "Clients that end a day at 23:59:59 and begin the next one at 00:00:00.",
      "es": "Clientes que terminan el día a las 23:59:59 y empiezan el siguiente a las 00:00:00."
    },
    "answers": {
      "window-end": "exclusive"
    },
    "edges": true
  },
  {
    "name": "garbage",
    "title": {
      "en": "Random bytes",
      "es": "Bytes al azar"
    },
    "description": {
      "en": "The body of the first response is random bytes.",
      "es": "El cuerpo de la primera respuesta son bytes al azar."
    },
    "catches": {
      "en": "Clients that ignore errors of their JSON parser.",
      "es": "Clientes que ignoran los errores de su lector de JSON."
    },
    "faults": [
      {
        "fault": {
          "kind": "garbage"
        }
      }
    ]
  },
  {
    "name": "gateway-page",
    "title": {
      "en": "A gateway's error page",
      "es": "La página de error de una pasarela"
    },
    "description": {
      "en": "The first response is an HTML page with status 502.",
      "es": "La primera respuesta es una página HTML con estado 502."
    },
    "catches": {
      "en": "Clients that expect JSON in every error.",
      "es": "Clientes que esperan JSON en todo error."
    },
    "faults": [
      {
        "fault": {
          "kind": "proxy-page",
          "status": 502
        }
      }
    ]
  },
  {
    "name": "gateway-page-with-200",
    "title": {
      "en": "A web page with status 200",
      "es": "Una página web con estado 200"
    },
    "description": {
      "en": "The first response is an HTML page with status 200, as of a network that asks for a password.",
      "es": "La primera respuesta es una página HTML con estado 200, como la de una red que pide una clave."
    },
    "catches": {
      "en": "Clients that look only at the status.",
      "es": "Clientes que miran solo el estado."
    },
    "faults": [
      {
        "fault": {
          "kind": "proxy-page",
          "status": 200
        }
      }
    ],
    "data": "lacking"
  },
  {
    "name": "host-in-europe",
    "title": {
      "en": "A host in another time zone",
      "es": "Un equipo en otra zona horaria"
    },
    "description": {
      "en": "The host of the client is in Madrid; the vendor counts in GMT-5.",
      "es": "El equipo del cliente está en Madrid; el proveedor cuenta en GMT-5."
    },
    "catches": {
      "en": "Clients that take the days of the host for those of the vendor.",
      "es": "Clientes que toman los días del equipo por los del proveedor."
    },
    "timeZone": "Europe/Madrid"
  },
  {
    "name": "host-with-daylight-saving",
    "title": {
      "en": "A host with daylight saving time",
      "es": "Un equipo con horario de verano"
    },
    "description": {
      "en": "The host of the client is in Santiago, and the days asked for include the one with 23 hours.",
      "es": "El equipo del cliente está en Santiago, y los días pedidos incluyen el de 23 horas."
    },
    "catches": {
      "en": "Clients that add 24 hours to get the next day.",
      "es": "Clientes que suman 24 horas para llegar al día siguiente."
    },
    "timeZone": "America/Santiago",
    "range": {
      "from": "2025-09-06",
      "to": "2025-09-08"
    }
  },
  {
    "name": "indented-json",
    "title": {
      "en": "Indented JSON",
      "es": "JSON con sangría"
    },
    "description": {
      "en": "The JSON is indented, and accented letters are not escaped.",
      "es": "El JSON tiene sangría y las tildes no están escapadas."
    },
    "catches": {
      "en": "Clients that look for texts in the body instead of parsing it.",
      "es": "Clientes que buscan textos en el cuerpo en vez de leerlo como JSON."
    },
    "answers": {
      "json-whitespace": "indented",
      "json-escaping": "plain"
    }
  },
  {
    "name": "late-interactions",
    "title": {
      "en": "Interactions that appear late",
      "es": "Interacciones que aparecen tarde"
    },
    "description": {
      "en": "An interaction appears a quarter of an hour after its end. The client runs at 00:20 of four nights.",
      "es": "Una interacción aparece un cuarto de hora después de terminar. El cliente se ejecuta a las 00:20 de cuatro noches."
    },
    "catches": {
      "en": "Clients that read each day once, too early.",
      "es": "Clientes que leen cada día una sola vez, muy temprano."
    },
    "answers": {
      "when-visible": "delayed"
    },
    "range": {
      "from": "2026-03-02",
      "to": "2026-03-05"
    },
    "nights": true
  },
  {
    "name": "leap-day",
    "title": {
      "en": "A leap day",
      "es": "Un 29 de febrero"
    },
    "description": {
      "en": "The client is asked for 28 February to 1 March 2024.",
      "es": "Se le pide al cliente del 28 de febrero al 1 de marzo de 2024."
    },
    "catches": {
      "en": "Clients that lose 29 February.",
      "es": "Clientes que pierden el 29 de febrero."
    },
    "edges": true,
    "range": {
      "from": "2024-02-28",
      "to": "2024-03-01"
    }
  },
  {
    "name": "maintenance-page",
    "title": {
      "en": "Maintenance with a web page",
      "es": "Mantenimiento con una página web"
    },
    "description": {
      "en": "As the nightly maintenance, with an HTML page instead of JSON.",
      "es": "Como el mantenimiento nocturno, con una página HTML en vez de JSON."
    },
    "catches": {
      "en": "Clients that stop with an error of their JSON parser, or store the page.",
      "es": "Clientes que terminan con un error de su lector de JSON o guardan la página."
    },
    "answers": {
      "maintenance-body": "page"
    },
    "maintenance": {
      "from": "02:00",
      "to": "02:10"
    },
    "shows": "maintenance",
    "clock": {
      "time": "02:00"
    },
    "data": "lacking"
  },
  {
    "name": "month-of-31-days",
    "title": {
      "en": "A month of 31 days",
      "es": "Un mes de 31 días"
    },
    "description": {
      "en": "The client is asked for the last days of January and the first ones of February.",
      "es": "Se le piden al cliente los últimos días de enero y los primeros de febrero."
    },
    "catches": {
      "en": "Clients that know months of 30 days.",
      "es": "Clientes que solo conocen meses de 30 días."
    },
    "edges": true,
    "range": {
      "from": "2026-01-30",
      "to": "2026-02-01"
    }
  },
  {
    "name": "more-than-31-days",
    "title": {
      "en": "More than 31 days",
      "es": "Más de 31 días"
    },
    "description": {
      "en": "The client is asked for 35 days, more than the vendor answers at once.",
      "es": "Se le piden al cliente 35 días, más de los que el proveedor responde de una vez."
    },
    "catches": {
      "en": "Clients that swallow the refusal of a range that is too long.",
      "es": "Clientes que se tragan el rechazo de un rango demasiado largo."
    },
    "size": "small",
    "range": {
      "from": "2026-01-15",
      "to": "2026-02-18"
    }
  },
  {
    "name": "nightly-maintenance",
    "title": {
      "en": "Nightly maintenance",
      "es": "Mantenimiento nocturno"
    },
    "description": {
      "en": "From 02:00 to 02:10 every request is refused.",
      "es": "De 02:00 a 02:10 se rechazan todas las peticiones."
    },
    "catches": {
      "en": "Clients that take maintenance for an empty range, or repeat without a pause.",
      "es": "Clientes que toman el mantenimiento por un rango vacío o repiten sin pausa."
    },
    "maintenance": {
      "from": "02:00",
      "to": "02:10"
    },
    "shows": "maintenance",
    "clock": {
      "time": "02:00"
    },
    "data": "lacking"
  },
  {
    "name": "not-found-error",
    "title": {
      "en": "A 404 that is an error",
      "es": "Un 404 que es un error"
    },
    "description": {
      "en": "The first request ends with a 404 that does not mean an empty range.",
      "es": "La primera petición termina con un 404 que no significa un rango vacío."
    },
    "catches": {
      "en": "Clients that take every 404 for an empty range.",
      "es": "Clientes que toman todo 404 por un rango vacío."
    },
    "answers": {
      "unknown-report": "not-found"
    },
    "refusals": [
      {
        "refusal": "unknown-report"
      }
    ],
    "data": "lacking"
  },
  {
    "name": "number-codes",
    "title": {
      "en": "Codes as numbers",
      "es": "Códigos como número"
    },
    "description": {
      "en": "`code` is a number in every response.",
      "es": "`code` es un número en toda respuesta."
    },
    "catches": {
      "en": "Clients that compare `code` with a string.",
      "es": "Clientes que comparan `code` con un texto."
    },
    "answers": {
      "success-code-type": "number",
      "refusal-code-type": "number"
    }
  },
  {
    "name": "number-values",
    "title": {
      "en": "Values as numbers",
      "es": "Valores como número"
    },
    "description": {
      "en": "Numbers in the rows are JSON numbers instead of strings.",
      "es": "Los números de las filas son números de JSON en vez de textos."
    },
    "catches": {
      "en": "Clients that call functions of texts on every value.",
      "es": "Clientes que aplican funciones de texto a todo valor."
    },
    "answers": {
      "value-type": "number"
    }
  },
  {
    "name": "one-slot",
    "title": {
      "en": "One request at a time",
      "es": "Una petición a la vez"
    },
    "description": {
      "en": "The server answers one request per token at a time, and each takes 0.3 seconds.",
      "es": "El servidor atiende una petición por token a la vez, y cada una tarda 0,3 segundos."
    },
    "catches": {
      "en": "Clients with two threads that do not wait and repeat what was refused.",
      "es": "Clientes con dos hilos que no esperan ni repiten lo rechazado."
    },
    "answers": {
      "simultaneous-requests": "one"
    },
    "latency": {
      "realMs": 300
    },
    "marks": [
      "ended",
      "data",
      "honest"
    ]
  },
  {
    "name": "ordinary-night",
    "title": {
      "en": "An ordinary night",
      "es": "Una noche normal"
    },
    "description": {
      "en": "Nothing goes wrong.",
      "es": "Nada falla."
    },
    "catches": {
      "en": "Clients that lose or double rows, or wait too little between requests, even without an incident.",
      "es": "Clientes que pierden o duplican filas, o esperan muy poco entre peticiones, aun sin incidentes."
    }
  },
  {
    "name": "quota-ends-and-midnight-comes",
    "title": {
      "en": "The quota ends and midnight comes",
      "es": "La cuota se acaba y llega la medianoche"
    },
    "description": {
      "en": "One request is left of the quota at 23:52. After midnight, five seconds later, there is a new one.",
      "es": "A las 23:52 queda una petición de la cuota. Pasada la medianoche, cinco segundos después, hay cuota nueva."
    },
    "catches": {
      "en": "Clients that resume on the next day at the wrong range, or read a range again and double it.",
      "es": "Clientes que al día siguiente continúan en el rango equivocado, o leen un rango otra vez y lo duplican."
    },
    "quota": {
      "left": 1
    },
    "shows": "quota-spent",
    "clock": {
      "time": "23:52"
    },
    "data": "lacking"
  },
  {
    "name": "quota-ends-midway",
    "title": {
      "en": "The quota ends half-way",
      "es": "La cuota se acaba a la mitad"
    },
    "description": {
      "en": "One request is left of the day's quota; all later ones are refused.",
      "es": "Queda una petición de la cuota del día; todas las siguientes se rechazan."
    },
    "catches": {
      "en": "Clients that take the refusal for an empty range, keep asking, or end as if nothing were missing.",
      "es": "Clientes que toman el rechazo por un rango vacío, siguen pidiendo o terminan como si nada faltara."
    },
    "quota": {
      "left": 1
    },
    "shows": "quota-spent",
    "clock": {
      "time": "12:00"
    },
    "data": "lacking"
  },
  {
    "name": "quota-spent-from-the-start",
    "title": {
      "en": "The quota is spent from the start",
      "es": "La cuota está gastada desde el inicio"
    },
    "description": {
      "en": "Another program has used the quota of the day.",
      "es": "Otro programa ya gastó la cuota del día."
    },
    "catches": {
      "en": "Clients that keep asking, or store an empty day.",
      "es": "Clientes que siguen pidiendo o guardan un día vacío."
    },
    "quota": {
      "left": 0
    },
    "shows": "quota-spent",
    "clock": {
      "time": "12:00"
    },
    "data": "lacking"
  },
  {
    "name": "refused-for-a-while",
    "title": {
      "en": "Refused three times in a row",
      "es": "Rechazado tres veces seguidas"
    },
    "description": {
      "en": "The first three requests are refused because of others in progress.",
      "es": "Las tres primeras peticiones se rechazan porque hay otras en curso."
    },
    "catches": {
      "en": "Clients that repeat at once, give up after one repetition, or take the refusal for an empty range.",
      "es": "Clientes que repiten sin pausa, se rinden tras una repetición o toman el rechazo por un rango vacío."
    },
    "refusals": [
      {
        "refusal": "too-many-requests",
        "times": 3
      }
    ],
    "data": "lacking"
  },
  {
    "name": "refused-with-retry-after",
    "title": {
      "en": "Refused with Retry-After",
      "es": "Rechazado con Retry-After"
    },
    "description": {
      "en": "The first request is refused, and the response says after how many seconds to repeat it.",
      "es": "La primera petición se rechaza, y la respuesta dice a los cuántos segundos repetirla."
    },
    "catches": {
      "en": "Clients that fail on the header, or never repeat.",
      "es": "Clientes que fallan con el encabezado o nunca repiten."
    },
    "answers": {
      "retry-after": "present"
    },
    "refusals": [
      {
        "refusal": "too-many-requests"
      }
    ]
  },
  {
    "name": "reset-in-the-body",
    "title": {
      "en": "The connection is reset in the body",
      "es": "La conexión se reinicia en el cuerpo"
    },
    "description": {
      "en": "The connection of the first request is reset after 120 bytes of the body.",
      "es": "La conexión de la primera petición se reinicia a los 120 bytes del cuerpo."
    },
    "catches": {
      "en": "Clients that store a part of the rows, and then the range again.",
      "es": "Clientes que guardan una parte de las filas y después el rango otra vez."
    },
    "faults": [
      {
        "fault": {
          "kind": "reset",
          "afterBytes": 120
        }
      }
    ]
  },
  {
    "name": "restated-rows",
    "title": {
      "en": "Rows that are corrected",
      "es": "Filas que se corrigen"
    },
    "description": {
      "en": "Some interactions are corrected hours later. The client runs at 00:20 of four nights.",
      "es": "Algunas interacciones se corrigen horas después. El cliente se ejecuta a las 00:20 de cuatro noches."
    },
    "catches": {
      "en": "Clients that never read a day again, or store the corrected rows next to the old ones.",
      "es": "Clientes que nunca leen un día otra vez, o guardan las filas corregidas junto a las viejas."
    },
    "restatement": true,
    "range": {
      "from": "2026-03-02",
      "to": "2026-03-05"
    },
    "nights": true
  },
  {
    "name": "row-limit",
    "title": {
      "en": "60,000 rows",
      "es": "60.000 filas"
    },
    "description": {
      "en": "A busy operation: a day of diagram_13 has more rows than a response may have, and is cut.",
      "es": "Una operación grande: un día de diagram_13 tiene más filas de las que caben en una respuesta, y se corta."
    },
    "catches": {
      "en": "Clients that do not notice a response of exactly 60,000 rows.",
      "es": "Clientes que no notan una respuesta de exactamente 60.000 filas."
    },
    "size": 60000,
    "reports": [
      "diagram_13"
    ],
    "shows": "cut",
    "range": {
      "from": "2026-03-02",
      "to": "2026-03-02"
    }
  },
  {
    "name": "row-of-totals",
    "title": {
      "en": "A row of totals",
      "es": "Una fila de totales"
    },
    "description": {
      "en": "The rows end with a row of totals.",
      "es": "Las filas terminan con una fila de totales."
    },
    "catches": {
      "en": "Clients that add the totals to the sums.",
      "es": "Clientes que suman los totales otra vez."
    },
    "answers": {
      "total-row": "present"
    }
  },
  {
    "name": "second-response-cut",
    "title": {
      "en": "The second body ends early",
      "es": "El segundo cuerpo termina antes"
    },
    "description": {
      "en": "The body of the second response stops after 120 bytes.",
      "es": "El cuerpo de la segunda respuesta se detiene a los 120 bytes."
    },
    "catches": {
      "en": "Clients that begin again from the start after an error, and double what they had stored.",
      "es": "Clientes que tras un error empiezan desde el principio y duplican lo que ya habían guardado."
    },
    "faults": [
      {
        "fault": {
          "kind": "cut-body",
          "afterBytes": 120
        },
        "after": 1
      }
    ]
  },
  {
    "name": "slow-answers-in-real-time",
    "title": {
      "en": "Slow answers in real time",
      "es": "Respuestas lentas en tiempo real"
    },
    "description": {
      "en": "The first two requests are answered after 45 real seconds.",
      "es": "Las dos primeras peticiones se responden a los 45 segundos reales."
    },
    "catches": {
      "en": "Clients with a time limit of 30 seconds, the default of many.",
      "es": "Clientes con un límite de tiempo de 30 segundos, el de muchos por defecto."
    },
    "time": "real",
    "seconds": 95,
    "faults": [
      {
        "fault": {
          "kind": "delay",
          "milliseconds": 45000
        },
        "times": 2
      }
    ]
  },
  {
    "name": "slow-drip",
    "title": {
      "en": "The body arrives slowly",
      "es": "El cuerpo llega despacio"
    },
    "description": {
      "en": "The first body arrives at 2,500 bytes per second of the clock.",
      "es": "El primer cuerpo llega a 2.500 bytes por segundo del reloj."
    },
    "catches": {
      "en": "Clients that read only what has arrived so far.",
      "es": "Clientes que leen solo lo que ha llegado hasta el momento."
    },
    "faults": [
      {
        "fault": {
          "kind": "slow-drip",
          "bytesPerSecond": 2500
        }
      }
    ]
  },
  {
    "name": "string-codes",
    "title": {
      "en": "Codes as strings",
      "es": "Códigos como texto"
    },
    "description": {
      "en": "`code` is a string in every response.",
      "es": "`code` es un texto en toda respuesta."
    },
    "catches": {
      "en": "Clients that compare `code` with a number.",
      "es": "Clientes que comparan `code` con un número."
    },
    "answers": {
      "success-code-type": "string",
      "refusal-code-type": "string"
    }
  },
  {
    "name": "third-request-at-once",
    "title": {
      "en": "Three requests at once",
      "es": "Tres peticiones al tiempo"
    },
    "description": {
      "en": "Every request takes 0.3 seconds, so that requests sent at the same time overlap; the vendor answers two of them.",
      "es": "Cada petición tarda 0,3 segundos, así que las que se envían al tiempo se traslapan; el proveedor atiende dos."
    },
    "catches": {
      "en": "Clients with more than two threads per token, whose third request is refused.",
      "es": "Clientes con más de dos hilos por token, cuya tercera petición se rechaza."
    },
    "latency": {
      "realMs": 300
    }
  },
  {
    "name": "timeout-always",
    "title": {
      "en": "Every request takes too long",
      "es": "Todas las peticiones tardan demasiado"
    },
    "description": {
      "en": "Every request runs into the vendor's limit of 60 seconds.",
      "es": "Todas las peticiones llegan al límite de 60 segundos del proveedor."
    },
    "catches": {
      "en": "Clients that repeat for ever, or end as if there were no rows.",
      "es": "Clientes que repiten sin fin o terminan como si no hubiera filas."
    },
    "faults": [
      {
        "fault": {
          "kind": "delay",
          "milliseconds": 61000
        },
        "rate": 1
      }
    ],
    "data": "lacking"
  },
  {
    "name": "timeout-in-real-time",
    "title": {
      "en": "A time limit in real time",
      "es": "Un límite de tiempo en tiempo real"
    },
    "description": {
      "en": "The first request is refused after 60 real seconds.",
      "es": "La primera petición se rechaza a los 60 segundos reales."
    },
    "catches": {
      "en": "Clients with a time limit of their own that is shorter than that of the vendor.",
      "es": "Clientes con un límite de tiempo propio, más corto que el del proveedor."
    },
    "time": "real",
    "seconds": 75,
    "faults": [
      {
        "fault": {
          "kind": "delay",
          "milliseconds": 61000
        }
      }
    ]
  },
  {
    "name": "timeout-once",
    "title": {
      "en": "One request takes too long",
      "es": "Una petición tarda demasiado"
    },
    "description": {
      "en": "The first request runs into the vendor's limit of 60 seconds; the next ones are answered at once.",
      "es": "La primera petición llega al límite de 60 segundos del proveedor; las siguientes se responden enseguida."
    },
    "catches": {
      "en": "Clients that skip the range after a 408.",
      "es": "Clientes que se saltan el rango después de un 408."
    },
    "faults": [
      {
        "fault": {
          "kind": "delay",
          "milliseconds": 61000
        }
      }
    ]
  },
  {
    "name": "timeout-with-a-page",
    "title": {
      "en": "A time limit with a web page",
      "es": "Un límite de tiempo con una página web"
    },
    "description": {
      "en": "The first request ends at the time limit with the page of a gateway.",
      "es": "La primera petición termina en el límite de tiempo con la página de una pasarela."
    },
    "catches": {
      "en": "Clients that expect JSON in every error.",
      "es": "Clientes que esperan JSON en todo error."
    },
    "answers": {
      "time-limit": "gateway-page"
    },
    "faults": [
      {
        "fault": {
          "kind": "delay",
          "milliseconds": 61000
        }
      }
    ]
  },
  {
    "name": "timeout-without-a-body",
    "title": {
      "en": "A time limit without a body",
      "es": "Un límite de tiempo sin cuerpo"
    },
    "description": {
      "en": "The first request ends at the time limit with an empty body.",
      "es": "La primera petición termina en el límite de tiempo con un cuerpo vacío."
    },
    "catches": {
      "en": "Clients that take an empty body for no rows.",
      "es": "Clientes que toman un cuerpo vacío por cero filas."
    },
    "answers": {
      "time-limit": "empty-body"
    },
    "faults": [
      {
        "fault": {
          "kind": "delay",
          "milliseconds": 61000
        }
      }
    ]
  },
  {
    "name": "unavailable-for-a-while",
    "title": {
      "en": "Unavailable three times in a row",
      "es": "No disponible tres veces seguidas"
    },
    "description": {
      "en": "The first three responses are pages with status 503.",
      "es": "Las tres primeras respuestas son páginas con estado 503."
    },
    "catches": {
      "en": "Clients that repeat without a pause, or give up silently.",
      "es": "Clientes que repiten sin pausa o se rinden en silencio."
    },
    "faults": [
      {
        "fault": {
          "kind": "proxy-page",
          "status": 503
        },
        "times": 3
      }
    ],
    "data": "lacking"
  },
  {
    "name": "unsteady-order",
    "title": {
      "en": "Rows in another order each time",
      "es": "Filas en otro orden cada vez"
    },
    "description": {
      "en": "The order of rows changes from response to response.",
      "es": "El orden de las filas cambia de una respuesta a otra."
    },
    "catches": {
      "en": "Clients that resume after the last row they know.",
      "es": "Clientes que continúan después de la última fila que conocen."
    },
    "answers": {
      "row-order": "unsteady"
    }
  },
  {
    "name": "wrong-content-type",
    "title": {
      "en": "JSON as text/html",
      "es": "JSON como text/html"
    },
    "description": {
      "en": "Every response says that it is text/html, and contains JSON.",
      "es": "Toda respuesta dice que es text/html y contiene JSON."
    },
    "catches": {
      "en": "Clients that parse JSON only if the header says so.",
      "es": "Clientes que leen JSON solo si el encabezado lo dice."
    },
    "faults": [
      {
        "fault": {
          "kind": "content-type",
          "value": "text/html"
        },
        "rate": 1
      }
    ]
  },
  {
    "name": "year-end",
    "title": {
      "en": "The end of the year",
      "es": "El fin de año"
    },
    "description": {
      "en": "The client is asked for 30 December to 2 January.",
      "es": "Se le pide al cliente del 30 de diciembre al 2 de enero."
    },
    "catches": {
      "en": "Clients that count weeks or months without the year.",
      "es": "Clientes que cuentan semanas o meses sin el año."
    },
    "edges": true,
    "range": {
      "from": "2025-12-30",
      "to": "2026-01-02"
    }
  }
];
