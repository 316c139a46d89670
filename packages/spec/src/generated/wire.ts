// Generated from openapi.yaml and claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const shapes = {
  "cdr_4": {
    "shape": "buckets",
    "parameters": [
      "date_ini",
      "date_end"
    ]
  },
  "diagram_1_2": {
    "shape": "rows",
    "parameters": [
      "date_ini",
      "date_end"
    ]
  },
  "diagram_2": {
    "shape": "rows",
    "parameters": [
      "date_ini",
      "date_end"
    ]
  },
  "campaign_8": {
    "shape": "rows",
    "parameters": [
      "campaign_id",
      "date_ini",
      "date_end"
    ]
  },
  "diagram_13": {
    "shape": "rows",
    "parameters": [
      "date_ini",
      "date_end"
    ]
  }
} as const;

export const messages = {
  "method-not-allowed": "METHOD NOT ALLOWED",
  "missing-token": "PLEASE ENTER THE WOLKVOX-TOKEN",
  "invalid-token": "PLEASE VALIDATE TOKEN",
  "maintenance": "SERVER IN MAINTENANCE",
  "unknown-report": "THE API YOU WANT TO CONSULT DOES NOT EXIST",
  "missing-parameter": "SOME PARAMETERS ARE REQUIRED",
  "invalid-date": "Validate dates entered",
  "reversed-dates": "Validate dates entered",
  "window-too-long": "Validate dates entered",
  "quota-spent": "TOKEN LIMIT EXCEEDED",
  "too-many-requests": "EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)",
  "time-limit": "EXCEEDS THE TIME LIMIT OF THE API (60 SECONDS)",
  "row-limit": "EXCEEDS THE LIMIT OF RECORDS PER REQUEST (60000)",
  "size-limit": "EXCEEDS THE SIZE LIMIT OF THE RESULT (256 MB)"
} as const;

export const emptyDateRange = {
  "status": 404,
  "error": "NOT FOUND",
  "msg": "Validate dates entered"
} as const;

export const windowDays = 31 as const;

export const rows = 60000 as const;

export const bytes = 268435456 as const;

export const seconds = 60 as const;

export const simultaneousRequests = 2 as const;

export const requestsPerLicencePerDay = 1000 as const;
