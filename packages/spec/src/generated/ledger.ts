// Generated from openapi.yaml and claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const sources = {
  "page-cdr_4": {
    "title": "Vendor page of cdr_4, in Spanish",
    "url": "https://wolkvox.com/?p=34515"
  },
  "page-diagram_1_2": {
    "title": "Vendor page of diagram_1_2, in English",
    "url": "https://www.wolkvox.com/apis-v2/1-2-ivr-calls-and-minutes-by-time-en/"
  },
  "page-diagram_1_2-copy": {
    "title": "Another copy of the vendor page of diagram_1_2, with the dashes",
    "url": "https://wolkvox.com/?p=30519"
  },
  "page-diagram_2": {
    "title": "Vendor page of diagram_2, in Spanish",
    "url": "https://wolkvox.com/es-apis-v2/2-espera-inteligente"
  },
  "page-campaign_8": {
    "title": "Vendor page of campaign_8, in Spanish",
    "url": "https://wolkvox.com/es-apis-v2/8-codigos-de-maquina-agrupados-por-telefono-y-resultados"
  },
  "page-campaign_8-english": {
    "title": "Older vendor page of campaign_8, in English",
    "url": "https://wolkvox.com/?p=30778"
  },
  "page-diagram_13": {
    "title": "Vendor page of diagram_13, in Spanish («13. CDR Opciones de menú»)"
  },
  "page-diagram_13-english": {
    "title": "Vendor page of diagram_13, in English",
    "url": "https://www.wolkvox.com/en/13-cdr-menu-options/"
  },
  "help-cdr_4": {
    "title": "Vendor help centre, report on telephony cost by call duration",
    "url": "https://helpcenter.wolkvox.com/en_US/¿que-reporte-me-sirve-para-analizar-los-costos-de-telefonia-por-duracion-de-las-llamadas"
  },
  "help-diagram_2": {
    "title": "Vendor help centre, smart wait report",
    "url": "https://wolkvox.helpjuice.com/en_US/que-es-el-reporte-2-espera-inteligente-de-diagram-reports-en-wolkvox-manager"
  },
  "help-tokens": {
    "title": "Vendor help centre, how to make a token",
    "url": "https://helpcenter.wolkvox.com/en_US/como-generar-un-token-para-consumir-apis-en-wolkvox-manager"
  },
  "help-limits": {
    "title": "Vendor help centre, capacities and limits",
    "url": "https://wolkvox.helpjuice.com/wvx-control-interactions/faq-capacidades-y-limites-de-los-servicios-de-wolkvox"
  },
  "manager-guide": {
    "title": "Vendor guide to reports in Wolkvox Manager",
    "url": "https://help.wolkvox.com/docs/genera-reportes-en-tiempo-real-con-la-informacion-historica-de-su-operacion/"
  },
  "response-codes": {
    "title": "Vendor page of response codes",
    "url": "https://wolkvox.com/en/api-response-codes"
  },
  "token-information": {
    "title": "Vendor page of token information",
    "url": "https://www.wolkvox.com/en/apis-v2-2/10-token-information/"
  },
  "postman": {
    "title": "The vendor's public Postman collection «wolkvox APIs (ES)»"
  },
  "live-capture": {
    "title": "Real responses saved in the vendor's public Postman collection"
  },
  "sibling-reports": {
    "title": "Vendor pages and samples of sibling reports"
  },
  "crm-product": {
    "title": "Pages of the vendor's CRM product, another API"
  },
  "integrator-code": {
    "title": "Public integrator code"
  },
  "integrator-notes": {
    "title": "Public written observations by integrators"
  },
  "platform": {
    "title": "How PHP behaves under Apache; the live capture names Apache and the path names PHP"
  },
  "mockvox": {
    "title": "No evidence; a choice made by this project"
  }
} as const;

export const ledger = [
  {
    "id": "success-code-type",
    "question": "Is `code` a number or a string in a successful response?",
    "scope": [
      "cdr_4",
      "diagram_1_2",
      "diagram_2",
      "campaign_8",
      "diagram_13"
    ],
    "default": {
      "cdr_4": "number",
      "diagram_1_2": "number",
      "diagram_2": "number",
      "campaign_8": "number",
      "diagram_13": "string"
    },
    "answers": [
      {
        "id": "number",
        "means": "`200`",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The sample."
          },
          {
            "source": "page-diagram_1_2",
            "confidence": "documented",
            "note": "The sample."
          },
          {
            "source": "page-diagram_2",
            "confidence": "documented",
            "note": "The sample."
          },
          {
            "source": "page-campaign_8",
            "confidence": "documented",
            "note": "The sample."
          },
          {
            "source": "page-diagram_13",
            "confidence": "documented",
            "note": "The type column of the table says Int."
          }
        ]
      },
      {
        "id": "string",
        "means": "`\"200\"`",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_13",
            "confidence": "documented",
            "note": "The sample."
          },
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "Three clients of sibling reports compare it with a string."
          }
        ]
      }
    ],
    "case": "claim-success-code-type"
  },
  {
    "id": "success-error",
    "question": "What is `error` in a successful response?",
    "scope": "all",
    "default": "null",
    "answers": [
      {
        "id": "null",
        "means": "`null`",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The sample, like those of the other four pages."
          }
        ]
      },
      {
        "id": "empty-string",
        "means": "`\"\"`",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_13",
            "confidence": "inferred",
            "note": "The type column of the table says String."
          }
        ]
      }
    ],
    "case": "claim-success-error"
  },
  {
    "id": "refusal-code-type",
    "question": "Is `code` a number or a string in an error response?",
    "scope": "all",
    "default": "string",
    "answers": [
      {
        "id": "string",
        "means": "`\"403\"`",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "A sibling script repeats its status as a string."
          }
        ]
      },
      {
        "id": "number",
        "means": "`403`",
        "status": "live",
        "evidence": [
          {
            "source": "response-codes",
            "confidence": "inferred",
            "note": "The table prints bare numbers."
          }
        ]
      }
    ],
    "case": "claim-refusal-code-type"
  },
  {
    "id": "refusal-data",
    "question": "What is `data` in an error response?",
    "scope": "all",
    "default": "absent",
    "answers": [
      {
        "id": "absent",
        "means": "The key is missing.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "inferred",
            "note": "Calls without a payload leave the key out."
          }
        ]
      },
      {
        "id": "null",
        "means": "`null`",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "empty-list",
        "means": "`[]`",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-refusal-data"
  },
  {
    "id": "refusal-headers",
    "question": "Does an error response have the same headers as a successful one?",
    "scope": "all",
    "default": "same",
    "answers": [
      {
        "id": "same",
        "means": "Yes.",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "Headers are known only from a successful response."
          }
        ]
      },
      {
        "id": "plain",
        "means": "No; it has only `Server` and `Content-Type`.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-refusal-headers"
  },
  {
    "id": "refusal-http-status",
    "question": "Does the HTTP status reflect the error?",
    "scope": "all",
    "default": "same-as-code",
    "answers": [
      {
        "id": "same-as-code",
        "means": "The status equals the envelope's `code`.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "reported",
            "note": "Certain only for 404."
          },
          {
            "source": "response-codes",
            "confidence": "documented",
            "note": "The page says that codes follow HTTP."
          }
        ]
      },
      {
        "id": "always-200",
        "means": "The status is 200; only the envelope shows the error.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "Some clients look only at the envelope."
          }
        ]
      }
    ],
    "case": "claim-refusal-http-status"
  },
  {
    "id": "message-case",
    "question": "Are error messages in upper case?",
    "scope": "all",
    "default": "as-documented",
    "answers": [
      {
        "id": "as-documented",
        "means": "Yes, where the table prints them in upper case.",
        "status": "live",
        "evidence": [
          {
            "source": "response-codes",
            "confidence": "documented"
          }
        ]
      },
      {
        "id": "sentence",
        "means": "No; only the first letter is upper case.",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "Every message known from real payloads is in sentence case."
          }
        ]
      }
    ],
    "case": "claim-message-case"
  },
  {
    "id": "json-whitespace",
    "question": "Is the body compact or indented?",
    "scope": "all",
    "default": "compact",
    "answers": [
      {
        "id": "compact",
        "means": "No white space between values.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "indented",
        "means": "Four spaces per level.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "inferred",
            "note": "The samples are indented, perhaps by Postman itself."
          },
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The samples of all five pages are indented, as documentation usually is."
          }
        ]
      }
    ],
    "case": "claim-json-whitespace"
  },
  {
    "id": "json-escaping",
    "question": "How are accented letters and slashes written in JSON?",
    "scope": "all",
    "default": "escaped",
    "answers": [
      {
        "id": "escaped",
        "means": "As `\\u00f1` and `\\/`.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred",
            "note": "The default of json_encode."
          }
        ]
      },
      {
        "id": "plain",
        "means": "As UTF-8 and unescaped slashes.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-json-escaping"
  },
  {
    "id": "data-type",
    "question": "Is `data` of diagram_13 a list, or a string that contains one?",
    "scope": [
      "diagram_13"
    ],
    "default": "list",
    "answers": [
      {
        "id": "list",
        "means": "A JSON array.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_13",
            "confidence": "documented",
            "note": "The sample."
          }
        ]
      },
      {
        "id": "encoded-string",
        "means": "A string with JSON inside.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_13",
            "confidence": "documented",
            "note": "The type column of the table."
          }
        ]
      }
    ],
    "case": "claim-data-type"
  },
  {
    "id": "empty-window",
    "question": "What is the response to a date range in which nothing happened?",
    "scope": [
      "cdr_4",
      "diagram_1_2",
      "diagram_2",
      "campaign_8",
      "diagram_13"
    ],
    "default": "not-found",
    "defaultReason": "Two teams saw 404 on real servers; the page that promises an empty list describes another report, agent_13_1.",
    "answers": [
      {
        "id": "not-found",
        "means": "404 with `Validate dates entered`.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "reported",
            "note": "Two teams, on other reports of the family."
          }
        ]
      },
      {
        "id": "empty-data",
        "means": "200 with empty `data`.",
        "status": "live",
        "evidence": [
          {
            "source": "sibling-reports",
            "confidence": "documented",
            "note": "One sibling page promises an empty list. The message `0 records were found` was never seen."
          },
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "A client handles this case for another report."
          }
        ]
      },
      {
        "id": "zero-buckets",
        "means": "200 with five buckets of zeros; the other reports, which have no buckets, return an empty list.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-empty-window"
  },
  {
    "id": "empty-message",
    "question": "What is `msg` of a successful response with an empty list?",
    "scope": "all",
    "default": "zero",
    "answers": [
      {
        "id": "zero",
        "means": "`0 records were found`",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The samples count the records, even a single one."
          }
        ]
      },
      {
        "id": "without-number",
        "means": "` records were found`, without a number.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "inferred",
            "note": "Some samples of sibling reports have no number."
          }
        ]
      }
    ],
    "case": "claim-empty-message"
  },
  {
    "id": "future-window",
    "question": "What is the response to a date range that is entirely in the future?",
    "scope": "all",
    "default": "as-empty",
    "answers": [
      {
        "id": "as-empty",
        "means": "The same as for an empty date range.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "Date ranges that end in the future are requested every day."
          }
        ]
      },
      {
        "id": "refused",
        "means": "The same as for a malformed date.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-future-window"
  },
  {
    "id": "range-refusal",
    "question": "What is the response to a malformed, reversed or too long date range?",
    "scope": "all",
    "default": "bad-request",
    "answers": [
      {
        "id": "bad-request",
        "means": "400 `BAD REQUEST` with `Validate dates entered`.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "inferred",
            "note": "The message was evidently written for this."
          }
        ]
      },
      {
        "id": "not-found",
        "means": "404 `NOT FOUND` with `Validate dates entered`, as for an empty date range.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "inferred",
            "note": "The only status seen with this message."
          }
        ]
      }
    ],
    "case": "claim-range-refusal"
  },
  {
    "id": "window-end",
    "question": "Does a date range include its last second?",
    "scope": "all",
    "default": "inclusive",
    "answers": [
      {
        "id": "inclusive",
        "means": "Yes; consecutive date ranges with a common end count that second twice.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "Date ranges end at 23:59:59."
          }
        ]
      },
      {
        "id": "exclusive",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-window-end"
  },
  {
    "id": "equal-dates",
    "question": "Is a date range accepted if it starts and ends in the same second?",
    "scope": "all",
    "default": "answered",
    "answers": [
      {
        "id": "answered",
        "means": "Yes; the response contains what happened in that second.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "refused",
        "means": "No; the response is the same as for reversed dates.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-equal-dates"
  },
  {
    "id": "longest-window",
    "question": "Is a date range of exactly 31 days, end minus start, accepted?",
    "scope": "all",
    "default": "answered",
    "answers": [
      {
        "id": "answered",
        "means": "Yes; one second more is an error.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "whole-days",
        "means": "Yes, and so is any range below 32 days, because only whole days count.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The limit is a number of days."
          }
        ]
      },
      {
        "id": "refused",
        "means": "No; one second less is accepted, so a full calendar month still works.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "Whole months up to 23:59:59 are known to work."
          }
        ]
      }
    ],
    "case": "claim-longest-window"
  },
  {
    "id": "calendar-month",
    "question": "Can a date range cross the end of a month?",
    "scope": "all",
    "default": "allowed",
    "answers": [
      {
        "id": "allowed",
        "means": "Yes, within 31 days.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented"
          },
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "Weeks that cross the end of a month are requested."
          }
        ]
      },
      {
        "id": "refused",
        "means": "No; both ends must be in one calendar month.",
        "status": "live",
        "evidence": [
          {
            "source": "manager-guide",
            "confidence": "documented",
            "note": "This is about the screens, not about the API."
          }
        ]
      }
    ],
    "case": "claim-calendar-month"
  },
  {
    "id": "impossible-date",
    "question": "What happens with 30 February and with 25:00?",
    "scope": "all",
    "default": "refused",
    "answers": [
      {
        "id": "refused",
        "means": "An error, as for a malformed date.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "inferred",
            "note": "The message `Validate dates entered` suggests that dates are checked."
          }
        ]
      },
      {
        "id": "rolled-over",
        "means": "They roll over; 30 February becomes 1 or 2 March.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred",
            "note": "PHP's date parsing does this."
          }
        ]
      }
    ],
    "case": "claim-impossible-date"
  },
  {
    "id": "filter-second",
    "question": "Does a date range select interactions by their start or by their end?",
    "scope": "all",
    "default": "start",
    "defaultReason": "The end was seen on a chat report, which has no menu options; calls, dial attempts and menu options are dated by their start.",
    "answers": [
      {
        "id": "start",
        "means": "By the second in which they started.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "inferred",
            "note": "A sibling report requires the attempt date to be within the date range."
          }
        ]
      },
      {
        "id": "end",
        "means": "By the second in which they ended. diagram_1_2 counts them in that hour; `date` of diagram_13 is still the start.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "reported",
            "note": "Seen on a chat report."
          }
        ]
      }
    ],
    "case": "claim-filter-second"
  },
  {
    "id": "when-visible",
    "question": "When does an interaction appear in the reports?",
    "scope": "all",
    "default": "ended",
    "answers": [
      {
        "id": "ended",
        "means": "Once it has ended.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "An exchange writes the record of a call at its end."
          }
        ]
      },
      {
        "id": "started",
        "means": "Once it has started, with the menu options so far; calls and dial attempts once they have ended.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_13",
            "confidence": "inferred",
            "note": "Each option has its own row, which could be written when the option is entered."
          }
        ]
      },
      {
        "id": "delayed",
        "means": "A quarter of an hour after it has ended.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "A client requests the latest five hours each time, as if rows came late."
          }
        ]
      }
    ],
    "case": "claim-when-visible"
  },
  {
    "id": "time-zone",
    "question": "In which zone are the times of requests and rows?",
    "scope": "all",
    "default": "gmt-5",
    "answers": [
      {
        "id": "gmt-5",
        "means": "GMT-5 for every operation.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "Clients in Colombia send and read local times."
          }
        ]
      },
      {
        "id": "operation",
        "means": "That of the operation. The simulated one is then in Mexico City, GMT-6, an hour behind.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-time-zone"
  },
  {
    "id": "duplicate-parameters",
    "question": "Which value is used if a parameter is repeated?",
    "scope": "all",
    "default": "last",
    "answers": [
      {
        "id": "last",
        "means": "The last.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "A production URL repeats three parameters and relies on this."
          },
          {
            "source": "platform",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "first",
        "means": "The first.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-duplicate-parameters"
  },
  {
    "id": "unknown-parameters",
    "question": "What happens to an unknown parameter?",
    "scope": "all",
    "default": "ignored",
    "answers": [
      {
        "id": "ignored",
        "means": "It is ignored.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "refused",
        "means": "It is an error, the same as for a missing parameter.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-unknown-parameters"
  },
  {
    "id": "unknown-report",
    "question": "What is the response to an unknown report?",
    "scope": "all",
    "default": "bad-request",
    "answers": [
      {
        "id": "bad-request",
        "means": "400 `BAD REQUEST`.",
        "status": "live",
        "evidence": [
          {
            "source": "response-codes",
            "confidence": "documented"
          }
        ]
      },
      {
        "id": "not-found",
        "means": "404 `NOT FOUND`, same message.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "reported",
            "note": "Possibly an empty date range, mistaken for it."
          },
          {
            "source": "response-codes",
            "confidence": "inferred",
            "note": "The row's heading is NOT FOUND."
          }
        ]
      }
    ],
    "case": "claim-unknown-report"
  },
  {
    "id": "server-header",
    "question": "Is the header `wolkvox_server` required?",
    "scope": "all",
    "default": "optional",
    "answers": [
      {
        "id": "optional",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "Six clients never send it."
          },
          {
            "source": "page-diagram_1_2",
            "confidence": "documented",
            "note": "The sample does not send it, and no page mentions it in the text."
          },
          {
            "source": "page-diagram_13",
            "confidence": "documented",
            "note": "The sample does not send it."
          }
        ]
      },
      {
        "id": "required",
        "means": "Yes; without it a parameter counts as missing.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "reported",
            "note": "One client assumes so, with a hyphen in the name."
          }
        ]
      }
    ],
    "case": "claim-server-header"
  },
  {
    "id": "operation-header",
    "question": "Does the header `wolkvox_server` choose the operation if the host does not?",
    "scope": "all",
    "default": "chooses",
    "answers": [
      {
        "id": "chooses",
        "means": "Yes; the host comes first, then the header.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The sample repeats the server number in the header, although the host contains it."
          }
        ]
      },
      {
        "id": "ignored",
        "means": "No; only the host counts.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "Most clients send the number only in the host."
          }
        ]
      }
    ],
    "case": "claim-operation-header"
  },
  {
    "id": "undashed-token-header",
    "question": "Is a token accepted in the header `wolkvoxtoken`, without the dash?",
    "scope": "all",
    "default": "ignored",
    "answers": [
      {
        "id": "ignored",
        "means": "No; only `wolkvox-token` counts.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented"
          },
          {
            "source": "page-diagram_1_2-copy",
            "confidence": "documented",
            "note": "The same sentence, with the dash."
          }
        ]
      },
      {
        "id": "accepted",
        "means": "Yes.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_1_2",
            "confidence": "documented",
            "note": "The sentence as this copy prints it; the sample on the same page has the dash."
          }
        ]
      }
    ],
    "case": "claim-undashed-token-header"
  },
  {
    "id": "token-parameter",
    "question": "Can the token be sent in the URL?",
    "scope": "all",
    "default": "ignored",
    "answers": [
      {
        "id": "ignored",
        "means": "No; only the header counts.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented"
          }
        ]
      },
      {
        "id": "accepted",
        "means": "Yes, as `token`.",
        "status": "live",
        "evidence": [
          {
            "source": "sibling-reports",
            "confidence": "documented",
            "note": "Left over from a legacy API on older pages."
          }
        ]
      }
    ],
    "case": "claim-token-parameter"
  },
  {
    "id": "malformed-token",
    "question": "What is the response to a token with other characters than letters and digits?",
    "scope": "all",
    "default": "same-refusal",
    "answers": [
      {
        "id": "same-refusal",
        "means": "403 `PLEASE VALIDATE TOKEN`, as for every invalid token.",
        "status": "live",
        "evidence": [
          {
            "source": "response-codes",
            "confidence": "inferred",
            "note": "The only row about invalid tokens that can be read in full."
          }
        ]
      },
      {
        "id": "unauthorized",
        "means": "401 `UNAUTHORIZED` with the same message.",
        "status": "live",
        "evidence": [
          {
            "source": "response-codes",
            "confidence": "inferred",
            "note": "A second row about invalid tokens exists; its text is not public."
          }
        ]
      }
    ],
    "case": "claim-malformed-token"
  },
  {
    "id": "simultaneous-requests",
    "question": "How many requests can one token have in flight?",
    "scope": "all",
    "default": "two",
    "answers": [
      {
        "id": "two",
        "means": "Two.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented"
          },
          {
            "source": "response-codes",
            "confidence": "documented"
          }
        ]
      },
      {
        "id": "one",
        "means": "One.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "Another bullet of the same list."
          }
        ]
      }
    ],
    "case": "claim-simultaneous-requests"
  },
  {
    "id": "request-over-limit",
    "question": "What happens to a request beyond that limit?",
    "scope": "all",
    "default": "refused",
    "answers": [
      {
        "id": "refused",
        "means": "It gets an error at once.",
        "status": "live",
        "evidence": [
          {
            "source": "response-codes",
            "confidence": "documented"
          }
        ]
      },
      {
        "id": "queued",
        "means": "It waits for a free concurrency slot; it has already used one request of the quota.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-request-over-limit"
  },
  {
    "id": "quota-scope",
    "question": "Is the daily quota per token or per operation?",
    "scope": "all",
    "default": "token",
    "answers": [
      {
        "id": "token",
        "means": "Per token; each has its own.",
        "status": "live",
        "evidence": [
          {
            "source": "token-information",
            "confidence": "documented"
          }
        ]
      },
      {
        "id": "operation",
        "means": "Per operation; all tokens of a server use the same one.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "reported"
          },
          {
            "source": "help-limits",
            "confidence": "inferred",
            "note": "The figure is given per licence, and licences belong to the operation."
          }
        ]
      }
    ],
    "case": "claim-quota-scope"
  },
  {
    "id": "quota-reset",
    "question": "When does the quota reset?",
    "scope": "all",
    "default": "midnight-local",
    "answers": [
      {
        "id": "midnight-local",
        "means": "At 00:00 GMT-5.",
        "status": "live",
        "evidence": [
          {
            "source": "token-information",
            "confidence": "inferred",
            "note": "Usage is reported for «today»."
          }
        ]
      },
      {
        "id": "midnight-utc",
        "means": "At 00:00 UTC, 19:00 of the day before in GMT-5.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-quota-reset"
  },
  {
    "id": "refusal-cost",
    "question": "Does an error response use a request of the quota?",
    "scope": "all",
    "default": "nothing",
    "answers": [
      {
        "id": "nothing",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "one-unit",
        "means": "Yes, if the token is known; except once the quota is spent.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-refusal-cost"
  },
  {
    "id": "empty-window-cost",
    "question": "Does an empty date range use a request of the quota?",
    "scope": "all",
    "default": "one-unit",
    "answers": [
      {
        "id": "one-unit",
        "means": "Yes; the server did the work.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "inferred",
            "note": "A call costs one, however many rows it returns."
          }
        ]
      },
      {
        "id": "nothing",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-empty-window-cost"
  },
  {
    "id": "retry-after",
    "question": "Do transient errors carry `Retry-After`?",
    "scope": "all",
    "default": "absent",
    "answers": [
      {
        "id": "absent",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "No such header on a successful response."
          }
        ]
      },
      {
        "id": "present",
        "means": "Yes, in seconds: for `quota-spent` until the quota is reset, for `too-many-requests` 1.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-retry-after"
  },
  {
    "id": "check-order",
    "question": "Which error is reported if a request has several?",
    "scope": "all",
    "default": "token-first",
    "answers": [
      {
        "id": "token-first",
        "means": "The first of: token, server, report, parameters, dates, limits.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "report-first",
        "means": "The first of: report, parameters, dates, token, server, limits.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-check-order"
  },
  {
    "id": "row-limit",
    "question": "What is the response to a date range with more than 60,000 rows?",
    "scope": "all",
    "default": "cut",
    "answers": [
      {
        "id": "cut",
        "means": "The first 60,000.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "inferred",
            "note": "Integrators fear silent truncation and guard against it."
          }
        ]
      },
      {
        "id": "refused",
        "means": "The error response `row-limit`.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "inferred",
            "note": "A sibling report asks the user to shorten the dates."
          }
        ]
      },
      {
        "id": "all",
        "means": "All of them.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-row-limit"
  },
  {
    "id": "cut-count",
    "question": "Which number does `msg` contain when rows were cut?",
    "scope": "all",
    "default": "sent",
    "answers": [
      {
        "id": "sent",
        "means": "60,000.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "found",
        "means": "The number of all rows found.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-cut-count"
  },
  {
    "id": "size-limit",
    "question": "What is the response to a date range with more than 256 MB?",
    "scope": "all",
    "default": "refused",
    "answers": [
      {
        "id": "refused",
        "means": "The error response `size-limit`.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The pages list it together with two limits that have an error response."
          }
        ]
      },
      {
        "id": "all",
        "means": "All of it.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "gateway-page",
        "means": "502 with a gateway's HTML page.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred"
          }
        ]
      }
    ],
    "case": "claim-size-limit"
  },
  {
    "id": "megabyte",
    "question": "How many bytes are the 256 MB of the limit?",
    "scope": "all",
    "default": "binary",
    "answers": [
      {
        "id": "binary",
        "means": "256 × 1,048,576.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred",
            "note": "PHP counts its own memory limit this way."
          }
        ]
      },
      {
        "id": "decimal",
        "means": "256 × 1,000,000.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The page writes MB, not MiB."
          }
        ]
      }
    ],
    "case": "claim-megabyte"
  },
  {
    "id": "time-limit",
    "question": "What is the response if a request takes more than 60 seconds?",
    "scope": "all",
    "default": "envelope",
    "answers": [
      {
        "id": "envelope",
        "means": "408 `REQUEST TIMEOUT` in the envelope.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The pages list it together with two limits that have an error response."
          }
        ]
      },
      {
        "id": "gateway-page",
        "means": "504 with a gateway's HTML page.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "empty-body",
        "means": "500 with no body.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred",
            "note": "What PHP sends when its own time limit stops the script."
          }
        ]
      }
    ],
    "case": "claim-time-limit"
  },
  {
    "id": "time-limit-start",
    "question": "When do the 60 seconds begin, if the request waited for a free concurrency slot?",
    "scope": "all",
    "default": "slot",
    "answers": [
      {
        "id": "slot",
        "means": "When it gets its slot.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "arrival",
        "means": "When it arrives; the wait counts.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-time-limit-start"
  },
  {
    "id": "maintenance-body",
    "question": "What is the response during maintenance?",
    "scope": "all",
    "default": "envelope",
    "answers": [
      {
        "id": "envelope",
        "means": "403 `FORBIDDEN` in the envelope; the message is a guess.",
        "status": "live",
        "evidence": [
          {
            "source": "help-tokens",
            "confidence": "inferred",
            "note": "Status and reason phrase are published; the body only as an image."
          }
        ]
      },
      {
        "id": "page",
        "means": "403 with the web server's HTML page.",
        "status": "live",
        "evidence": [
          {
            "source": "help-tokens",
            "confidence": "inferred"
          }
        ]
      }
    ],
    "case": "claim-maintenance-body"
  },
  {
    "id": "row-order",
    "question": "In which order are rows returned?",
    "scope": "all",
    "default": "ascending",
    "answers": [
      {
        "id": "ascending",
        "means": "By time, or else by number.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "unsteady",
        "means": "In no reliable order; the same request a second later returns them in another.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-row-order"
  },
  {
    "id": "second-121-bucket",
    "question": "Which bucket holds a call of exactly 121 seconds?",
    "scope": [
      "cdr_4"
    ],
    "default": "greater_than_121",
    "answers": [
      {
        "id": "greater_than_121",
        "means": "`greater_than_121`, despite its name.",
        "status": "live",
        "evidence": [
          {
            "source": "help-cdr_4",
            "confidence": "documented"
          }
        ]
      },
      {
        "id": "61_120_seg",
        "means": "`61_120_seg`",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The text says 61 to 121 and more than 121."
          }
        ]
      }
    ],
    "case": "claim-second-121-bucket"
  },
  {
    "id": "counted-calls",
    "question": "Which calls does cdr_4 count?",
    "scope": [
      "cdr_4"
    ],
    "default": "with-dials",
    "answers": [
      {
        "id": "with-dials",
        "means": "Every answered call, including those that a machine answered to the dialler.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The column counts inbound, outbound and internal calls."
          }
        ]
      },
      {
        "id": "agents-only",
        "means": "Only calls of an agent.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The benefit of the report is the average duration of the calls that agents handle."
          }
        ]
      },
      {
        "id": "with-ivr",
        "means": "Also calls that ended in the voice menu or the queue, with their time in the menu and without cost.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-counted-calls"
  },
  {
    "id": "cdr_4-record-count",
    "question": "Which number does `msg` contain in cdr_4?",
    "scope": [
      "cdr_4"
    ],
    "default": "one",
    "answers": [
      {
        "id": "one",
        "means": "1, for the single object.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The sample, with five buckets."
          }
        ]
      },
      {
        "id": "buckets",
        "means": "5, the number of buckets.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "calls",
        "means": "The number of calls.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-cdr_4-record-count"
  },
  {
    "id": "minutes-format",
    "question": "How are minutes written?",
    "scope": [
      "cdr_4",
      "diagram_1_2"
    ],
    "default": "decimal",
    "defaultReason": "The clock was seen in a column of another report; the pages of these two reports give the unit as minutes.",
    "answers": [
      {
        "id": "decimal",
        "means": "`12.50`",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The page gives the unit as minutes."
          },
          {
            "source": "page-diagram_1_2",
            "confidence": "inferred",
            "note": "The page calls it an amount of minutes."
          }
        ]
      },
      {
        "id": "clock",
        "means": "`00:12:30`",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "A client of a sibling report reads its billed minutes this way."
          }
        ]
      }
    ],
    "case": "claim-minutes-format"
  },
  {
    "id": "billed-minutes",
    "question": "Are minutes exact, or does each call count its begun minutes?",
    "scope": [
      "cdr_4",
      "diagram_1_2"
    ],
    "default": "exact",
    "answers": [
      {
        "id": "exact",
        "means": "Exact; 90 seconds are one and a half minutes.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The table calls it a time in minutes."
          },
          {
            "source": "page-diagram_1_2",
            "confidence": "inferred",
            "note": "The page calls it an amount of minutes."
          }
        ]
      },
      {
        "id": "begun",
        "means": "Begun minutes; a call of 90 seconds counts two.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The description speaks of minutes consumed, which are usually billed when begun."
          }
        ]
      }
    ],
    "case": "claim-billed-minutes"
  },
  {
    "id": "call-duration",
    "question": "Which time of a call does cdr_4 count?",
    "scope": [
      "cdr_4"
    ],
    "default": "talk",
    "answers": [
      {
        "id": "talk",
        "means": "The time with the person or machine that answered.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The report shows the average duration of the calls that agents handle."
          }
        ]
      },
      {
        "id": "total",
        "means": "Also the time in the voice menu before it.",
        "status": "live",
        "evidence": [
          {
            "source": "sibling-reports",
            "confidence": "inferred",
            "note": "One has a column for the total duration."
          }
        ]
      }
    ],
    "case": "claim-call-duration"
  },
  {
    "id": "cost-rounding",
    "question": "Is a call billed by the begun minute or by the second?",
    "scope": [
      "cdr_4"
    ],
    "default": "begun-minute",
    "answers": [
      {
        "id": "begun-minute",
        "means": "By the begun minute; a call of 90 seconds costs as much as one of two minutes.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The description speaks of minutes consumed, which are usually billed when begun."
          }
        ]
      },
      {
        "id": "second",
        "means": "By the second; a call of 90 seconds costs three quarters of one of two minutes.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-cost-rounding"
  },
  {
    "id": "cost-format",
    "question": "How is a cost written?",
    "scope": [
      "cdr_4"
    ],
    "default": "plain",
    "answers": [
      {
        "id": "plain",
        "means": "`12345.67`",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "Amounts of credits in a sibling report have no comma, such as `1856`."
          }
        ]
      },
      {
        "id": "thousands-comma",
        "means": "`12,345.67`",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "Percentages of a sibling report have such a comma."
          }
        ]
      }
    ],
    "case": "claim-cost-format"
  },
  {
    "id": "percentage-format",
    "question": "How is a percentage of cdr_4 written?",
    "scope": [
      "cdr_4"
    ],
    "default": "spaced",
    "answers": [
      {
        "id": "spaced",
        "means": "`28.81 %`",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "The style of sibling reports."
          }
        ]
      },
      {
        "id": "unspaced",
        "means": "`28.81%`",
        "status": "live",
        "evidence": [
          {
            "source": "sibling-reports",
            "confidence": "inferred",
            "note": "The style of the screens."
          }
        ]
      },
      {
        "id": "bare",
        "means": "`28.81`",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-percentage-format"
  },
  {
    "id": "percentage-total",
    "question": "Do the five percentages add up to exactly 100?",
    "scope": [
      "cdr_4"
    ],
    "default": "rounded-singly",
    "answers": [
      {
        "id": "rounded-singly",
        "means": "Nearly; each is rounded separately.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "exact",
        "means": "Yes; the largest absorbs the rounding difference.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-percentage-total"
  },
  {
    "id": "interval-key",
    "question": "Does a bucket have the field `INTERVAL` of the page's table?",
    "scope": [
      "cdr_4"
    ],
    "default": "absent",
    "answers": [
      {
        "id": "absent",
        "means": "No; the bucket's key says it.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The sample."
          }
        ]
      },
      {
        "id": "present",
        "means": "Yes, as the first field, written as on the page, such as `0-5 seg` and `61 – 121 seg`.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The table."
          }
        ]
      }
    ],
    "case": "claim-interval-key"
  },
  {
    "id": "global-figures",
    "question": "Does cdr_4 also have the figures of all calls together?",
    "scope": [
      "cdr_4"
    ],
    "default": "absent",
    "answers": [
      {
        "id": "absent",
        "means": "No, only the five buckets.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The sample."
          }
        ]
      },
      {
        "id": "present",
        "means": "Yes, as a sixth object `global` after the buckets. Its name is a guess.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The description mentions minutes and cost by interval or as a whole."
          }
        ]
      }
    ],
    "case": "claim-global-figures"
  },
  {
    "id": "hour-key",
    "question": "Which key holds the hour in diagram_1_2?",
    "scope": [
      "diagram_1_2"
    ],
    "default": "date",
    "answers": [
      {
        "id": "date",
        "means": "`date`",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_1_2",
            "confidence": "documented"
          }
        ]
      },
      {
        "id": "day",
        "means": "`day`",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "documented",
            "note": "The sample; its own table says otherwise."
          }
        ]
      }
    ],
    "case": "claim-hour-key"
  },
  {
    "id": "hour-format",
    "question": "How is that hour written?",
    "scope": [
      "diagram_1_2"
    ],
    "default": "dashed",
    "answers": [
      {
        "id": "dashed",
        "means": "`2026-03-02-10`",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "documented",
            "note": "Year-month-day-hour, with hyphens."
          },
          {
            "source": "page-diagram_1_2-copy",
            "confidence": "documented",
            "note": "The same table, with dashes in the format."
          }
        ]
      },
      {
        "id": "compact",
        "means": "`2026030210`",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_1_2",
            "confidence": "documented",
            "note": "A copy that also loses dashes elsewhere."
          }
        ]
      },
      {
        "id": "spaced",
        "means": "`2026-03-02 10`",
        "status": "live",
        "evidence": [
          {
            "source": "sibling-reports",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "timestamp",
        "means": "`2026-03-02 10:00:00`",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "Sibling reports with the same description have full timestamps."
          }
        ]
      }
    ],
    "case": "claim-hour-format"
  },
  {
    "id": "row-grain",
    "question": "Is a row of diagram_1_2 an hour or a day?",
    "scope": [
      "diagram_1_2"
    ],
    "default": "hour",
    "answers": [
      {
        "id": "hour",
        "means": "An hour.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_1_2",
            "confidence": "documented"
          }
        ]
      },
      {
        "id": "day",
        "means": "A day; its key is written without the hour, `2026-03-02`.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "documented",
            "note": "The description says «per day»."
          }
        ]
      }
    ],
    "case": "claim-row-grain"
  },
  {
    "id": "quiet-hours",
    "question": "Does diagram_1_2 list hours without calls?",
    "scope": [
      "diagram_1_2"
    ],
    "default": "omitted",
    "answers": [
      {
        "id": "omitted",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "inferred",
            "note": "Sibling reports answer a date range without activity with 404, not with zeros."
          }
        ]
      },
      {
        "id": "zero-filled",
        "means": "Yes, with zeros, up to the current hour.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "inferred",
            "note": "A sibling report lists all 24 hours."
          }
        ]
      }
    ],
    "case": "claim-quiet-hours"
  },
  {
    "id": "service-level-format",
    "question": "How is `service_level_up` written?",
    "scope": [
      "diagram_2"
    ],
    "default": "spaced",
    "answers": [
      {
        "id": "spaced",
        "means": "`6.42 %`",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "A client keeps it as text."
          }
        ]
      },
      {
        "id": "unspaced",
        "means": "`6.42%`",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "bare",
        "means": "`6.42`",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-service-level-format"
  },
  {
    "id": "service-level-base",
    "question": "Of which calls is `service_level_up` a percentage?",
    "scope": [
      "diagram_2"
    ],
    "default": "skill-calls",
    "answers": [
      {
        "id": "skill-calls",
        "means": "Of all calls that entered the skill's queue.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_2",
            "confidence": "inferred",
            "note": "The page calls it a rise of the skill's service level, which covers all of its calls."
          }
        ]
      },
      {
        "id": "treated-calls",
        "means": "Of the calls that entered smart wait, `treatment`.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-service-level-base"
  },
  {
    "id": "silent-callers",
    "question": "Does `customer_say_no` count callers who chose nothing?",
    "scope": [
      "diagram_2"
    ],
    "default": "neither",
    "answers": [
      {
        "id": "neither",
        "means": "No; they count only in `treatment`.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_2",
            "confidence": "documented",
            "note": "The description of the report speaks of customers who accepted or declined."
          }
        ]
      },
      {
        "id": "counted",
        "means": "Yes; the two columns add up to `treatment`.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_2",
            "confidence": "documented",
            "note": "The literal text of the column, which counts those who did not choose to be contacted later."
          }
        ]
      }
    ],
    "case": "claim-silent-callers"
  },
  {
    "id": "idle-skills",
    "question": "Does diagram_2 list skills that did not use smart wait?",
    "scope": [
      "diagram_2"
    ],
    "default": "omitted",
    "answers": [
      {
        "id": "omitted",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "help-diagram_2",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "listed",
        "means": "Yes, with zeros.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-idle-skills"
  },
  {
    "id": "all-campaigns-case",
    "question": "Is `all` case-sensitive?",
    "scope": [
      "campaign_8"
    ],
    "default": "any",
    "answers": [
      {
        "id": "any",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "`ALL` returns data in a sibling report."
          }
        ]
      },
      {
        "id": "lower",
        "means": "Yes; in any other case it is an unknown campaign.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "inferred",
            "note": "Only this spelling is shown."
          }
        ]
      }
    ],
    "case": "claim-all-campaigns-case"
  },
  {
    "id": "unknown-campaign",
    "question": "What is the response to a campaign that does not exist?",
    "scope": [
      "campaign_8"
    ],
    "default": "as-empty",
    "answers": [
      {
        "id": "as-empty",
        "means": "The same as for an empty date range.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "A client tries whole ranges of ids."
          }
        ]
      },
      {
        "id": "refused",
        "means": "The same as for a missing parameter.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-unknown-campaign"
  },
  {
    "id": "empty-campaign",
    "question": "What is the response to an empty `campaign_id`?",
    "scope": [
      "campaign_8"
    ],
    "default": "missing",
    "answers": [
      {
        "id": "missing",
        "means": "The same as for a missing parameter.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "unknown",
        "means": "The same as for an unknown campaign.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-empty-campaign"
  },
  {
    "id": "campaign-list",
    "question": "Can `campaign_id` be a comma-separated list of campaigns?",
    "scope": [
      "campaign_8"
    ],
    "default": "unknown",
    "answers": [
      {
        "id": "unknown",
        "means": "No; the list is an unknown campaign.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "each",
        "means": "Yes; the response covers all of them.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-campaign-list"
  },
  {
    "id": "machine-total",
    "question": "What does `total_machine_recognitions` count?",
    "scope": [
      "campaign_8"
    ],
    "default": "five-columns",
    "answers": [
      {
        "id": "five-columns",
        "means": "The sum of the five columns.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8-english",
            "confidence": "documented",
            "note": "The total of the number's recognised machine codes; each of the five columns counts recognised machine codes."
          }
        ]
      },
      {
        "id": "every-code",
        "means": "Every machine code, including those without a column; an attempt that a person answered has none.",
        "status": "live",
        "evidence": [
          {
            "source": "sibling-reports",
            "confidence": "inferred",
            "note": "More codes exist than the report has columns."
          }
        ]
      },
      {
        "id": "every-attempt",
        "means": "Every attempt, also those that a person answered.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "inferred",
            "note": "The description counts how often the record was dialled."
          }
        ]
      },
      {
        "id": "answered-by-machine",
        "means": "Only attempts answered by a machine, like `answer_machine`.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "documented",
            "note": "The literal text of the column."
          }
        ]
      }
    ],
    "case": "claim-machine-total"
  },
  {
    "id": "listed-telephones",
    "question": "Does campaign_8 list telephones without a machine code?",
    "scope": [
      "campaign_8"
    ],
    "default": "listed",
    "answers": [
      {
        "id": "listed",
        "means": "Yes, every telephone that was dialled, with zeros if only people answered.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "inferred",
            "note": "The description counts how often the record was dialled."
          }
        ]
      },
      {
        "id": "omitted",
        "means": "No; every row has a count above zero.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-listed-telephones"
  },
  {
    "id": "preview-campaigns",
    "question": "Does campaign_8 count attempts of preview campaigns, which are started by an agent?",
    "scope": [
      "campaign_8"
    ],
    "default": "counted",
    "answers": [
      {
        "id": "counted",
        "means": "Yes, like those of any campaign.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "inferred",
            "note": "The page describes `all` as every campaign."
          }
        ]
      },
      {
        "id": "left-out",
        "means": "No; a preview campaign has no rows.",
        "status": "live",
        "evidence": [
          {
            "source": "sibling-reports",
            "confidence": "inferred",
            "note": "Preview calls have their own report."
          }
        ]
      }
    ],
    "case": "claim-preview-campaigns"
  },
  {
    "id": "phone-prefix",
    "question": "Does `telephone` include a dial prefix?",
    "scope": [
      "campaign_8",
      "diagram_13"
    ],
    "default": "none",
    "defaultReason": "A prefix is a setting of some operations, seen in other reports; the pages speak of the record's and the customer's number, not of the number dialled.",
    "answers": [
      {
        "id": "none",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "inferred",
            "note": "The page calls it the record's number."
          },
          {
            "source": "page-diagram_13",
            "confidence": "inferred",
            "note": "The page calls it the customer's number."
          }
        ]
      },
      {
        "id": "nine",
        "means": "Yes, a leading 9.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "Common in sibling reports."
          }
        ]
      },
      {
        "id": "country-code",
        "means": "Yes, the country code 57.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "It follows the 9 in some sibling reports."
          }
        ]
      }
    ],
    "case": "claim-phone-prefix"
  },
  {
    "id": "menu-date-format",
    "question": "How is `date` of diagram_13 written?",
    "scope": [
      "diagram_13"
    ],
    "default": "timestamp",
    "answers": [
      {
        "id": "timestamp",
        "means": "`2026-03-02 10:05:09`",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "The format in sibling reports."
          }
        ]
      },
      {
        "id": "dashed",
        "means": "`2026-03-02-10-05-09`",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "inferred",
            "note": "Dates are described as joined by hyphens."
          }
        ]
      }
    ],
    "case": "claim-menu-date-format"
  },
  {
    "id": "missing-contact",
    "question": "What is the value if a chat has no telephone or customer number?",
    "scope": [
      "diagram_13"
    ],
    "default": "empty",
    "answers": [
      {
        "id": "empty",
        "means": "An empty string.",
        "status": "live",
        "evidence": [
          {
            "source": "sibling-reports",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "dash",
        "means": "`-`",
        "status": "live",
        "evidence": [
          {
            "source": "sibling-reports",
            "confidence": "inferred",
            "note": "The placeholder in some sibling reports."
          }
        ]
      }
    ],
    "case": "claim-missing-contact"
  },
  {
    "id": "menu-column-order",
    "question": "Does `attempt` come before `telephone`?",
    "scope": [
      "diagram_13"
    ],
    "default": "sample",
    "answers": [
      {
        "id": "sample",
        "means": "Yes, as in the sample.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_13",
            "confidence": "documented",
            "note": "The sample."
          }
        ]
      },
      {
        "id": "table",
        "means": "No, as in the table.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_13",
            "confidence": "documented",
            "note": "The table."
          }
        ]
      }
    ],
    "case": "claim-menu-column-order"
  },
  {
    "id": "menu-channels",
    "question": "Which channels does diagram_13 have?",
    "scope": [
      "diagram_13"
    ],
    "default": "five",
    "answers": [
      {
        "id": "five",
        "means": "Voice and four chats; an Instagram chat counts as `chat-facebook`.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "documented"
          },
          {
            "source": "page-diagram_13-english",
            "confidence": "documented",
            "note": "The list in the table. The Spanish page has none; it speaks of voice and chat."
          }
        ]
      },
      {
        "id": "more",
        "means": "More chats, such as `chat-instagram`.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-menu-channels"
  },
  {
    "id": "menu-rows",
    "question": "Does diagram_13 list every option that a customer passed, or only the final one?",
    "scope": [
      "diagram_13"
    ],
    "default": "every",
    "answers": [
      {
        "id": "every",
        "means": "Every option, one row each.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_13",
            "confidence": "documented",
            "note": "The component traces through which options a customer passes."
          }
        ]
      },
      {
        "id": "final",
        "means": "Only the final one, so that an interaction has one row.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_13",
            "confidence": "documented",
            "note": "The component is called «Opción final de menú» (final menu option)."
          }
        ]
      }
    ],
    "case": "claim-menu-rows"
  },
  {
    "id": "menu-date",
    "question": "What does `date` of diagram_13 mean?",
    "scope": [
      "diagram_13"
    ],
    "default": "start",
    "answers": [
      {
        "id": "start",
        "means": "The second in which the interaction started, so that all its rows have the same one.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_13",
            "confidence": "inferred",
            "note": "The page calls it the date of the interaction."
          }
        ]
      },
      {
        "id": "option",
        "means": "The second in which the customer entered the option.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-menu-date"
  },
  {
    "id": "second-event-origin",
    "question": "From when is `second_event` counted?",
    "scope": [
      "diagram_13"
    ],
    "default": "conversation",
    "answers": [
      {
        "id": "conversation",
        "means": "From the start of the interaction.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_13",
            "confidence": "inferred",
            "note": "The page calls it the second in which the customer went on to the option, and does not say since when."
          }
        ]
      },
      {
        "id": "routing-point",
        "means": "From the end of the routing point's greeting.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "minute",
        "means": "It is the second of the minute in which the customer entered the option, 0 to 59.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-second-event-origin"
  },
  {
    "id": "attempt-meaning",
    "question": "Which attempts does `attempt` of diagram_13 count?",
    "scope": [
      "diagram_13"
    ],
    "default": "so-far",
    "answers": [
      {
        "id": "so-far",
        "means": "Those up to the option, so that it rises when a customer presses nothing or goes back.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_13",
            "confidence": "inferred",
            "note": "The page calls it the number of attempts made, in a row for one option."
          }
        ]
      },
      {
        "id": "interaction",
        "means": "Those of the whole interaction, so that all its rows have the same number.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-attempt-meaning"
  },
  {
    "id": "value-type",
    "question": "Are numbers in `data` written as strings?",
    "scope": [
      "cdr_4",
      "diagram_1_2",
      "diagram_2",
      "campaign_8",
      "diagram_13"
    ],
    "default": "string",
    "answers": [
      {
        "id": "string",
        "means": "Yes, like every other value.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The type column says String, and every value of the sample is a string."
          },
          {
            "source": "page-diagram_1_2",
            "confidence": "documented",
            "note": "The type column says String, and every value of the sample is a string."
          },
          {
            "source": "page-diagram_2",
            "confidence": "documented",
            "note": "The type column says String, and every value of the sample is a string."
          },
          {
            "source": "page-campaign_8",
            "confidence": "documented",
            "note": "The type column says String, and every value of the sample is a string."
          },
          {
            "source": "page-diagram_13",
            "confidence": "documented",
            "note": "The type column says String, and every value of the sample is a string."
          },
          {
            "source": "integrator-notes",
            "confidence": "reported",
            "note": "Checked on sibling reports of a real server."
          },
          {
            "source": "live-capture",
            "confidence": "reported"
          }
        ]
      },
      {
        "id": "number",
        "means": "No; counts are numbers, and everything else is a string.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "documented",
            "note": "Its table of cdr_4 gives `calls` and `INTERVAL` as Int."
          }
        ]
      }
    ],
    "case": "claim-value-type"
  },
  {
    "id": "blank-values",
    "question": "How is a number written that is zero?",
    "scope": [
      "cdr_4",
      "diagram_1_2",
      "diagram_2",
      "campaign_8"
    ],
    "default": "zero",
    "answers": [
      {
        "id": "zero",
        "means": "As a zero, in the format of its column.",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "Sibling reports write durations of zero in full."
          }
        ]
      },
      {
        "id": "empty",
        "means": "As an empty string.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_1_2",
            "confidence": "inferred",
            "note": "Every value of the sample is empty, as documentation usually is."
          }
        ]
      },
      {
        "id": "blank",
        "means": "As one blank.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "Every value of the sample is a blank, as documentation usually is."
          }
        ]
      }
    ],
    "case": "claim-blank-values"
  },
  {
    "id": "total-row",
    "question": "Is there a row of totals at the end?",
    "scope": [
      "campaign_8"
    ],
    "default": "absent",
    "answers": [
      {
        "id": "absent",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "present",
        "means": "Yes, with `TOTAL` as its telephone, as on the screens of sibling reports; `msg` counts it.",
        "status": "live",
        "evidence": [
          {
            "source": "sibling-reports",
            "confidence": "inferred"
          }
        ]
      }
    ],
    "case": "claim-total-row"
  },
  {
    "id": "zero-percentage",
    "question": "How is 0 % written?",
    "scope": [
      "cdr_4",
      "diagram_2"
    ],
    "default": "bare-zero",
    "answers": [
      {
        "id": "bare-zero",
        "means": "`0 %`, or `0%` or `0` if percentages are written that way.",
        "status": "live",
        "evidence": [
          {
            "source": "sibling-reports",
            "confidence": "documented",
            "note": "The sample of a sibling report."
          }
        ]
      },
      {
        "id": "two-decimals",
        "means": "`0.00 %`",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-zero-percentage"
  },
  {
    "id": "service-level-sign",
    "question": "Can `service_level_up` be negative?",
    "scope": [
      "diagram_2"
    ],
    "default": "never",
    "answers": [
      {
        "id": "never",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "page-diagram_2",
            "confidence": "inferred",
            "note": "The page calls it an increase."
          }
        ]
      },
      {
        "id": "signed",
        "means": "Yes, with a minus sign, if more call-backs failed than succeeded.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-service-level-sign"
  },
  {
    "id": "all-campaigns",
    "question": "Does campaign_8 accept `all` as the campaign?",
    "scope": [
      "campaign_8"
    ],
    "default": "accepted",
    "answers": [
      {
        "id": "accepted",
        "means": "Yes.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "documented"
          },
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "`all` and `ALL` are in use with a sibling report."
          }
        ]
      },
      {
        "id": "unknown",
        "means": "No; it is an unknown campaign.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8-english",
            "confidence": "inferred",
            "note": "The page leaves it out."
          }
        ]
      }
    ],
    "case": "claim-all-campaigns"
  },
  {
    "id": "chat-conversation-id",
    "question": "What does `conn_id` of a chat look like?",
    "scope": [
      "diagram_13"
    ],
    "default": "whole-number",
    "answers": [
      {
        "id": "whole-number",
        "means": "One long number.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "From an older API."
          }
        ]
      },
      {
        "id": "dotted",
        "means": "Groups of digits separated by dots, ending in the second and a sequence number, as for calls.",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "Known only for calls."
          }
        ]
      }
    ],
    "case": "claim-chat-conversation-id"
  },
  {
    "id": "other-code-type",
    "question": "Is `code` a number or a string in a successful response to a report that is not modelled?",
    "scope": "other",
    "default": "as-saved",
    "answers": [
      {
        "id": "as-saved",
        "means": "As in the saved example of the report; a number without one.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "documented",
            "note": "A number in most of them, a string in 21."
          }
        ]
      },
      {
        "id": "string",
        "means": "A string, as in `\"200\"`.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "Clients of chat_1 and skill_4 compare it with a string, although the saved examples have a number."
          }
        ]
      }
    ],
    "case": "claim-other-code-type"
  },
  {
    "id": "chat-filter-second",
    "question": "Which second of a chat must be in the date range of a report about chats that is not modelled, such as chat_1?",
    "scope": "other",
    "default": "end",
    "answers": [
      {
        "id": "end",
        "means": "The last; chats that began before the range are included.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "reported",
            "note": "Found by comparing; for chat_1."
          }
        ]
      },
      {
        "id": "start",
        "means": "The first.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-chat-filter-second"
  },
  {
    "id": "result-format",
    "question": "How is the result of a dial written in a report that is not modelled, such as campaign_3?",
    "scope": "other",
    "default": "upper-hyphen",
    "answers": [
      {
        "id": "upper-hyphen",
        "means": "`NO-ANSWER`",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "Two readers of campaign_3."
          }
        ]
      },
      {
        "id": "column-name",
        "means": "`no_answer`, as in the columns of campaign_8.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "inferred",
            "note": "The names of the columns."
          }
        ]
      }
    ],
    "case": "claim-result-format"
  },
  {
    "id": "plain-http",
    "question": "Does the server respond without TLS?",
    "scope": "all",
    "default": "answered",
    "answers": [
      {
        "id": "answered",
        "means": "Yes.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "One client, some years ago."
          }
        ]
      },
      {
        "id": "redirected",
        "means": "Requests to the vendor's hosts are redirected (301) to HTTPS on the same host. Requests to other hosts, such as loopback, are answered.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-plain-http"
  },
  {
    "id": "byte-order-mark",
    "question": "Does a body begin with a byte order mark?",
    "scope": "all",
    "default": "absent",
    "answers": [
      {
        "id": "absent",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "Strict decoders parse the body."
          }
        ]
      },
      {
        "id": "present",
        "means": "Yes, every JSON body.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-byte-order-mark"
  },
  {
    "id": "post",
    "question": "Is POST accepted?",
    "scope": "all",
    "default": "refused",
    "answers": [
      {
        "id": "refused",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The page names GET as the method."
          }
        ]
      },
      {
        "id": "answered",
        "means": "Yes, like GET, with the parameters in the query string.",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "`Access-Control-Allow-Methods` lists it."
          }
        ]
      }
    ],
    "case": "claim-post"
  },
  {
    "id": "head",
    "question": "Is HEAD accepted?",
    "scope": "all",
    "default": "refused",
    "answers": [
      {
        "id": "refused",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "documented",
            "note": "The page names GET as the method."
          }
        ]
      },
      {
        "id": "answered",
        "means": "Yes, like GET, without the body.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred"
          }
        ]
      }
    ],
    "case": "claim-head"
  },
  {
    "id": "preflight",
    "question": "Does a browser's preflight for `wolkvox-token` succeed?",
    "scope": "all",
    "default": "allowed",
    "answers": [
      {
        "id": "allowed",
        "means": "Yes; `Access-Control-Allow-Headers` lists it, with `content-type` and any other header the browser requests.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "A client calls the API from a browser and sends `Content-Type: application/json` with the token, so a successful preflight allows that header too."
          }
        ]
      },
      {
        "id": "not-allowed",
        "means": "No; the header is not listed, so the browser blocks the request.",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "The header was not among those captured."
          }
        ]
      }
    ],
    "case": "claim-preflight"
  },
  {
    "id": "compression",
    "question": "Is a response compressed if the client accepts gzip?",
    "scope": "all",
    "default": "never",
    "answers": [
      {
        "id": "never",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "reported"
          }
        ]
      },
      {
        "id": "gzip",
        "means": "Yes, including error responses.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-compression"
  },
  {
    "id": "other-paths",
    "question": "What is the response to a path that does not exist?",
    "scope": "all",
    "default": "page",
    "answers": [
      {
        "id": "page",
        "means": "404 with the web server's HTML page.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "envelope",
        "means": "404 `NOT FOUND` in the envelope.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-other-paths"
  },
  {
    "id": "trailing-slash",
    "question": "Does the path work with a trailing slash?",
    "scope": "all",
    "default": "answered",
    "answers": [
      {
        "id": "answered",
        "means": "Yes.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred",
            "note": "Apache hands PHP the rest of the path."
          }
        ]
      },
      {
        "id": "not-found",
        "means": "No.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-trailing-slash"
  }
] as const;
