// Made by `npx pnpm@12.21.0 generate` from openapi.yaml and claims.yaml. Do not edit.

export const sources = {
  "page-cdr_4": {
    "title": "Vendor page of cdr_4",
    "url": "https://wolkvox.com/?p=30696"
  },
  "page-diagram_1_2": {
    "title": "Vendor page of diagram_1_2",
    "url": "https://wolkvox.com/?p=30519"
  },
  "page-diagram_2": {
    "title": "Vendor page of diagram_2 («2. Espera inteligente», APIs Reports Manager)"
  },
  "page-campaign_8": {
    "title": "Vendor page of campaign_8",
    "url": "https://wolkvox.com/?p=30778"
  },
  "page-diagram_13": {
    "title": "Vendor page of diagram_13",
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
    "title": "Written observations of integrators, public"
  },
  "platform": {
    "title": "How PHP behind Apache behaves; the live capture names Apache and the path names PHP"
  },
  "mockvox": {
    "title": "No evidence; a choice of this project"
  }
} as const;

export const ledger = [
  {
    "id": "success-code-type",
    "question": "Is `code` a number or a string in a successful answer?",
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
            "source": "postman",
            "confidence": "documented",
            "note": "Samples of the four older reports."
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
            "note": "Sample of diagram_13."
          },
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "Three clients of sibling reports compare with a string."
          }
        ]
      }
    ],
    "case": "claim-success-code-type"
  },
  {
    "id": "refusal-code-type",
    "question": "Is `code` a number or a string in a refusal?",
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
    "question": "What is `data` in a refusal?",
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
    "id": "refusal-http-status",
    "question": "Does the HTTP status carry the refusal?",
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
            "note": "Certain for 404 alone."
          },
          {
            "source": "response-codes",
            "confidence": "documented",
            "note": "The codes are said to follow HTTP."
          }
        ]
      },
      {
        "id": "always-200",
        "means": "The status is 200 and only the envelope tells.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "Some clients judge by the envelope alone."
          }
        ]
      }
    ],
    "case": "claim-refusal-http-status"
  },
  {
    "id": "message-case",
    "question": "In which case do refusals arrive?",
    "scope": "all",
    "default": "as-documented",
    "answers": [
      {
        "id": "as-documented",
        "means": "In capitals where the table prints capitals.",
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
        "means": "With a capital first letter alone.",
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
        "means": "No white space between the parts.",
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
        "means": "Four blanks a level.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "inferred",
            "note": "The samples are indented, perhaps by Postman itself."
          }
        ]
      }
    ],
    "case": "claim-json-whitespace"
  },
  {
    "id": "json-escaping",
    "question": "How do accents and slashes travel in JSON?",
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
        "means": "As UTF-8 and bare slashes.",
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
    "question": "Is `data` of diagram_13 a list or a string that holds one?",
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
    "question": "What answers a window in which nothing happened?",
    "scope": [
      "cdr_4",
      "diagram_1_2",
      "diagram_2",
      "campaign_8",
      "diagram_13"
    ],
    "default": "not-found",
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
            "note": "One sibling page promises an empty list."
          },
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "A client handles it for another report."
          }
        ]
      },
      {
        "id": "zero-buckets",
        "means": "200 with five buckets of zeros; the other reports, which have no buckets, give an empty list.",
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
    "id": "future-window",
    "question": "What answers a window that lies wholly in the future?",
    "scope": "all",
    "default": "as-empty",
    "answers": [
      {
        "id": "as-empty",
        "means": "What an empty window gets.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "Ends in the future are asked for daily."
          }
        ]
      },
      {
        "id": "refused",
        "means": "What a malformed date gets.",
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
    "question": "How are malformed, reversed and too long windows refused?",
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
            "note": "The sentence was evidently written for this."
          }
        ]
      },
      {
        "id": "not-found",
        "means": "404 `NOT FOUND` with `Validate dates entered`, as an empty window.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "inferred",
            "note": "The only status seen with the sentence."
          }
        ]
      }
    ],
    "case": "claim-range-refusal"
  },
  {
    "id": "window-end",
    "question": "Does a window contain its last second?",
    "scope": "all",
    "default": "inclusive",
    "answers": [
      {
        "id": "inclusive",
        "means": "Yes; chained windows that share an edge count its second twice.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "Windows end at 23:59:59."
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
    "question": "Is a window whose ends are equal answered?",
    "scope": "all",
    "default": "answered",
    "answers": [
      {
        "id": "answered",
        "means": "With what happened in that second.",
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
        "means": "As reversed dates.",
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
    "question": "Is a window of exactly 31 days, end minus start, answered?",
    "scope": "all",
    "default": "answered",
    "answers": [
      {
        "id": "answered",
        "means": "Yes; one second more is refused.",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "refused",
        "means": "No; one second less is answered, so a full calendar month still passes.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "Whole months to 23:59:59 are known to pass."
          }
        ]
      }
    ],
    "case": "claim-longest-window"
  },
  {
    "id": "calendar-month",
    "question": "May a window cross the end of a month?",
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
            "note": "Weeks across a month end are asked for."
          }
        ]
      },
      {
        "id": "refused",
        "means": "No; both ends must lie in one calendar month.",
        "status": "live",
        "evidence": [
          {
            "source": "manager-guide",
            "confidence": "documented",
            "note": "Said of the screens, not of the API."
          }
        ]
      }
    ],
    "case": "claim-calendar-month"
  },
  {
    "id": "impossible-date",
    "question": "What becomes of 30 February and of 25 o'clock?",
    "scope": "all",
    "default": "refused",
    "answers": [
      {
        "id": "refused",
        "means": "Refused as malformed.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "rolled-over",
        "means": "Carried over, 30 February to 1 or 2 March.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred",
            "note": "PHP's date parsing does so."
          }
        ]
      }
    ],
    "case": "claim-impossible-date"
  },
  {
    "id": "filter-second",
    "question": "By which of its seconds does an interaction fall into a window?",
    "scope": "all",
    "default": "start",
    "answers": [
      {
        "id": "start",
        "means": "By the second in which it began.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "inferred",
            "note": "A sibling report requires the attempt date inside the window."
          }
        ]
      },
      {
        "id": "end",
        "means": "By the second in which it ended. diagram_1_2 counts it in that hour; `date` of diagram_13 stays its beginning.",
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
    "id": "duplicate-parameters",
    "question": "Which of a repeated parameter's values counts?",
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
            "note": "A production URL repeats three of them and relies on it."
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
    "question": "Does an unknown parameter matter?",
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
        "means": "It is refused as a missing parameter is.",
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
    "id": "parameter-name-case",
    "question": "Are parameter names told apart by case?",
    "scope": "all",
    "default": "exact",
    "answers": [
      {
        "id": "exact",
        "means": "`API=` is not `api=`.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "any",
        "means": "`API=` is `api=`.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-parameter-name-case"
  },
  {
    "id": "report-name-case",
    "question": "Are report names told apart by case?",
    "scope": "all",
    "default": "exact",
    "answers": [
      {
        "id": "exact",
        "means": "`CDR_4` is unknown.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "any",
        "means": "`CDR_4` is `cdr_4`.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      }
    ],
    "case": "claim-report-name-case"
  },
  {
    "id": "unknown-report",
    "question": "How is an unknown report refused?",
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
            "note": "Possibly an empty window taken for it."
          },
          {
            "source": "response-codes",
            "confidence": "inferred",
            "note": "The row is headed NOT FOUND."
          }
        ]
      }
    ],
    "case": "claim-unknown-report"
  },
  {
    "id": "server-header",
    "question": "Must the header `wolkvox_server` be sent?",
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
            "note": "One client believes so, with a hyphen in the name."
          }
        ]
      }
    ],
    "case": "claim-server-header"
  },
  {
    "id": "token-parameter",
    "question": "May the token travel in the URL?",
    "scope": "all",
    "default": "ignored",
    "answers": [
      {
        "id": "ignored",
        "means": "No; the header alone counts.",
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
    "question": "What does the second, unreadable row on invalid tokens in the table of codes say?",
    "scope": "all",
    "default": "same-refusal",
    "answers": [
      {
        "id": "same-refusal",
        "means": "Every bad token gets 403 `PLEASE VALIDATE TOKEN`.",
        "status": "live",
        "evidence": [
          {
            "source": "response-codes",
            "confidence": "inferred",
            "note": "The one row that can be read in full."
          }
        ]
      },
      {
        "id": "unauthorized",
        "means": "A token that is not letters and digits gets 401 `UNAUTHORIZED` with the same message.",
        "status": "live",
        "evidence": [
          {
            "source": "response-codes",
            "confidence": "inferred",
            "note": "A second row exists; its text is not public."
          }
        ]
      }
    ],
    "case": "claim-malformed-token"
  },
  {
    "id": "simultaneous-requests",
    "question": "How many requests may one token have in flight?",
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
    "question": "What happens to a request beyond that?",
    "scope": "all",
    "default": "refused",
    "answers": [
      {
        "id": "refused",
        "means": "It is refused at once.",
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
        "means": "It waits its turn for a free slot, its unit of the quota already paid.",
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
    "question": "Whose is the daily quota?",
    "scope": "all",
    "default": "token",
    "answers": [
      {
        "id": "token",
        "means": "Each token has its own.",
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
        "means": "All tokens of a server share one.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "reported"
          }
        ]
      }
    ],
    "case": "claim-quota-scope"
  },
  {
    "id": "quota-reset",
    "question": "When is the quota full again?",
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
            "note": "Counts are given for «today»."
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
    "question": "Does a refusal cost a unit of the quota?",
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
        "means": "Yes, every refusal of a request with a known token, the refused one beyond the quota alone excepted.",
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
    "question": "Does an empty window cost a unit of the quota?",
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
            "note": "A call costs one whatever its rows."
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
    "question": "Does a refusal that passes by itself carry `Retry-After`?",
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
            "note": "Nothing of the kind on a successful answer."
          }
        ]
      },
      {
        "id": "present",
        "means": "Yes, in seconds.",
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
    "question": "Which fault is named when a request has several?",
    "scope": "all",
    "default": "token-first",
    "answers": [
      {
        "id": "token-first",
        "means": "The token's, then the server's, then the report's, the parameters', the dates', the limits'.",
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
        "means": "The report's, the parameters' and the dates', then the token's, the server's, the limits'.",
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
    "question": "What answers a window with more than 60,000 rows?",
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
            "note": "Silent truncation is feared, and guarded against."
          }
        ]
      },
      {
        "id": "refused",
        "means": "A refusal, `row-limit`.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "inferred",
            "note": "A sibling tells its user to shorten the dates."
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
    "question": "Which number does `msg` name when rows were cut?",
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
        "means": "All that were found.",
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
    "question": "What answers a window with more than 256 MB?",
    "scope": "all",
    "default": "refused",
    "answers": [
      {
        "id": "refused",
        "means": "A refusal, `size-limit`.",
        "status": "live",
        "evidence": [
          {
            "source": "mockvox",
            "confidence": "assumed"
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
        "means": "502 with an HTML page of a gateway.",
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
    "id": "time-limit",
    "question": "What answers a request that works past 60 seconds?",
    "scope": "all",
    "default": "envelope",
    "answers": [
      {
        "id": "envelope",
        "means": "408 `REQUEST TIMEOUT` in the envelope.",
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
        "means": "504 with an HTML page of a gateway.",
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
            "note": "What PHP leaves when its own time limit ends it."
          }
        ]
      }
    ],
    "case": "claim-time-limit"
  },
  {
    "id": "maintenance-body",
    "question": "What does a server in maintenance answer?",
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
            "note": "Status and phrase are published, the body only as a picture."
          }
        ]
      },
      {
        "id": "page",
        "means": "403 with an HTML page of the web server.",
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
    "question": "In which order do rows come?",
    "scope": "all",
    "default": "ascending",
    "answers": [
      {
        "id": "ascending",
        "means": "By time, else by number.",
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
        "means": "In no order that a caller may rely on; asked a second later, rows stand otherwise.",
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
    "question": "In which bucket is a call of exactly 121 seconds?",
    "scope": [
      "cdr_4"
    ],
    "default": "greater_than_121",
    "answers": [
      {
        "id": "greater_than_121",
        "means": "In `greater_than_121`, despite its name.",
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
        "means": "In `61_120_seg`.",
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
    "id": "cdr_4-record-count",
    "question": "Which number does `msg` name in cdr_4?",
    "scope": [
      "cdr_4"
    ],
    "default": "one",
    "answers": [
      {
        "id": "one",
        "means": "1, for the one object.",
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
        "means": "5, the buckets.",
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
        "means": "The calls.",
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
    "answers": [
      {
        "id": "decimal",
        "means": "`12.50`",
        "status": "live",
        "evidence": [
          {
            "source": "page-cdr_4",
            "confidence": "inferred",
            "note": "The unit is said to be minutes."
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
            "note": "A client of a sibling reads its billed minutes so."
          }
        ]
      }
    ],
    "case": "claim-minutes-format"
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
            "source": "mockvox",
            "confidence": "assumed"
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
            "note": "Percentages of a sibling carry such a comma."
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
    "question": "Do the five percentages make exactly 100?",
    "scope": [
      "cdr_4"
    ],
    "default": "rounded-singly",
    "answers": [
      {
        "id": "rounded-singly",
        "means": "Nearly; each is rounded by itself.",
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
        "means": "Yes; the largest takes up what rounding left over.",
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
    "question": "Does a bucket carry the field `INTERVAL` of the page's table?",
    "scope": [
      "cdr_4"
    ],
    "default": "absent",
    "answers": [
      {
        "id": "absent",
        "means": "No; the bucket's key is the interval.",
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
        "means": "Yes, first, in the words of the page, such as `0-5 seg`.",
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
    "id": "hour-key",
    "question": "Under which key does diagram_1_2 give the hour?",
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
            "note": "The sample, against its own table."
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
            "note": "A copy that loses dashes elsewhere too."
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
            "note": "Siblings described alike carry full timestamps."
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
        "means": "A day; its key is the hour's without the hour, `2026-03-02`.",
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
            "source": "mockvox",
            "confidence": "assumed"
          }
        ]
      },
      {
        "id": "zero-filled",
        "means": "Yes, with zeros, up to the present hour.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-notes",
            "confidence": "inferred",
            "note": "A sibling lists all 24 hours."
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
    "question": "In which case may `all` be written?",
    "scope": [
      "campaign_8"
    ],
    "default": "any",
    "answers": [
      {
        "id": "any",
        "means": "Any.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "reported",
            "note": "`ALL` gets data from a sibling."
          }
        ]
      },
      {
        "id": "lower",
        "means": "Lower case alone; otherwise it is an unknown campaign.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "documented",
            "note": "Only this spelling is shown."
          }
        ]
      }
    ],
    "case": "claim-all-campaigns-case"
  },
  {
    "id": "unknown-campaign",
    "question": "What answers a campaign that does not exist?",
    "scope": [
      "campaign_8"
    ],
    "default": "as-empty",
    "answers": [
      {
        "id": "as-empty",
        "means": "What an empty window gets.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "A client sweeps ranges of ids."
          }
        ]
      },
      {
        "id": "refused",
        "means": "What a missing parameter gets.",
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
    "question": "What answers an empty `campaign_id`?",
    "scope": [
      "campaign_8"
    ],
    "default": "missing",
    "answers": [
      {
        "id": "missing",
        "means": "What a missing parameter gets.",
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
        "means": "What an unknown campaign gets.",
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
    "question": "May `campaign_id` name several campaigns, parted by commas?",
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
        "means": "Yes; the answer holds all of them.",
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
    "default": "every-code",
    "answers": [
      {
        "id": "every-code",
        "means": "Every machine code, also those without a column.",
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
        "id": "five-columns",
        "means": "The sum of the five columns.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "answered-by-machine",
        "means": "The times that a machine answered, as `answer_machine` does.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "documented",
            "note": "The literal text, against the other columns."
          }
        ]
      }
    ],
    "case": "claim-machine-total"
  },
  {
    "id": "preview-campaigns",
    "question": "Does campaign_8 count the attempts of preview campaigns, which an agent starts?",
    "scope": [
      "campaign_8"
    ],
    "default": "counted",
    "answers": [
      {
        "id": "counted",
        "means": "Yes, as those of any campaign.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "inferred",
            "note": "`all` is said to be every campaign."
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
            "note": "Previewed calls have a report of their own."
          }
        ]
      }
    ],
    "case": "claim-preview-campaigns"
  },
  {
    "id": "phone-prefix",
    "question": "Does `telephone` of campaign_8 carry a dial prefix?",
    "scope": [
      "campaign_8"
    ],
    "default": "none",
    "answers": [
      {
        "id": "none",
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
            "note": "The form of sibling rows."
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
    "question": "What stands where a chat has no telephone or customer number?",
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
            "note": "The placeholder of some siblings."
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
            "confidence": "documented"
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
            "confidence": "documented"
          }
        ]
      }
    ],
    "case": "claim-menu-column-order"
  },
  {
    "id": "menu-channels",
    "question": "Which channels does diagram_13 know?",
    "scope": [
      "diagram_13"
    ],
    "default": "five",
    "answers": [
      {
        "id": "five",
        "means": "Voice and four chats; a chat on Instagram is one of `chat-facebook`.",
        "status": "live",
        "evidence": [
          {
            "source": "postman",
            "confidence": "documented"
          }
        ]
      },
      {
        "id": "more",
        "means": "Further chats, `chat-instagram` for one.",
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
    "id": "value-type",
    "question": "Are numbers inside `data` strings?",
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
        "means": "Yes, every value is.",
        "status": "live",
        "evidence": [
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
            "note": "Some tables say Int."
          }
        ]
      }
    ],
    "case": "claim-value-type"
  },
  {
    "id": "total-row",
    "question": "Does a last row hold the totals?",
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
        "means": "Yes, under the telephone `TOTAL`, as on the screens of sibling reports; `msg` counts it.",
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
    "question": "How is a percentage of nothing written?",
    "scope": [
      "cdr_4",
      "diagram_2"
    ],
    "default": "two-decimals",
    "answers": [
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
      },
      {
        "id": "bare-zero",
        "means": "`0 %`, or `0%` and `0` where percentages are written so.",
        "status": "live",
        "evidence": [
          {
            "source": "sibling-reports",
            "confidence": "documented",
            "note": "A sample."
          }
        ]
      }
    ],
    "case": "claim-zero-percentage"
  },
  {
    "id": "service-level-sign",
    "question": "Can `service_level_up` fall below zero?",
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
            "note": "Said to be an increase."
          }
        ]
      },
      {
        "id": "signed",
        "means": "Yes, with a minus sign, where more call-backs failed than succeeded.",
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
    "question": "Does campaign_8 take `all` for a campaign?",
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
          }
        ]
      },
      {
        "id": "unknown",
        "means": "No; it is an unknown campaign.",
        "status": "live",
        "evidence": [
          {
            "source": "page-campaign_8",
            "confidence": "inferred",
            "note": "An older English copy leaves it out."
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
            "note": "Of an older API."
          }
        ]
      },
      {
        "id": "dotted",
        "means": "Groups of digits parted by dots, the second and its number last, as of a call.",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "Known of calls alone."
          }
        ]
      }
    ],
    "case": "claim-chat-conversation-id"
  },
  {
    "id": "plain-http",
    "question": "Does the host answer without TLS?",
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
        "means": "A request to a host of the vendor is sent to HTTPS of the same host, 301. Other names, loopback's, are answered.",
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
            "note": "Strict decoders read it."
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
    "question": "Does the path answer POST?",
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
            "note": "GET is the method named."
          }
        ]
      },
      {
        "id": "answered",
        "means": "Yes, as GET, from the query string.",
        "status": "live",
        "evidence": [
          {
            "source": "live-capture",
            "confidence": "inferred",
            "note": "`Access-Control-Allow-Methods` names it."
          }
        ]
      }
    ],
    "case": "claim-post"
  },
  {
    "id": "head",
    "question": "Does the path answer HEAD?",
    "scope": "all",
    "default": "refused",
    "answers": [
      {
        "id": "refused",
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
        "id": "answered",
        "means": "Yes, as GET, without the body.",
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
    "question": "Does a browser's preflight for `wolkvox-token` pass?",
    "scope": "all",
    "default": "allowed",
    "answers": [
      {
        "id": "allowed",
        "means": "Yes; the header is named in `Access-Control-Allow-Headers`, with `content-type` and what else the browser asks for.",
        "status": "live",
        "evidence": [
          {
            "source": "integrator-code",
            "confidence": "inferred",
            "note": "A client calls the API from a browser and sends `Content-Type: application/json` with the token, so a preflight that passes allows that header too."
          }
        ]
      },
      {
        "id": "not-allowed",
        "means": "No; the header is not named, and the browser stops.",
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
    "question": "Is an answer compressed when the caller accepts gzip?",
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
        "means": "Yes, answers and refusals alike.",
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
    "id": "trailing-slash",
    "question": "Is the path answered with a slash behind it?",
    "scope": "all",
    "default": "not-found",
    "answers": [
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
      },
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
      }
    ],
    "case": "claim-trailing-slash"
  },
  {
    "id": "path-case",
    "question": "Is the path told apart by case?",
    "scope": "all",
    "default": "exact",
    "answers": [
      {
        "id": "exact",
        "means": "Yes.",
        "status": "live",
        "evidence": [
          {
            "source": "platform",
            "confidence": "inferred"
          }
        ]
      },
      {
        "id": "any",
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
    "case": "claim-path-case"
  }
] as const;
