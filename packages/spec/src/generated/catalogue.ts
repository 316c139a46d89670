// Generated from openapi.yaml and claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const reports = {
  "cdr_4": {
    "summary": "Call duration grouped by time",
    "summaryEs": "Duración de las llamadas por intervalos",
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
    "summary": "Voice-menu calls and minutes by hour",
    "summaryEs": "Llamadas y minutos del menú de voz por hora",
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
    "summary": "Smart wait per skill",
    "summaryEs": "Espera inteligente por skill",
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
    "summary": "Machine codes by telephone",
    "summaryEs": "Códigos de máquina por teléfono",
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
    "summary": "Menu options",
    "summaryEs": "Opciones de menú",
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
    "when": "The method is not GET",
    "es": "El método no es GET",
    "confidence": "inferred",
    "source": "crm-product"
  },
  "missing-token": {
    "status": 401,
    "error": "UNAUTHORIZED",
    "msg": "PLEASE ENTER THE WOLKVOX-TOKEN",
    "when": "The header `wolkvox-token` is missing",
    "es": "Falta la cabecera `wolkvox-token`",
    "confidence": "documented",
    "source": "response-codes"
  },
  "invalid-token": {
    "status": 403,
    "error": "FORBIDDEN",
    "msg": "PLEASE VALIDATE TOKEN",
    "when": "The token is invalid, expired or belongs to another operation",
    "es": "El token no es válido, venció o es de otra operación",
    "confidence": "documented",
    "source": "response-codes"
  },
  "maintenance": {
    "status": 403,
    "error": "FORBIDDEN",
    "msg": "SERVER IN MAINTENANCE",
    "when": "The server is in maintenance for its backup",
    "es": "El servidor está en mantenimiento por su copia de respaldo",
    "confidence": "assumed",
    "source": "help-tokens"
  },
  "unknown-report": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "THE API YOU WANT TO CONSULT DOES NOT EXIST",
    "when": "The server has no report with that name",
    "es": "El servidor no tiene un reporte con ese nombre",
    "confidence": "documented",
    "source": "response-codes"
  },
  "missing-parameter": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "SOME PARAMETERS ARE REQUIRED",
    "when": "A parameter is missing; the response does not say which one",
    "es": "Falta un parámetro; la respuesta no dice cuál",
    "confidence": "documented",
    "source": "response-codes"
  },
  "invalid-date": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "Validate dates entered",
    "when": "A date is not fourteen digits, or does not exist in the calendar",
    "es": "Una fecha no tiene catorce dígitos o no existe en el calendario",
    "confidence": "assumed",
    "source": "integrator-notes"
  },
  "reversed-dates": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "Validate dates entered",
    "when": "`date_ini` is after `date_end`",
    "es": "`date_ini` es posterior a `date_end`",
    "confidence": "assumed",
    "source": "integrator-notes"
  },
  "window-too-long": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "Validate dates entered",
    "when": "The date range exceeds 31 days",
    "es": "El rango de fechas supera los 31 días",
    "confidence": "assumed",
    "source": "integrator-notes"
  },
  "quota-spent": {
    "status": 403,
    "error": "FORBIDDEN",
    "msg": "TOKEN LIMIT EXCEEDED",
    "when": "The daily quota is used up",
    "es": "La cuota diaria se agotó",
    "confidence": "documented",
    "source": "response-codes"
  },
  "too-many-requests": {
    "status": 403,
    "error": "FORBIDDEN",
    "msg": "EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)",
    "when": "Two requests of this token are already in flight",
    "es": "Ya hay dos peticiones de este token en curso",
    "confidence": "documented",
    "source": "response-codes"
  },
  "time-limit": {
    "status": 408,
    "error": "REQUEST TIMEOUT",
    "msg": "EXCEEDS THE TIME LIMIT OF THE API (60 SECONDS)",
    "when": "Processing took more than 60 seconds",
    "es": "El proceso tardó más de 60 segundos",
    "confidence": "assumed",
    "source": "mockvox"
  },
  "row-limit": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "EXCEEDS THE LIMIT OF RECORDS PER REQUEST (60000)",
    "when": "The response would exceed 60,000 rows (claim `row-limit`)",
    "es": "La respuesta superaría las 60.000 filas (pregunta abierta `row-limit`)",
    "confidence": "assumed",
    "source": "mockvox"
  },
  "size-limit": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "EXCEEDS THE SIZE LIMIT OF THE RESULT (256 MB)",
    "when": "The response would exceed 256 MB (claim `size-limit`)",
    "es": "La respuesta superaría los 256 MB (pregunta abierta `size-limit`)",
    "confidence": "assumed",
    "source": "mockvox"
  }
} as const;

export const emptyDateRange = {
  "status": 404,
  "error": "NOT FOUND",
  "msg": "Validate dates entered",
  "when": "Nothing happened in the date range",
  "es": "No pasó nada en el rango de fechas",
  "confidence": "reported",
  "source": "integrator-notes"
} as const;

export const limits = {
  "windowDays": {
    "value": 31,
    "unit": "days",
    "description": "Maximum length of the date range, `date_ini` to `date_end`.",
    "es": "Duración máxima del rango de fechas, de `date_ini` a `date_end`.",
    "source": "page-cdr_4"
  },
  "rows": {
    "value": 60000,
    "unit": "rows",
    "description": "Maximum number of rows in one response.",
    "es": "Número máximo de filas en una respuesta.",
    "source": "page-cdr_4"
  },
  "bytes": {
    "value": 268435456,
    "unit": "bytes",
    "description": "Maximum size of a response. The pages say 256 MB; here it is 256 × 1024 × 1024.",
    "es": "Tamaño máximo de una respuesta. Las páginas dicen 256 MB; aquí son 256 × 1024 × 1024.",
    "source": "page-cdr_4"
  },
  "seconds": {
    "value": 60,
    "unit": "seconds",
    "description": "Maximum processing time before the first byte of the response.",
    "es": "Tiempo máximo de proceso antes del primer byte de la respuesta.",
    "source": "page-cdr_4"
  },
  "simultaneousRequests": {
    "value": 2,
    "unit": "requests in flight per token",
    "description": "Maximum number of concurrent requests per token.",
    "es": "Número máximo de peticiones simultáneas por token.",
    "source": "page-cdr_4"
  },
  "requestsPerLicencePerDay": {
    "value": 1000,
    "unit": "requests per licence and day",
    "description": "The daily quota is this number times the number of licences.",
    "es": "La cuota diaria es esta cifra por el número de licencias.",
    "source": "help-limits"
  }
} as const;
