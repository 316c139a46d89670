// Made by `npx pnpm@12.21.0 generate` from openapi.yaml and claims.yaml. Do not edit.

export const columns = {
  "cdr_4": {
    "INTERVAL": {
      "description": "The bucket's seconds in the words of the page; only by claim `interval-key`.",
      "es": "Los segundos del intervalo en las palabras de la página; solo según el claim `interval-key`.",
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
      "description": "Calls whose duration falls in the bucket, inbound, outbound and internal together.",
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
      "description": "What those calls cost together.",
      "es": "Lo que costaron esas llamadas en total.",
      "unit": "currency of the operation",
      "pattern": "^(\\d+|\\d{1,3}(,\\d{3})+)\\.\\d{2}$",
      "example": "41877.00",
      "source": "page-cdr_4"
    },
    "percentage": {
      "description": "The bucket's share of all calls of the window, rounded by itself.",
      "es": "La parte del intervalo en todas las llamadas de la ventana, redondeada por separado.",
      "unit": "percent of calls",
      "pattern": "^(\\d+\\.\\d{2}|0)( ?%)?$",
      "example": "28.81 %",
      "source": "help-cdr_4"
    }
  },
  "diagram_1_2": {
    "date": {
      "description": "The hour, under the key that the pages use.",
      "es": "La hora, con la clave que usan las páginas.",
      "unit": "hour, GMT-5",
      "pattern": "^(\\d{4}-\\d{2}-\\d{2}([- ]\\d{2}(:00:00)?)?|\\d{8}(\\d{2})?)$",
      "example": "2026-03-02-10",
      "source": "page-diagram_1_2"
    },
    "calls": {
      "description": "Calls that the voice menu attended in that hour.",
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
      "description": "Calls that smart wait took over.",
      "es": "Llamadas que tomó la espera inteligente.",
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
      "description": "Callers who asked to be called back.",
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
      "description": "The number dialled, perhaps with the operation's dial prefix (claim `phone-prefix`); `TOTAL` in a row of totals (claim `total-row`).",
      "es": "El número marcado, quizá con el prefijo de la operación (claim `phone-prefix`); `TOTAL` en una fila de totales (claim `total-row`).",
      "unit": "telephone",
      "pattern": "^(\\d+|TOTAL)$",
      "example": "3005550142",
      "source": "page-campaign_8"
    },
    "total_machine_recognitions": {
      "description": "Attempts that ended in a machine code, also in those without a column (claim `machine-total`).",
      "es": "Intentos que terminaron en un código de máquina, también los que no tienen columna (claim `machine-total`).",
      "unit": "attempts",
      "pattern": "^\\d+$",
      "example": "5",
      "source": "page-campaign_8"
    },
    "no_answer": {
      "description": "Attempts that nobody answered.",
      "es": "Intentos que nadie contestó.",
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
      "description": "Attempts that met a busy line.",
      "es": "Intentos con la línea ocupada.",
      "unit": "attempts",
      "pattern": "^\\d+$",
      "example": "1",
      "source": "page-campaign_8"
    },
    "congestion": {
      "description": "Attempts that met a congested network.",
      "es": "Intentos con la red congestionada.",
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
      "description": "The interaction; all rows of one interaction share it.",
      "es": "La interacción; todas sus filas lo comparten.",
      "unit": "identifier",
      "pattern": "^\\d+(\\.\\d+)*$",
      "example": "0001.0002.0003.1772463909.1234",
      "source": "postman"
    },
    "customer_id": {
      "description": "The customer's identity number, where the menu asked for it.",
      "es": "El documento del cliente, si el menú lo pidió.",
      "unit": "identifier",
      "pattern": "^(\\d*|-)$",
      "example": "1000000142",
      "source": "page-diagram_13"
    },
    "channel": {
      "description": "How the customer came in; the last channel only by claim `menu-channels`.",
      "es": "Por dónde entró el cliente; el último canal solo según el claim `menu-channels`.",
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
      "description": "Which try at the routing point this was, from 1.",
      "es": "Qué intento en el routing point fue, desde 1.",
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
      "description": "When the interaction began (claim `menu-date-format`).",
      "es": "Cuándo empezó la interacción (claim `menu-date-format`).",
      "unit": "second, GMT-5",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2}|-\\d{2}-\\d{2}-\\d{2})$",
      "example": "2026-03-02 10:05:09",
      "source": "page-diagram_13"
    },
    "second_event": {
      "description": "How far into the interaction the option was entered.",
      "es": "En qué segundo de la interacción se entró a la opción.",
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
