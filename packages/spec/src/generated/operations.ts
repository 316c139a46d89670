// Generated from openapi.yaml and claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

import type { components } from "./openapi.ts";

/** The types of each report: its parameters other than `api`, its row, and its whole response. */
export interface Operations {
  cdr_4: {
    query: components["schemas"]["cdr_4_query"];
    row: components["schemas"]["cdr_4_row"];
    envelope: components["schemas"]["cdr_4_envelope"];
  };
  diagram_1_2: {
    query: components["schemas"]["diagram_1_2_query"];
    row: components["schemas"]["diagram_1_2_row"];
    envelope: components["schemas"]["diagram_1_2_envelope"];
  };
  diagram_2: {
    query: components["schemas"]["diagram_2_query"];
    row: components["schemas"]["diagram_2_row"];
    envelope: components["schemas"]["diagram_2_envelope"];
  };
  campaign_8: {
    query: components["schemas"]["campaign_8_query"];
    row: components["schemas"]["campaign_8_row"];
    envelope: components["schemas"]["campaign_8_envelope"];
  };
  diagram_13: {
    query: components["schemas"]["diagram_13_query"];
    row: components["schemas"]["diagram_13_row"];
    envelope: components["schemas"]["diagram_13_envelope"];
  };
}

export const path = "/api/v2/reports_manager.php" as const;

export const serverUrl = "https://wv{server}.wolkvox.com" as const;

export const tokenHeader = "wolkvox-token" as const;

export const serverHeader = "wolkvox_server" as const;

export const operations = {
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
