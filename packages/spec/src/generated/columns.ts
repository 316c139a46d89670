// Generated from openapi.yaml and claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const columns = {
  "cdr_4": {
    "INTERVAL": {
      "description": {
        "en": "The bucket's seconds as the page writes them, or with a plain hyphen; only with claim `interval-key`.",
        "es": "Los segundos del intervalo como los escribe la página, o con un guion simple; solo según la pregunta abierta `interval-key`."
      },
      "unit": "word",
      "enum": [
        "0-5 seg",
        "6-20 seg",
        "21-60 seg",
        "61 – 121 seg",
        "61-121 seg",
        "más de 121 seg"
      ],
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "0-5 seg",
      "source": "page-cdr_4"
    },
    "calls": {
      "description": {
        "en": "Calls whose duration falls in the bucket (inbound, outbound and internal).",
        "es": "Llamadas cuya duración cae en el intervalo, entre entrantes, salientes e internas."
      },
      "unit": "calls",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "412",
      "source": "page-cdr_4"
    },
    "minutes": {
      "description": {
        "en": "Minutes that those calls consumed.",
        "es": "Minutos que consumieron esas llamadas."
      },
      "unit": "minutes",
      "pattern": "^(\\d+(\\.\\d+)?|\\d{2,}:[0-5]\\d:[0-5]\\d)$",
      "patternEvidence": {
        "source": "sibling-reports",
        "confidence": "inferred"
      },
      "example": "624.35",
      "source": "page-cdr_4"
    },
    "cost": {
      "description": {
        "en": "The total cost of those calls.",
        "es": "El costo total de esas llamadas."
      },
      "unit": "currency of the operation",
      "pattern": "^(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?$",
      "patternEvidence": {
        "source": "mockvox",
        "confidence": "assumed"
      },
      "example": "41877.00",
      "source": "page-cdr_4"
    },
    "percentage": {
      "description": {
        "en": "The bucket's percentage of all calls in the date range, rounded separately.",
        "es": "El porcentaje del intervalo sobre todas las llamadas del rango de fechas, redondeado por separado."
      },
      "unit": "percent of calls",
      "pattern": "^(\\d+\\.\\d{2}|0)( ?%)?$",
      "patternEvidence": {
        "source": "help-cdr_4",
        "confidence": "inferred"
      },
      "example": "28.81 %",
      "source": "help-cdr_4"
    }
  },
  "diagram_1_2": {
    "date": {
      "description": {
        "en": "The hour, under the key used by the pages.",
        "es": "La hora, con la clave que usan las páginas."
      },
      "unit": "hour, GMT-5",
      "pattern": "^(\\d{4}-\\d{2}-\\d{2}([- ]\\d{2}(:00:00)?)?|\\d{8}(\\d{2})?)$",
      "patternEvidence": {
        "source": "page-diagram_1_2",
        "confidence": "documented"
      },
      "example": "2026-03-02-10",
      "source": "page-diagram_1_2"
    },
    "calls": {
      "description": {
        "en": "Calls handled by the voice menu in that hour.",
        "es": "Llamadas que atendió el menú de voz en esa hora."
      },
      "unit": "calls",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "57",
      "source": "page-diagram_1_2"
    },
    "ivr_minutes": {
      "description": {
        "en": "Time that those calls spent in the voice menu.",
        "es": "Tiempo que esas llamadas pasaron en el menú de voz."
      },
      "unit": "minutes",
      "pattern": "^(\\d+(\\.\\d+)?|\\d{2,}:[0-5]\\d:[0-5]\\d)$",
      "patternEvidence": {
        "source": "sibling-reports",
        "confidence": "inferred"
      },
      "example": "48.20",
      "source": "page-diagram_1_2"
    },
    "day": {
      "description": {
        "en": "The hour, under the key of the sample in the vendor's Postman collection.",
        "es": "La hora, con la clave del ejemplo en la colección de Postman del proveedor."
      },
      "unit": "hour, GMT-5",
      "pattern": "^(\\d{4}-\\d{2}-\\d{2}([- ]\\d{2}(:00:00)?)?|\\d{8}(\\d{2})?)$",
      "patternEvidence": {
        "source": "page-diagram_1_2",
        "confidence": "documented"
      },
      "example": "2026-03-02-10",
      "source": "postman"
    }
  },
  "diagram_2": {
    "skill_id": {
      "description": {
        "en": "The skill's number.",
        "es": "El número del skill."
      },
      "unit": "identifier",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-diagram_2",
        "confidence": "documented"
      },
      "example": "4173",
      "source": "page-diagram_2"
    },
    "treatment": {
      "description": {
        "en": "Calls handled by smart wait.",
        "es": "Llamadas que atendió la espera inteligente."
      },
      "unit": "calls",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "120",
      "source": "page-diagram_2"
    },
    "customer_say_no": {
      "description": {
        "en": "Callers who did not choose to be called back.",
        "es": "Clientes que no eligieron que les devolvieran la llamada."
      },
      "unit": "calls",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "31",
      "source": "page-diagram_2"
    },
    "customer_say_yes": {
      "description": {
        "en": "Callers who chose to be called back.",
        "es": "Clientes que eligieron que les devolvieran la llamada."
      },
      "unit": "calls",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "74",
      "source": "page-diagram_2"
    },
    "recall_fail": {
      "description": {
        "en": "Call-backs that did not reach the caller.",
        "es": "Devoluciones que no alcanzaron al cliente."
      },
      "unit": "calls",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "12",
      "source": "page-diagram_2"
    },
    "recall_ok": {
      "description": {
        "en": "Call-backs that reached the caller.",
        "es": "Devoluciones que alcanzaron al cliente."
      },
      "unit": "calls",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "55",
      "source": "page-diagram_2"
    },
    "service_level_up": {
      "description": {
        "en": "The percentage by which smart wait raised the skill's service level.",
        "es": "El porcentaje en que la espera inteligente aumentó el nivel de servicio del skill."
      },
      "unit": "percent",
      "pattern": "^(-?\\d+\\.\\d{2}|0)( ?%)?$",
      "patternEvidence": {
        "source": "help-diagram_2",
        "confidence": "inferred"
      },
      "example": "6.42 %",
      "source": "page-diagram_2"
    }
  },
  "campaign_8": {
    "telephone": {
      "description": {
        "en": "The record's telephone, possibly with a prefix (claim `phone-prefix`); `TOTAL` in a row of totals (claim `total-row`).",
        "es": "El teléfono del registro, quizá con un prefijo (pregunta abierta `phone-prefix`); `TOTAL` en una fila de totales (pregunta abierta `total-row`)."
      },
      "unit": "telephone",
      "pattern": "^(\\d+|TOTAL)$",
      "patternEvidence": {
        "source": "page-campaign_8",
        "confidence": "documented"
      },
      "example": "3005550142",
      "source": "page-campaign_8"
    },
    "total_machine_recognitions": {
      "description": {
        "en": "Total machine recognitions of the telephone (claim `machine-total`).",
        "es": "Reconocimientos de máquina del teléfono en total (pregunta abierta `machine-total`)."
      },
      "unit": "attempts",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "5",
      "source": "page-campaign_8"
    },
    "no_answer": {
      "description": {
        "en": "Attempts that were not answered.",
        "es": "Intentos sin respuesta."
      },
      "unit": "attempts",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "2",
      "source": "page-campaign_8"
    },
    "answer_machine": {
      "description": {
        "en": "Attempts answered by a machine.",
        "es": "Intentos que contestó una máquina."
      },
      "unit": "attempts",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "1",
      "source": "page-campaign_8"
    },
    "busy": {
      "description": {
        "en": "Attempts that got a busy signal.",
        "es": "Intentos con la línea ocupada."
      },
      "unit": "attempts",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "1",
      "source": "page-campaign_8"
    },
    "congestion": {
      "description": {
        "en": "Attempts that failed because of network congestion.",
        "es": "Intentos que fallaron por congestión de la red."
      },
      "unit": "attempts",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "0",
      "source": "page-campaign_8"
    },
    "failed": {
      "description": {
        "en": "Attempts that could not be dialled.",
        "es": "Intentos que no se pudieron marcar."
      },
      "unit": "attempts",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "1",
      "source": "page-campaign_8"
    }
  },
  "diagram_13": {
    "rp_id": {
      "description": {
        "en": "The routing point's number.",
        "es": "El número del routing point."
      },
      "unit": "identifier",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-diagram_13",
        "confidence": "documented"
      },
      "example": "2304",
      "source": "page-diagram_13"
    },
    "conn_id": {
      "description": {
        "en": "The interaction's id; all its rows have the same one.",
        "es": "El id de la interacción; todas sus filas tienen el mismo."
      },
      "unit": "identifier",
      "pattern": "^\\d+(\\.\\d+)*$",
      "patternEvidence": {
        "source": "postman",
        "confidence": "inferred"
      },
      "example": "0001.0002.0003.1772463909.1234",
      "source": "postman"
    },
    "customer_id": {
      "description": {
        "en": "The customer's identity number, if it is known.",
        "es": "El número de identificación del cliente, si se conoce."
      },
      "unit": "identifier",
      "pattern": "^(\\d*|-)$",
      "patternEvidence": {
        "source": "page-diagram_13",
        "confidence": "documented"
      },
      "example": "1000000142",
      "source": "page-diagram_13"
    },
    "channel": {
      "description": {
        "en": "The channel that the customer used; the last one only with claim `menu-channels`.",
        "es": "El canal que usó el cliente; el último solo según la pregunta abierta `menu-channels`."
      },
      "unit": "word",
      "enum": [
        "voice",
        "chat-web",
        "chat-whatsapp",
        "chat-facebook",
        "chat-telegram",
        "chat-instagram"
      ],
      "patternEvidence": {
        "source": "page-diagram_13",
        "confidence": "documented"
      },
      "example": "voice",
      "source": "page-diagram_13"
    },
    "attempt": {
      "description": {
        "en": "Number of attempts made at the routing point (claim `attempt-meaning`).",
        "es": "Número de intentos realizados en el routing point (pregunta abierta `attempt-meaning`)."
      },
      "unit": "ordinal",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "1",
      "source": "page-diagram_13"
    },
    "telephone": {
      "description": {
        "en": "The customer's telephone, possibly with a prefix (claim `phone-prefix`).",
        "es": "El teléfono del cliente, quizá con un prefijo (pregunta abierta `phone-prefix`)."
      },
      "unit": "telephone",
      "pattern": "^(\\d*|-)$",
      "patternEvidence": {
        "source": "page-diagram_13",
        "confidence": "documented"
      },
      "example": "3005550142",
      "source": "page-diagram_13"
    },
    "date": {
      "description": {
        "en": "When the interaction started, unless claim `menu-date` says otherwise. Claim `menu-date-format` is about how it is written.",
        "es": "Cuándo empezó la interacción, salvo que la pregunta abierta `menu-date` diga otra cosa. La pregunta abierta `menu-date-format` trata de cómo se escribe."
      },
      "unit": "second, GMT-5",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2}|-\\d{2}-\\d{2}-\\d{2})$",
      "patternEvidence": {
        "source": "page-diagram_13",
        "confidence": "documented"
      },
      "example": "2026-03-02 10:05:09",
      "source": "page-diagram_13"
    },
    "second_event": {
      "description": {
        "en": "The second in which the option was entered, counted from the start of the interaction unless claim `second-event-origin` says otherwise.",
        "es": "El segundo en que se entró a la opción, contado desde el inicio de la interacción salvo que la pregunta abierta `second-event-origin` diga otra cosa."
      },
      "unit": "seconds since the start",
      "pattern": "^\\d+$",
      "patternEvidence": {
        "source": "page-cdr_4",
        "confidence": "documented"
      },
      "example": "14",
      "source": "page-diagram_13"
    },
    "cod_opc_menu": {
      "description": {
        "en": "The option that the customer chose, by the name that the operation gave it.",
        "es": "La opción que eligió el cliente, con el nombre que le dio la operación."
      },
      "unit": "word",
      "patternEvidence": {
        "source": "mockvox",
        "confidence": "assumed"
      },
      "example": "ESTADO_PEDIDO",
      "source": "page-diagram_13"
    }
  }
} as const;
