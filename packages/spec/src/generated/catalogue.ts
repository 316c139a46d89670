// Generated from openapi.yaml and claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const reports = {
  "cdr_4": {
    "summary": {
      "en": "Call duration grouped by time",
      "es": "Duración de las llamadas por intervalos"
    },
    "shape": "buckets",
    "buckets": [
      "0_5_seg",
      "6_20_seg",
      "21_60_seg",
      "61_120_seg",
      "greater_than_121"
    ],
    "columns": [
      "INTERVAL",
      "calls",
      "minutes",
      "cost",
      "percentage"
    ],
    "countColumns": [
      "calls"
    ],
    "keyColumns": [
      "INTERVAL"
    ],
    "sumColumns": [
      "calls",
      "minutes",
      "cost"
    ],
    "parameters": [
      "date_ini",
      "date_end"
    ],
    "required": [
      "date_ini",
      "date_end"
    ]
  },
  "diagram_1_2": {
    "summary": {
      "en": "Voice-menu calls and minutes by hour",
      "es": "Llamadas y minutos del menú de voz por hora"
    },
    "shape": "rows",
    "columns": [
      "date",
      "calls",
      "ivr_minutes",
      "day"
    ],
    "countColumns": [
      "calls"
    ],
    "keyColumns": [
      "date",
      "day"
    ],
    "sumColumns": [
      "calls",
      "ivr_minutes"
    ],
    "parameters": [
      "date_ini",
      "date_end"
    ],
    "required": [
      "date_ini",
      "date_end"
    ]
  },
  "diagram_2": {
    "summary": {
      "en": "Smart wait per skill",
      "es": "Espera inteligente por skill"
    },
    "shape": "rows",
    "columns": [
      "skill_id",
      "treatment",
      "customer_say_no",
      "customer_say_yes",
      "recall_fail",
      "recall_ok",
      "service_level_up"
    ],
    "countColumns": [
      "treatment",
      "customer_say_no",
      "customer_say_yes",
      "recall_fail",
      "recall_ok"
    ],
    "keyColumns": [
      "skill_id"
    ],
    "sumColumns": [
      "treatment",
      "customer_say_no",
      "customer_say_yes",
      "recall_fail",
      "recall_ok"
    ],
    "parameters": [
      "date_ini",
      "date_end"
    ],
    "required": [
      "date_ini",
      "date_end"
    ]
  },
  "campaign_8": {
    "summary": {
      "en": "Machine codes by telephone",
      "es": "Códigos de máquina por teléfono"
    },
    "shape": "rows",
    "columns": [
      "telephone",
      "total_machine_recognitions",
      "no_answer",
      "answer_machine",
      "busy",
      "congestion",
      "failed"
    ],
    "countColumns": [
      "total_machine_recognitions",
      "no_answer",
      "answer_machine",
      "busy",
      "congestion",
      "failed"
    ],
    "keyColumns": [
      "telephone"
    ],
    "sumColumns": [
      "total_machine_recognitions",
      "no_answer",
      "answer_machine",
      "busy",
      "congestion",
      "failed"
    ],
    "parameters": [
      "campaign_id",
      "date_ini",
      "date_end"
    ],
    "required": [
      "campaign_id",
      "date_ini",
      "date_end"
    ]
  },
  "diagram_13": {
    "summary": {
      "en": "Menu options",
      "es": "Opciones de menú"
    },
    "shape": "rows",
    "columns": [
      "rp_id",
      "conn_id",
      "customer_id",
      "channel",
      "attempt",
      "telephone",
      "date",
      "second_event",
      "cod_opc_menu"
    ],
    "countColumns": [
      "attempt",
      "second_event"
    ],
    "keyColumns": [
      "conn_id",
      "attempt",
      "second_event"
    ],
    "sumColumns": [],
    "parameters": [
      "date_ini",
      "date_end"
    ],
    "required": [
      "date_ini",
      "date_end"
    ]
  }
} as const;

export const refusals = {
  "method-not-allowed": {
    "status": 405,
    "error": "METHOD NOT ALLOWED",
    "msg": "METHOD NOT ALLOWED",
    "when": {
      "en": "The method is not GET",
      "es": "El método no es GET"
    },
    "confidence": "inferred",
    "source": "crm-product"
  },
  "missing-token": {
    "status": 401,
    "error": "UNAUTHORIZED",
    "msg": "PLEASE ENTER THE WOLKVOX-TOKEN",
    "when": {
      "en": "The header `wolkvox-token` is missing",
      "es": "Falta la cabecera `wolkvox-token`"
    },
    "confidence": "documented",
    "source": "response-codes"
  },
  "invalid-token": {
    "status": 403,
    "error": "FORBIDDEN",
    "msg": "PLEASE VALIDATE TOKEN",
    "when": {
      "en": "The token is invalid, expired or belongs to another operation",
      "es": "El token no es válido, venció o es de otra operación"
    },
    "confidence": "documented",
    "source": "response-codes"
  },
  "maintenance": {
    "status": 403,
    "error": "FORBIDDEN",
    "msg": "SERVER IN MAINTENANCE",
    "when": {
      "en": "The server is in maintenance for its backup",
      "es": "El servidor está en mantenimiento por su copia de respaldo"
    },
    "confidence": "assumed",
    "source": "help-tokens"
  },
  "unknown-report": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "THE API YOU WANT TO CONSULT DOES NOT EXIST",
    "when": {
      "en": "The server has no report with that name",
      "es": "El servidor no tiene un reporte con ese nombre"
    },
    "confidence": "documented",
    "source": "response-codes"
  },
  "missing-parameter": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "SOME PARAMETERS ARE REQUIRED",
    "when": {
      "en": "A parameter is missing; the response does not say which one",
      "es": "Falta un parámetro; la respuesta no dice cuál"
    },
    "confidence": "documented",
    "source": "response-codes"
  },
  "invalid-date": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "Validate dates entered",
    "when": {
      "en": "A date is not fourteen digits, or does not exist in the calendar",
      "es": "Una fecha no tiene catorce dígitos o no existe en el calendario"
    },
    "confidence": "assumed",
    "source": "integrator-notes"
  },
  "reversed-dates": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "Validate dates entered",
    "when": {
      "en": "`date_ini` is after `date_end`",
      "es": "`date_ini` es posterior a `date_end`"
    },
    "confidence": "assumed",
    "source": "integrator-notes"
  },
  "window-too-long": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "Validate dates entered",
    "when": {
      "en": "The date range exceeds 31 days",
      "es": "El rango de fechas supera los 31 días"
    },
    "confidence": "assumed",
    "source": "integrator-notes"
  },
  "quota-spent": {
    "status": 403,
    "error": "FORBIDDEN",
    "msg": "TOKEN LIMIT EXCEEDED",
    "when": {
      "en": "The daily quota is used up",
      "es": "La cuota diaria se agotó"
    },
    "confidence": "documented",
    "source": "response-codes"
  },
  "too-many-requests": {
    "status": 403,
    "error": "FORBIDDEN",
    "msg": "EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)",
    "when": {
      "en": "Two requests of this token are already in flight",
      "es": "Ya hay dos peticiones de este token en curso"
    },
    "confidence": "documented",
    "source": "response-codes"
  },
  "time-limit": {
    "status": 408,
    "error": "REQUEST TIMEOUT",
    "msg": "EXCEEDS THE TIME LIMIT OF THE API (60 SECONDS)",
    "when": {
      "en": "Processing took more than 60 seconds",
      "es": "El proceso tardó más de 60 segundos"
    },
    "confidence": "assumed",
    "source": "mockvox"
  },
  "row-limit": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "EXCEEDS THE LIMIT OF RECORDS PER REQUEST (60000)",
    "when": {
      "en": "The response would exceed 60,000 rows (claim `row-limit`)",
      "es": "La respuesta superaría las 60.000 filas (pregunta abierta `row-limit`)"
    },
    "confidence": "assumed",
    "source": "mockvox"
  },
  "size-limit": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "EXCEEDS THE SIZE LIMIT OF THE RESULT (256 MB)",
    "when": {
      "en": "The response would exceed 256 MB (claim `size-limit`)",
      "es": "La respuesta superaría los 256 MB (pregunta abierta `size-limit`)"
    },
    "confidence": "assumed",
    "source": "mockvox"
  }
} as const;

export const emptyDateRange = {
  "status": 404,
  "error": "NOT FOUND",
  "msg": "Validate dates entered",
  "when": {
    "en": "Nothing happened in the date range",
    "es": "No pasó nada en el rango de fechas"
  },
  "confidence": "reported",
  "source": "integrator-notes"
} as const;

export const limits = {
  "windowDays": {
    "value": 31,
    "unit": "days",
    "description": {
      "en": "Maximum length of the date range, `date_ini` to `date_end`.",
      "es": "Duración máxima del rango de fechas, de `date_ini` a `date_end`."
    },
    "source": "page-cdr_4"
  },
  "rows": {
    "value": 60000,
    "unit": "rows",
    "description": {
      "en": "Maximum number of rows in one response.",
      "es": "Número máximo de filas en una respuesta."
    },
    "source": "page-cdr_4"
  },
  "bytes": {
    "value": 268435456,
    "unit": "bytes",
    "description": {
      "en": "Maximum size of a response. The pages say 256 MB; 256 × 1024 × 1024 unless claim `megabyte` says otherwise.",
      "es": "Tamaño máximo de una respuesta. Las páginas dicen 256 MB; son 256 × 1024 × 1024 salvo que la pregunta abierta `megabyte` diga otra cosa."
    },
    "source": "page-cdr_4"
  },
  "seconds": {
    "value": 60,
    "unit": "seconds",
    "description": {
      "en": "Maximum processing time before the first byte of the response.",
      "es": "Tiempo máximo de proceso antes del primer byte de la respuesta."
    },
    "source": "page-cdr_4"
  },
  "simultaneousRequests": {
    "value": 2,
    "unit": "requests in flight per token",
    "description": {
      "en": "Maximum number of concurrent requests per token.",
      "es": "Número máximo de peticiones simultáneas por token."
    },
    "source": "page-cdr_4"
  },
  "requestsPerLicencePerDay": {
    "value": 1000,
    "unit": "requests per licence and day",
    "description": {
      "en": "The daily quota is this number times the number of licences.",
      "es": "La cuota diaria es esta cifra por el número de licencias."
    },
    "source": "page-cdr_4"
  }
} as const;

export const inapplicableLimits = {
  "uploadedRows": {
    "value": 10000,
    "unit": "rows",
    "description": {
      "en": "Maximum number of rows that one request may upload. The pages list it, but these reports only download.",
      "es": "Número máximo de filas que una petición puede subir. Las páginas lo enumeran, pero estos reportes solo se descargan."
    },
    "source": "page-cdr_4"
  }
} as const;

export const advice = {
  "pollInterval": {
    "value": 5,
    "unit": "minutes",
    "description": {
      "en": "How often to read a report to follow an operation. The server does not enforce it.",
      "es": "Cada cuánto leer un reporte para hacer seguimiento a una operación. El servidor no lo exige."
    },
    "source": "page-cdr_4"
  },
  "requestsInFlight": {
    "value": 1,
    "unit": "requests in flight per token",
    "description": {
      "en": "Send the next request of a token once the previous one has succeeded. The server accepts two at a time (claim `simultaneous-requests`).",
      "es": "Enviar la siguiente petición de un token cuando la anterior haya tenido éxito. El servidor acepta dos a la vez (pregunta abierta `simultaneous-requests`)."
    },
    "source": "page-cdr_4"
  }
} as const;

export const postmanWorkspace = "https://postman.com/wolkvox-api/workspace/team-workspace" as const;

export const unmodelledReportIds = [
  "agent_1",
  "agent_10",
  "agent_11",
  "agent_12",
  "agent_13",
  "agent_13_1",
  "agent_14",
  "agent_15",
  "agent_16",
  "agent_2",
  "agent_3",
  "agent_4",
  "agent_5",
  "agent_6",
  "agent_7",
  "agent_8",
  "agent_8_1",
  "agent_9",
  "cdr_1",
  "cdr_10",
  "cdr_11",
  "cdr_2",
  "cdr_3",
  "cdr_5",
  "cdr_6",
  "cdr_7",
  "cdr_8",
  "cdr_9",
  "campaign_1",
  "campaign_10",
  "campaign_2",
  "campaign_3",
  "campaign_4",
  "campaign_5",
  "campaign_6",
  "campaign_7",
  "campaign_9",
  "diagram_1",
  "diagram_10",
  "diagram_11",
  "diagram_12",
  "diagram_14",
  "diagram_15",
  "diagram_1_1",
  "diagram_1_3",
  "diagram_3",
  "diagram_4",
  "diagram_5",
  "diagram_6",
  "diagram_7",
  "diagram_8",
  "diagram_9",
  "chat_1",
  "chat_10",
  "chat_11",
  "chat_12",
  "chat_13",
  "chat_14",
  "chat_15",
  "chat_16",
  "chat_2",
  "chat_3",
  "chat_4",
  "chat_5",
  "chat_6",
  "chat_7",
  "chat_8",
  "chat_9",
  "quality_1",
  "quality_2",
  "quality_3",
  "quality_4",
  "quality_5",
  "skill_1",
  "skill_10",
  "skill_11",
  "skill_2",
  "skill_3",
  "skill_4",
  "skill_4_1",
  "skill_4_2",
  "skill_5",
  "skill_6",
  "skill_7",
  "skill_8",
  "skill_9",
  "speech_1",
  "speech_2",
  "speech_3",
  "speech_4",
  "speech_5",
  "act_1",
  "act_2",
  "act_3",
  "act_4",
  "act_5",
  "wizard_1",
  "wizard_2",
  "wizard_3"
] as const;
