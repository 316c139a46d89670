// Generated from openapi.yaml and claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const columns = {
  "cdr_4": {
    "INTERVAL": {
      "description": "The bucket's seconds in the page's words; only with claim `interval-key`.",
      "es": "Los segundos del intervalo en las palabras de la página; solo según la pregunta abierta `interval-key`.",
      "unit": "word",
      "enum": [
        "0-5 seg",
        "6-20 seg",
        "21-60 seg",
        "61-121 seg",
        "más de 121 seg"
      ],
      "example": "0-5 seg",
      "source": "page-cdr_4"
    },
    "calls": {
      "description": "Calls whose duration falls in the bucket (inbound, outbound and internal).",
      "es": "Llamadas cuya duración cae en el intervalo, entre entrantes, salientes e internas.",
      "unit": "calls",
      "pattern": "^\\d+$",
      "example": "412",
      "source": "page-cdr_4"
    },
    "minutes": {
      "description": "Talk time of those calls.",
      "es": "Tiempo hablado en esas llamadas.",
      "unit": "minutes",
      "pattern": "^(\\d+\\.\\d{2}|\\d{2,}:[0-5]\\d:[0-5]\\d)$",
      "example": "624.35",
      "source": "page-cdr_4"
    },
    "cost": {
      "description": "The total cost of those calls.",
      "es": "El costo total de esas llamadas.",
      "unit": "currency of the operation",
      "pattern": "^(\\d+|\\d{1,3}(,\\d{3})+)\\.\\d{2}$",
      "example": "41877.00",
      "source": "page-cdr_4"
    },
    "percentage": {
      "description": "The bucket's percentage of all calls in the date range, rounded separately.",
      "es": "El porcentaje del intervalo sobre todas las llamadas del rango de fechas, redondeado por separado.",
      "unit": "percent of calls",
      "pattern": "^(\\d+\\.\\d{2}|0)( ?%)?$",
      "example": "28.81 %",
      "source": "help-cdr_4"
    }
  },
  "diagram_1_2": {
    "date": {
      "description": "The hour, under the key used by the pages.",
      "es": "La hora, con la clave que usan las páginas.",
      "unit": "hour, GMT-5",
      "pattern": "^(\\d{4}-\\d{2}-\\d{2}([- ]\\d{2}(:00:00)?)?|\\d{8}(\\d{2})?)$",
      "example": "2026-03-02-10",
      "source": "page-diagram_1_2"
    },
    "calls": {
      "description": "Calls handled by the voice menu in that hour.",
      "es": "Llamadas que atendió el menú de voz en esa hora.",
      "unit": "calls",
      "pattern": "^\\d+$",
      "example": "57",
      "source": "page-diagram_1_2"
    },
    "ivr_minutes": {
      "description": "Time that those calls spent in the voice menu.",
      "es": "Tiempo que esas llamadas pasaron en el menú de voz.",
      "unit": "minutes",
      "pattern": "^(\\d+\\.\\d{2}|\\d{2,}:[0-5]\\d:[0-5]\\d)$",
      "example": "48.20",
      "source": "page-diagram_1_2"
    },
    "day": {
      "description": "The hour, under the key of the sample in the vendor's Postman collection.",
      "es": "La hora, con la clave del ejemplo en la colección de Postman del proveedor.",
      "unit": "hour, GMT-5",
      "pattern": "^(\\d{4}-\\d{2}-\\d{2}([- ]\\d{2}(:00:00)?)?|\\d{8}(\\d{2})?)$",
      "example": "2026-03-02-10",
      "source": "postman"
    }
  },
  "diagram_2": {
    "skill_id": {
      "description": "The skill's number.",
      "es": "El número del skill.",
      "unit": "identifier",
      "pattern": "^\\d+$",
      "example": "4173",
      "source": "page-diagram_2"
    },
    "treatment": {
      "description": "Calls handled by smart wait.",
      "es": "Llamadas que atendió la espera inteligente.",
      "unit": "calls",
      "pattern": "^\\d+$",
      "example": "120",
      "source": "page-diagram_2"
    },
    "customer_say_no": {
      "description": "Callers who preferred to hold.",
      "es": "Clientes que prefirieron esperar en línea.",
      "unit": "calls",
      "pattern": "^\\d+$",
      "example": "31",
      "source": "page-diagram_2"
    },
    "customer_say_yes": {
      "description": "Callers who accepted a call-back.",
      "es": "Clientes que pidieron que les devolvieran la llamada.",
      "unit": "calls",
      "pattern": "^\\d+$",
      "example": "74",
      "source": "page-diagram_2"
    },
    "recall_fail": {
      "description": "Call-backs that did not reach the caller.",
      "es": "Devoluciones que no alcanzaron al cliente.",
      "unit": "calls",
      "pattern": "^\\d+$",
      "example": "12",
      "source": "page-diagram_2"
    },
    "recall_ok": {
      "description": "Call-backs that reached the caller.",
      "es": "Devoluciones que alcanzaron al cliente.",
      "unit": "calls",
      "pattern": "^\\d+$",
      "example": "55",
      "source": "page-diagram_2"
    },
    "service_level_up": {
      "description": "By how much smart wait raised the skill's service level.",
      "es": "Cuánto subió la espera inteligente el nivel de servicio del skill.",
      "unit": "percent",
      "pattern": "^(-?\\d+\\.\\d{2}|0)( ?%)?$",
      "example": "6.42 %",
      "source": "page-diagram_2"
    }
  },
  "campaign_8": {
    "telephone": {
      "description": "The number dialled, possibly with the operation's dial prefix (claim `phone-prefix`); `TOTAL` in a row of totals (claim `total-row`).",
      "es": "El número marcado, quizá con el prefijo de la operación (pregunta abierta `phone-prefix`); `TOTAL` en una fila de totales (pregunta abierta `total-row`).",
      "unit": "telephone",
      "pattern": "^(\\d+|TOTAL)$",
      "example": "3005550142",
      "source": "page-campaign_8"
    },
    "total_machine_recognitions": {
      "description": "Attempts that ended in a machine code, including codes without a column (claim `machine-total`).",
      "es": "Intentos que terminaron en un código de máquina, incluidos los que no tienen columna (pregunta abierta `machine-total`).",
      "unit": "attempts",
      "pattern": "^\\d+$",
      "example": "5",
      "source": "page-campaign_8"
    },
    "no_answer": {
      "description": "Attempts that were not answered.",
      "es": "Intentos sin respuesta.",
      "unit": "attempts",
      "pattern": "^\\d+$",
      "example": "2",
      "source": "page-campaign_8"
    },
    "answer_machine": {
      "description": "Attempts answered by a machine.",
      "es": "Intentos que contestó una máquina.",
      "unit": "attempts",
      "pattern": "^\\d+$",
      "example": "1",
      "source": "page-campaign_8"
    },
    "busy": {
      "description": "Attempts that got a busy signal.",
      "es": "Intentos con la línea ocupada.",
      "unit": "attempts",
      "pattern": "^\\d+$",
      "example": "1",
      "source": "page-campaign_8"
    },
    "congestion": {
      "description": "Attempts that failed because of network congestion.",
      "es": "Intentos que fallaron por congestión de la red.",
      "unit": "attempts",
      "pattern": "^\\d+$",
      "example": "0",
      "source": "page-campaign_8"
    },
    "failed": {
      "description": "Attempts that could not be dialled.",
      "es": "Intentos que no se pudieron marcar.",
      "unit": "attempts",
      "pattern": "^\\d+$",
      "example": "1",
      "source": "page-campaign_8"
    }
  },
  "diagram_13": {
    "rp_id": {
      "description": "The routing point's number.",
      "es": "El número del routing point.",
      "unit": "identifier",
      "pattern": "^\\d+$",
      "example": "2304",
      "source": "page-diagram_13"
    },
    "conn_id": {
      "description": "The interaction's id; all its rows have the same one.",
      "es": "El id de la interacción; todas sus filas tienen el mismo.",
      "unit": "identifier",
      "pattern": "^\\d+(\\.\\d+)*$",
      "example": "0001.0002.0003.1772463909.1234",
      "source": "postman"
    },
    "customer_id": {
      "description": "The customer's identity number, if the menu asked for it.",
      "es": "El documento del cliente, si el menú lo pidió.",
      "unit": "identifier",
      "pattern": "^(\\d*|-)$",
      "example": "1000000142",
      "source": "page-diagram_13"
    },
    "channel": {
      "description": "The channel that the customer used; the last one only with claim `menu-channels`.",
      "es": "El canal que usó el cliente; el último solo según la pregunta abierta `menu-channels`.",
      "unit": "word",
      "enum": [
        "voice",
        "chat-web",
        "chat-whatsapp",
        "chat-facebook",
        "chat-telegram",
        "chat-instagram"
      ],
      "example": "voice",
      "source": "page-diagram_13"
    },
    "attempt": {
      "description": "The number of the attempt at the routing point, starting at 1.",
      "es": "El número del intento en el routing point, desde 1.",
      "unit": "ordinal",
      "pattern": "^\\d+$",
      "example": "1",
      "source": "page-diagram_13"
    },
    "telephone": {
      "description": "The customer's telephone.",
      "es": "El teléfono del cliente.",
      "unit": "telephone",
      "pattern": "^(\\d*|-)$",
      "example": "3005550142",
      "source": "page-diagram_13"
    },
    "date": {
      "description": "When the interaction started (claim `menu-date-format`).",
      "es": "Cuándo empezó la interacción (pregunta abierta `menu-date-format`).",
      "unit": "second, GMT-5",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2}|-\\d{2}-\\d{2}-\\d{2})$",
      "example": "2026-03-02 10:05:09",
      "source": "page-diagram_13"
    },
    "second_event": {
      "description": "Seconds from the start of the interaction until the option was entered.",
      "es": "Segundos desde el inicio de la interacción hasta que se entró a la opción.",
      "unit": "seconds since the start",
      "pattern": "^\\d+$",
      "example": "14",
      "source": "page-diagram_13"
    },
    "cod_opc_menu": {
      "description": "The option's name, chosen by the operation.",
      "es": "El nombre de la opción, elegido por la operación.",
      "unit": "word",
      "example": "ESTADO_PEDIDO",
      "source": "page-diagram_13"
    }
  }
} as const;
