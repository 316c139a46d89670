// Made by `npx pnpm@12.21.0 generate` from openapi.yaml and claims.yaml. Do not edit.

export const reports = {
  "cdr_4": {
    "tells": "Call duration grouped by time",
    "es": "Duración de las llamadas por intervalos",
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
    "counts": [
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
    "tells": "Voice-menu calls and minutes by hour",
    "es": "Llamadas y minutos del menú de voz por hora",
    "shape": "rows",
    "columns": [
      "date",
      "calls",
      "ivr_minutes",
      "day"
    ],
    "counts": [
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
    "tells": "Smart wait per skill",
    "es": "Espera inteligente por skill",
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
    "counts": [
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
    "tells": "Machine codes by telephone",
    "es": "Códigos de máquina por teléfono",
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
    "counts": [
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
    "tells": "Menu options",
    "es": "Opciones de menú",
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
    "counts": [
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
    "when": "The header `wolkvox-token` is absent",
    "es": "Falta la cabecera `wolkvox-token`",
    "confidence": "documented",
    "source": "response-codes"
  },
  "invalid-token": {
    "status": 403,
    "error": "FORBIDDEN",
    "msg": "PLEASE VALIDATE TOKEN",
    "when": "The token is wrong, expired or not of this operation",
    "es": "El token es incorrecto, venció o no es de esta operación",
    "confidence": "documented",
    "source": "response-codes"
  },
  "maintenance": {
    "status": 403,
    "error": "FORBIDDEN",
    "msg": "SERVER IN MAINTENANCE",
    "when": "The server makes its backup",
    "es": "El servidor hace su copia de respaldo",
    "confidence": "assumed",
    "source": "help-tokens"
  },
  "unknown-report": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "THE API YOU WANT TO CONSULT DOES NOT EXIST",
    "when": "The server has no report of that name",
    "es": "El servidor no tiene un reporte con ese nombre",
    "confidence": "documented",
    "source": "response-codes"
  },
  "missing-parameter": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "SOME PARAMETERS ARE REQUIRED",
    "when": "A parameter is missing; the answer does not say which",
    "es": "Falta un parámetro; la respuesta no dice cuál",
    "confidence": "documented",
    "source": "response-codes"
  },
  "invalid-date": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "Validate dates entered",
    "when": "A date is not fourteen digits, or not in the calendar",
    "es": "Una fecha no tiene catorce dígitos o no existe en el calendario",
    "confidence": "assumed",
    "source": "integrator-notes"
  },
  "reversed-dates": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "Validate dates entered",
    "when": "`date_ini` lies after `date_end`",
    "es": "`date_ini` es posterior a `date_end`",
    "confidence": "assumed",
    "source": "integrator-notes"
  },
  "window-too-long": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "Validate dates entered",
    "when": "The window exceeds 31 days",
    "es": "La ventana pasa de 31 días",
    "confidence": "assumed",
    "source": "integrator-notes"
  },
  "quota-spent": {
    "status": 403,
    "error": "FORBIDDEN",
    "msg": "TOKEN LIMIT EXCEEDED",
    "when": "The day's quota is spent",
    "es": "La cuota del día se agotó",
    "confidence": "documented",
    "source": "response-codes"
  },
  "too-many-requests": {
    "status": 403,
    "error": "FORBIDDEN",
    "msg": "EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)",
    "when": "Two requests of this token are already in flight",
    "es": "Ya hay dos solicitudes de este token en curso",
    "confidence": "documented",
    "source": "response-codes"
  },
  "time-limit": {
    "status": 408,
    "error": "REQUEST TIMEOUT",
    "msg": "EXCEEDS THE TIME LIMIT OF THE API (60 SECONDS)",
    "when": "The work took more than 60 seconds",
    "es": "El trabajo tomó más de 60 segundos",
    "confidence": "assumed",
    "source": "mockvox"
  },
  "row-limit": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "EXCEEDS THE LIMIT OF RECORDS PER REQUEST (60000)",
    "when": "The answer would exceed 60,000 rows (claim `row-limit`)",
    "es": "La respuesta pasaría de 60.000 filas (claim `row-limit`)",
    "confidence": "assumed",
    "source": "mockvox"
  },
  "size-limit": {
    "status": 400,
    "error": "BAD REQUEST",
    "msg": "EXCEEDS THE SIZE LIMIT OF THE RESULT (256 MB)",
    "when": "The answer would exceed 256 MB (claim `size-limit`)",
    "es": "La respuesta pasaría de 256 MB (claim `size-limit`)",
    "confidence": "assumed",
    "source": "mockvox"
  }
} as const;

export const emptyWindow = {
  "status": 404,
  "error": "NOT FOUND",
  "msg": "Validate dates entered",
  "when": "Nothing happened in the window",
  "es": "No pasó nada en la ventana",
  "confidence": "reported",
  "source": "integrator-notes"
} as const;

export const limits = {
  "windowDays": {
    "value": 31,
    "unit": "days",
    "description": "Longest window between `date_ini` and `date_end`.",
    "es": "Ventana más larga entre `date_ini` y `date_end`.",
    "source": "page-cdr_4"
  },
  "rows": {
    "value": 60000,
    "unit": "rows",
    "description": "Most rows that one answer carries.",
    "es": "Máximo de filas que trae una respuesta.",
    "source": "page-cdr_4"
  },
  "bytes": {
    "value": 268435456,
    "unit": "bytes",
    "description": "Largest answer. The pages say 256 MB; it is read here as 256 × 1024 × 1024.",
    "es": "Respuesta más grande. Las páginas dicen 256 MB; aquí se lee como 256 × 1024 × 1024.",
    "source": "page-cdr_4"
  },
  "seconds": {
    "value": 60,
    "unit": "seconds",
    "description": "Longest time that a request may work before its first byte.",
    "es": "Tiempo máximo de trabajo de una solicitud antes del primer byte.",
    "source": "page-cdr_4"
  },
  "simultaneousRequests": {
    "value": 2,
    "unit": "requests in flight per token",
    "description": "Requests that one token may have in flight.",
    "es": "Solicitudes que un token puede tener en curso a la vez.",
    "source": "page-cdr_4"
  },
  "requestsPerLicencePerDay": {
    "value": 1000,
    "unit": "requests per licence and day",
    "description": "The daily quota is the number of licences times this.",
    "es": "La cuota diaria es el número de licencias por esta cifra.",
    "source": "help-limits"
  }
} as const;
