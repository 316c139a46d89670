// Generated from controls.yaml and openapi.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const document: object = {
  "openapi": "3.1.0",
  "info": {
    "title": "Control API of the Mockvox mock server",
    "version": "1.0.0",
    "summary": "Change the clock, limits, error responses and faults of a running mock server.",
    "description": "With the header `wolkvox-token` a control acts on one tenant, a token at a server; without it, on all tenants. The header `wolkvox_server` without a token is an error, except for `/data`, which belongs to a server. Bodies are JSON, and unknown fields are errors. The header `mockvox-admin-key` is required unless the server is bound to loopback. Tokens never appear in a URL. Errors are problem details (RFC 9457) with a stable `code`. With a limit store that replicas share, every answer has the header `Mockvox-Replicas`: `all` if the control acts on all of them, `this` if only on the one that answers, `all for limits, this for the rest` for a reset. While the store cannot be reached, controls of limits get the status 503.",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4010/__mockvox",
      "description": "Where `mockvox serve` listens by default."
    }
  ],
  "security": [
    {},
    {
      "adminKey": []
    }
  ],
  "tags": [
    {
      "name": "time",
      "description": "The clock of quotas, slots and processing times."
    },
    {
      "name": "responses",
      "description": "How reports respond."
    },
    {
      "name": "limits",
      "description": "Quota and accepted tokens."
    },
    {
      "name": "journal",
      "description": "Recorded requests."
    },
    {
      "name": "audit",
      "description": "What the clients' requests missed, doubled or truncated."
    },
    {
      "name": "server",
      "description": "The mock server itself."
    }
  ],
  "paths": {
    "/health": {
      "get": {
        "operationId": "readHealth",
        "tags": [
          "server"
        ],
        "summary": "Check that the server is ready, and where its rows come from. Needs no admin key.",
        "security": [
          {}
        ],
        "responses": {
          "200": {
            "description": "The server is ready.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "503": {
            "description": "The server is not ready, since its limit store cannot be reached. Requests get the status 503, too.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                }
              }
            }
          }
        }
      }
    },
    "/metrics": {
      "get": {
        "operationId": "readMetrics",
        "tags": [
          "server"
        ],
        "summary": "Get counters and gauges in the text format of Prometheus.",
        "description": "Requests, rows and bytes by report and status, error responses by id, the duration of requests, and slots and quota of the hundred tenants that were used last, by the fingerprint of their token. Counters are those of this process since its start.",
        "responses": {
          "200": {
            "description": "Metrics in the text format of Prometheus, version 0.0.4.",
            "content": {
              "text/plain": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/openapi.json": {
      "get": {
        "operationId": "readDocument",
        "tags": [
          "server"
        ],
        "summary": "Get this document.",
        "responses": {
          "200": {
            "description": "An OpenAPI document.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/data": {
      "get": {
        "operationId": "readData",
        "tags": [
          "server"
        ],
        "summary": "List the campaigns, skills, routing points and agents of a server.",
        "parameters": [
          {
            "$ref": "#/components/parameters/server"
          }
        ],
        "responses": {
          "200": {
            "description": "The ids and names. Custom data has only ids.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Directory"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/status": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "readStatus",
        "tags": [
          "server"
        ],
        "summary": "Get everything that controls and requests can change, of the server or of one tenant.",
        "responses": {
          "200": {
            "description": "The status now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Status"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/status/stream": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "streamStatus",
        "tags": [
          "server"
        ],
        "summary": "Stream the status, as server-sent events.",
        "description": "The status is an event `status`, sent at once and whenever it has changed other than by the passing of time. The server looks four times a second.",
        "responses": {
          "200": {
            "description": "The stream. It ends when the server stops.",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/overview": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "readOverview",
        "tags": [
          "server"
        ],
        "summary": "Sum up the five reports of a date range, without requesting them.",
        "description": "The figures are those of the rows that the tenant would get now. They use no quota and no slot, and nothing is recorded. The range may have 366 days.",
        "parameters": [
          {
            "$ref": "#/components/parameters/overviewReport"
          },
          {
            "$ref": "#/components/parameters/overviewFrom"
          },
          {
            "$ref": "#/components/parameters/overviewTo"
          }
        ],
        "responses": {
          "200": {
            "description": "Rows and totals by report, and by their parts.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Overview"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/clock": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "readClock",
        "tags": [
          "time"
        ],
        "summary": "Get the time and the speed.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "put": {
        "operationId": "setClock",
        "tags": [
          "time"
        ],
        "summary": "Set the time, the speed, or both. The speed is global.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "minProperties": 1,
                "properties": {
                  "now": {
                    "$ref": "#/components/schemas/Time"
                  },
                  "speed": {
                    "$ref": "#/components/schemas/Speed"
                  }
                }
              },
              "example": {
                "now": "2026-03-02T10:00:00-05:00",
                "speed": 60
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/StoreUnreachable"
          }
        }
      }
    },
    "/clock/advance": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "post": {
        "operationId": "advanceClock",
        "tags": [
          "time"
        ],
        "summary": "Advance the clock by the sum of the fields.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Duration"
              },
              "example": {
                "seconds": 60
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/StoreUnreachable"
          }
        }
      }
    },
    "/profile": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "readProfile",
        "tags": [
          "responses"
        ],
        "summary": "Get the profile.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Profile"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "put": {
        "operationId": "useProfile",
        "tags": [
          "responses"
        ],
        "summary": "Set the profile.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Profile"
              },
              "example": {
                "mockvox": 1,
                "name": "ours",
                "extends": "documented",
                "answers": {
                  "empty-window": "empty-data"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Profile"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/latency": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "readLatency",
        "tags": [
          "responses"
        ],
        "summary": "Get the latency.",
        "responses": {
          "200": {
            "description": "The latency.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "latency"
                  ],
                  "properties": {
                    "latency": {
                      "$ref": "#/components/schemas/Latency"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "put": {
        "operationId": "setLatency",
        "tags": [
          "responses"
        ],
        "summary": "Set the latency.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "latency"
                ],
                "properties": {
                  "latency": {
                    "$ref": "#/components/schemas/Latency"
                  }
                }
              },
              "example": {
                "latency": {
                  "medianMs": 800,
                  "p95Ms": 4000
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/maintenance": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "readMaintenance",
        "tags": [
          "responses"
        ],
        "summary": "Get whether all requests are refused for maintenance.",
        "responses": {
          "200": {
            "description": "The maintenance setting.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "maintenance"
                  ],
                  "properties": {
                    "maintenance": {
                      "$ref": "#/components/schemas/Maintenance"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "put": {
        "operationId": "setMaintenance",
        "tags": [
          "responses"
        ],
        "summary": "Start maintenance, until it is ended or in a period of every day.",
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "from": {
                    "$ref": "#/components/schemas/TimeOfDay"
                  },
                  "to": {
                    "$ref": "#/components/schemas/TimeOfDay"
                  }
                }
              },
              "example": {
                "from": "02:00",
                "to": "03:00"
              }
            }
          }
        },
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "delete": {
        "operationId": "endMaintenance",
        "tags": [
          "responses"
        ],
        "summary": "End maintenance.",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/refusals": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "readRefusals",
        "tags": [
          "responses"
        ],
        "summary": "List the pending error responses; those of a tenant with what is left of them.",
        "responses": {
          "200": {
            "description": "In the order in which they were added.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "refusals"
                  ],
                  "properties": {
                    "refusals": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PendingRefusal"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "post": {
        "operationId": "refuse",
        "tags": [
          "responses"
        ],
        "summary": "Make the next requests, or each with a probability, end with an error response.",
        "description": "Without a token each tenant counts `times` for itself, and it stays listed until it is cleared. At most 1,000 can be pending globally, and 1,000 more per tenant, of 1 MB in total each.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "refusal"
                ],
                "properties": {
                  "refusal": {
                    "$ref": "#/components/schemas/Refusal"
                  },
                  "times": {
                    "$ref": "#/components/schemas/Times"
                  },
                  "rate": {
                    "$ref": "#/components/schemas/Rate"
                  },
                  "after": {
                    "$ref": "#/components/schemas/After"
                  },
                  "when": {
                    "$ref": "#/components/schemas/RequestMatcher"
                  }
                }
              },
              "example": {
                "refusal": "quota-spent",
                "times": 2,
                "when": {
                  "report": "cdr_4"
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "delete": {
        "operationId": "clearRefusals",
        "tags": [
          "responses"
        ],
        "summary": "Clear the pending error responses, all or those with an id.",
        "parameters": [
          {
            "name": "refusal",
            "in": "query",
            "description": "The id. Default, all.",
            "schema": {
              "$ref": "#/components/schemas/Refusal"
            }
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/faults": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "readFaults",
        "tags": [
          "responses"
        ],
        "summary": "List the pending faults; those of a tenant with what is left of them.",
        "responses": {
          "200": {
            "description": "In the order in which they were added.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "faults"
                  ],
                  "properties": {
                    "faults": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PendingFault"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "post": {
        "operationId": "injectFault",
        "tags": [
          "responses"
        ],
        "summary": "Inject a fault into the next responses, or into each with a probability.",
        "description": "Without a token each tenant counts `times` for itself, and it stays listed until it is cleared. At most 1,000 can be pending globally, and 1,000 more per tenant, of 1 MB in total each.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "fault"
                ],
                "properties": {
                  "fault": {
                    "$ref": "#/components/schemas/Fault"
                  },
                  "times": {
                    "$ref": "#/components/schemas/Times"
                  },
                  "rate": {
                    "$ref": "#/components/schemas/Rate"
                  },
                  "after": {
                    "$ref": "#/components/schemas/After"
                  },
                  "when": {
                    "$ref": "#/components/schemas/RequestMatcher"
                  }
                }
              },
              "example": {
                "fault": {
                  "kind": "cut-body",
                  "afterBytes": 40
                },
                "rate": 0.1
              }
            }
          }
        },
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "delete": {
        "operationId": "clearFaults",
        "tags": [
          "responses"
        ],
        "summary": "Clear the pending faults, all or those of a kind.",
        "parameters": [
          {
            "name": "kind",
            "in": "query",
            "description": "The kind. Default, all.",
            "schema": {
              "$ref": "#/components/schemas/FaultKind"
            }
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/responses": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "readResponses",
        "tags": [
          "responses"
        ],
        "summary": "List the responses of your own that are pending; those of a tenant with what is left of them.",
        "responses": {
          "200": {
            "description": "In the order in which they were added; the last one that applies to a request is used.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "responses"
                  ],
                  "properties": {
                    "responses": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/PendingResponse"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "post": {
        "operationId": "respondWith",
        "tags": [
          "responses"
        ],
        "summary": "Respond with rows, an envelope or a whole response of your own.",
        "description": "To the next `times` requests, to each with a probability, or by default to every one until a reset. The checks of the request, quota and slots stay as they are. At most 1,000 can be pending globally, and 1,000 more per tenant, of 1 MB in total each.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "response"
                ],
                "properties": {
                  "response": {
                    "$ref": "#/components/schemas/OwnResponse"
                  },
                  "times": {
                    "$ref": "#/components/schemas/Times"
                  },
                  "rate": {
                    "$ref": "#/components/schemas/Rate"
                  },
                  "after": {
                    "$ref": "#/components/schemas/After"
                  },
                  "when": {
                    "$ref": "#/components/schemas/RequestMatcher"
                  }
                }
              },
              "example": {
                "response": {
                  "rows": [
                    {
                      "date": "2026-03-02-10",
                      "calls": "58",
                      "ivr_minutes": "32.17"
                    }
                  ]
                },
                "when": {
                  "report": "diagram_1_2"
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "delete": {
        "operationId": "clearResponses",
        "tags": [
          "responses"
        ],
        "summary": "Clear the pending responses of your own.",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/usage": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "readUsage",
        "tags": [
          "limits"
        ],
        "summary": "Get the slots and the quota that a tenant uses. Needs the header `wolkvox-token`.",
        "responses": {
          "200": {
            "description": "The usage at the current time of the tenant's clock.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Usage"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/StoreUnreachable"
          }
        }
      }
    },
    "/quota/spend": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "post": {
        "operationId": "spendQuota",
        "tags": [
          "limits"
        ],
        "summary": "Spend units of the day's quota, or all that are left.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "units"
                ],
                "properties": {
                  "units": {
                    "$ref": "#/components/schemas/QuotaUnits"
                  }
                }
              },
              "example": {
                "units": 100
              }
            }
          }
        },
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/StoreUnreachable"
          }
        }
      }
    },
    "/quota/reset": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "post": {
        "operationId": "resetQuota",
        "tags": [
          "limits"
        ],
        "summary": "Reset the quota to its full size.",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/StoreUnreachable"
          }
        }
      }
    },
    "/tokens": {
      "put": {
        "operationId": "setTokens",
        "tags": [
          "limits"
        ],
        "summary": "Set the accepted tokens. Global.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "tokens"
                ],
                "properties": {
                  "tokens": {
                    "$ref": "#/components/schemas/Tokens"
                  }
                }
              },
              "example": {
                "tokens": [
                  "one",
                  "two"
                ]
              }
            }
          }
        },
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/requests": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "readRequests",
        "tags": [
          "journal"
        ],
        "summary": "List the latest requests that match the parameters, oldest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/filterReport"
          },
          {
            "$ref": "#/components/parameters/filterStatus"
          },
          {
            "$ref": "#/components/parameters/filterRefusal"
          },
          {
            "$ref": "#/components/parameters/filterServer"
          },
          {
            "$ref": "#/components/parameters/filterMethod"
          },
          {
            "$ref": "#/components/parameters/filterPath"
          },
          {
            "$ref": "#/components/parameters/filterSince"
          },
          {
            "$ref": "#/components/parameters/filterQuery"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Requests"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/requests/stream": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "streamRequests",
        "tags": [
          "journal"
        ],
        "summary": "Stream new requests that match the parameters, as server-sent events.",
        "parameters": [
          {
            "$ref": "#/components/parameters/filterReport"
          },
          {
            "$ref": "#/components/parameters/filterStatus"
          },
          {
            "$ref": "#/components/parameters/filterRefusal"
          },
          {
            "$ref": "#/components/parameters/filterServer"
          },
          {
            "$ref": "#/components/parameters/filterMethod"
          },
          {
            "$ref": "#/components/parameters/filterPath"
          },
          {
            "$ref": "#/components/parameters/filterSince"
          },
          {
            "$ref": "#/components/parameters/filterQuery"
          }
        ],
        "description": "Each request is an event `request` with a recorded request as its data. A reader that is too slow misses events, and gets their number in an event `missed`, such as `{\"count\":3}`.",
        "responses": {
          "200": {
            "description": "The stream. It ends when the server stops.",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/requests/find": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "post": {
        "operationId": "findRequests",
        "tags": [
          "journal"
        ],
        "summary": "Find the requests that match. If no request matches, the error describes the closest one.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RequestFilter"
              },
              "example": {
                "report": "cdr_4",
                "status": 200
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Requests"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/audit": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "get": {
        "operationId": "audit",
        "tags": [
          "audit"
        ],
        "summary": "Judge all requests since the start or the last reset, by what they missed, doubled or truncated.",
        "parameters": [
          {
            "$ref": "#/components/parameters/auditReport"
          },
          {
            "$ref": "#/components/parameters/auditFrom"
          },
          {
            "$ref": "#/components/parameters/auditTo"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Audit"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "post": {
        "operationId": "auditRows",
        "tags": [
          "audit"
        ],
        "summary": "Judge the requests, and the rows that a client kept. The body may have 64 MB.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AuditQuery"
              },
              "example": {
                "report": "diagram_2",
                "rows": [
                  {
                    "skill_id": "4021",
                    "treatment": 12
                  }
                ]
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Audit"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/snapshot": {
      "get": {
        "operationId": "exportSnapshot",
        "tags": [
          "server"
        ],
        "summary": "Get the whole state, for an attachment that gives the same responses elsewhere. Tokens occur only as SHA-256.",
        "responses": {
          "200": {
            "description": "The snapshot, as `Snapshot` in files.yaml; at most 60 MB.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WholeState"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      },
      "put": {
        "operationId": "importSnapshot",
        "tags": [
          "server"
        ],
        "summary": "Replace the whole state by that of a snapshot, or change nothing. The body may have 64 MB.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WholeState"
              }
            }
          }
        },
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/reset": {
      "parameters": [
        {
          "$ref": "#/components/parameters/token"
        },
        {
          "$ref": "#/components/parameters/server"
        }
      ],
      "post": {
        "operationId": "reset",
        "tags": [
          "server"
        ],
        "summary": "Reset everything except the main clock, or reset one tenant.",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/StoreUnreachable"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "adminKey": {
        "type": "apiKey",
        "in": "header",
        "name": "mockvox-admin-key",
        "description": "The key with which the server was started as `--admin-key`."
      }
    },
    "parameters": {
      "token": {
        "name": "wolkvox-token",
        "in": "header",
        "description": "The tenant's token. Without it, the control acts on all tenants.",
        "schema": {
          "type": "string",
          "maxLength": 8190
        }
      },
      "server": {
        "name": "wolkvox_server",
        "in": "header",
        "description": "The server number. Default, that of the mock server.",
        "schema": {
          "type": "string",
          "pattern": "^[0-9]{4}$"
        }
      },
      "filterReport": {
        "name": "report",
        "in": "query",
        "description": "The requested report.",
        "schema": {
          "$ref": "#/components/schemas/Report"
        }
      },
      "filterStatus": {
        "name": "status",
        "in": "query",
        "description": "The status of the response.",
        "schema": {
          "type": "integer"
        }
      },
      "filterRefusal": {
        "name": "refusal",
        "in": "query",
        "description": "The id of the error response.",
        "schema": {
          "$ref": "#/components/schemas/Outcome"
        }
      },
      "filterServer": {
        "name": "server",
        "in": "query",
        "description": "The server number of the request.",
        "schema": {
          "type": "string"
        }
      },
      "filterMethod": {
        "name": "method",
        "in": "query",
        "description": "The HTTP method.",
        "schema": {
          "type": "string"
        }
      },
      "filterPath": {
        "name": "path",
        "in": "query",
        "description": "The path as recorded.",
        "schema": {
          "type": "string"
        }
      },
      "filterSince": {
        "name": "since",
        "in": "query",
        "description": "The earliest arrival, by the tenant's clock.",
        "schema": {
          "$ref": "#/components/schemas/Time"
        }
      },
      "filterQuery": {
        "name": "query",
        "in": "query",
        "style": "deepObject",
        "explode": true,
        "description": "Parameters of the request, as `query[campaign_id]=77`.",
        "schema": {
          "$ref": "#/components/schemas/Parameters"
        }
      },
      "auditReport": {
        "name": "report",
        "in": "query",
        "description": "Judges only requests for this report.",
        "schema": {
          "$ref": "#/components/schemas/ModelledReport"
        }
      },
      "auditFrom": {
        "name": "from",
        "in": "query",
        "description": "The first second to judge.",
        "schema": {
          "$ref": "#/components/schemas/Time"
        }
      },
      "auditTo": {
        "name": "to",
        "in": "query",
        "description": "The last second to judge.",
        "schema": {
          "$ref": "#/components/schemas/Time"
        }
      },
      "overviewReport": {
        "name": "report",
        "in": "query",
        "description": "Sums up only this report.",
        "schema": {
          "$ref": "#/components/schemas/ModelledReport"
        }
      },
      "overviewFrom": {
        "name": "from",
        "in": "query",
        "description": "The first second. Default, the start of the current day.",
        "schema": {
          "$ref": "#/components/schemas/Time"
        }
      },
      "overviewTo": {
        "name": "to",
        "in": "query",
        "description": "The last second. Default, the end of the day of `from`.",
        "schema": {
          "$ref": "#/components/schemas/Time"
        }
      }
    },
    "responses": {
      "Audit": {
        "description": "What is wrong, and what was requested.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/AuditReport"
            }
          }
        }
      },
      "Done": {
        "description": "Done."
      },
      "Clock": {
        "description": "The current time.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Clock"
            }
          }
        }
      },
      "Profile": {
        "description": "The profile in use.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Profile"
            }
          }
        }
      },
      "Requests": {
        "description": "Requests, oldest first.",
        "content": {
          "application/json": {
            "schema": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/RecordedRequest"
              }
            }
          }
        }
      },
      "Invalid": {
        "description": "The request is invalid and changed nothing. A body of more than 256 kB gets the status 413 instead.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "StoreUnreachable": {
        "description": "The limit store, which replicas share, cannot be reached.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Forbidden": {
        "description": "The Host, the Origin or the admin key is not allowed.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      }
    },
    "schemas": {
      "TimeOfDay": {
        "type": "string",
        "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$",
        "description": "In GMT-5.",
        "examples": [
          "02:00"
        ]
      },
      "DailyPeriod": {
        "type": "object",
        "description": "A period of every day in GMT-5, from `from` (inclusive) to `to` (exclusive); `23:30` to `00:30` spans midnight.",
        "additionalProperties": false,
        "required": [
          "from",
          "to"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/TimeOfDay"
          },
          "to": {
            "$ref": "#/components/schemas/TimeOfDay"
          }
        }
      },
      "Maintenance": {
        "description": "Whether all requests are refused for maintenance, or in which period of every day.",
        "oneOf": [
          {
            "type": "boolean"
          },
          {
            "$ref": "#/components/schemas/DailyPeriod"
          }
        ]
      },
      "Speed": {
        "type": "number",
        "minimum": 0,
        "maximum": 1000000,
        "description": "Clock seconds per real second; 0 pauses the clock."
      },
      "Duration": {
        "type": "object",
        "description": "The sum of its fields.",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "days": {
            "type": "number"
          },
          "hours": {
            "type": "number"
          },
          "minutes": {
            "type": "number"
          },
          "seconds": {
            "type": "number"
          },
          "milliseconds": {
            "type": "number"
          }
        }
      },
      "QuotaUnits": {
        "type": "integer",
        "minimum": 1,
        "maximum": 9007199254740991
      },
      "Tokens": {
        "description": "The accepted tokens; null accepts any token.",
        "anyOf": [
          {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          {
            "type": "null"
          }
        ]
      },
      "Health": {
        "type": "object",
        "description": "The status of a mock server.",
        "additionalProperties": false,
        "required": [
          "status",
          "source",
          "limits",
          "reports"
        ],
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "ready",
              "not-ready"
            ]
          },
          "source": {
            "$ref": "#/components/schemas/Source"
          },
          "limits": {
            "type": "string",
            "description": "Which limits it uses, its own or those that replicas share.",
            "enum": [
              "own",
              "shared"
            ]
          },
          "reports": {
            "type": "array",
            "description": "The reports that the user defined.",
            "items": {
              "$ref": "#/components/schemas/DefinedReportInfo"
            }
          }
        }
      },
      "Source": {
        "type": "object",
        "description": "Where the rows come from. Without custom data, a mock server with the same values has the same rows.",
        "additionalProperties": false,
        "required": [
          "seed",
          "size",
          "openedOn",
          "restatement",
          "edges",
          "customData"
        ],
        "properties": {
          "seed": {
            "type": "integer"
          },
          "size": {
            "description": "The size of the contact centre, or its conversations per day.",
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "small",
                  "medium",
                  "large"
                ]
              },
              {
                "type": "number"
              }
            ]
          },
          "openedOn": {
            "type": "string",
            "description": "The first day with data, `YYYY-MM-DD`."
          },
          "restatement": {
            "type": "boolean",
            "description": "Whether some interactions are corrected hours later."
          },
          "edges": {
            "type": "boolean",
            "description": "Whether a few interactions happen at the times that clients get wrong."
          },
          "customData": {
            "type": "boolean",
            "description": "Whether the rows are custom data instead of simulated ones."
          }
        }
      },
      "Usage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "slots",
          "quota"
        ],
        "properties": {
          "slots": {
            "type": "object",
            "description": "Requests in flight, and their maximum.",
            "additionalProperties": false,
            "required": [
              "used",
              "of"
            ],
            "properties": {
              "used": {
                "type": "integer"
              },
              "of": {
                "type": "integer"
              }
            }
          },
          "quota": {
            "type": "object",
            "description": "Units left of the day's quota, and its size.",
            "additionalProperties": false,
            "required": [
              "left",
              "of"
            ],
            "properties": {
              "left": {
                "type": "integer"
              },
              "of": {
                "type": "integer"
              }
            }
          }
        }
      },
      "Problem": {
        "type": "object",
        "description": "An error as problem details (RFC 9457).",
        "additionalProperties": false,
        "required": [
          "type",
          "title",
          "status",
          "detail",
          "code",
          "params"
        ],
        "properties": {
          "type": {
            "type": "string",
            "description": "`urn:mockvox:error:` and the code."
          },
          "title": {
            "type": "string",
            "description": "The phrase of the status."
          },
          "status": {
            "type": "integer"
          },
          "detail": {
            "type": "string",
            "description": "What failed, what was expected, and what to do, in English."
          },
          "code": {
            "type": "string",
            "description": "Stable; `docs/errors.md` lists all codes."
          },
          "params": {
            "type": "object",
            "description": "The values in the detail."
          }
        }
      },
      "Report": {
        "type": "string",
        "description": "The id of a report of the vendor, modelled or not, or of one that the user defined.",
        "pattern": "^[a-z][a-z0-9_]{0,63}$",
        "examples": [
          "cdr_4"
        ]
      },
      "ModelledReport": {
        "type": "string",
        "description": "The id of a modelled report.",
        "enum": [
          "cdr_4",
          "diagram_1_2",
          "diagram_2",
          "campaign_8",
          "diagram_13"
        ]
      },
      "ResponseNote": {
        "type": "string",
        "description": "How a response differs from what a modelled report gives. `not-modelled`, the vendor has this report, but Mockvox has no rows for it; `shape-only`, its fields are documented, its values are made up; `own-response`, the user gave the response; `defined-report`, the user defined the report; `limit-store-unreachable`, the limits could not be read.",
        "enum": [
          "not-modelled",
          "shape-only",
          "own-response",
          "defined-report",
          "limit-store-unreachable"
        ]
      },
      "Refusal": {
        "type": "string",
        "description": "The id of an error response.",
        "enum": [
          "method-not-allowed",
          "missing-token",
          "invalid-token",
          "maintenance",
          "unknown-report",
          "missing-parameter",
          "invalid-date",
          "reversed-dates",
          "window-too-long",
          "quota-spent",
          "too-many-requests",
          "time-limit",
          "row-limit",
          "size-limit"
        ]
      },
      "Outcome": {
        "type": "string",
        "description": "The id of an error response, or `empty-window`.",
        "enum": [
          "method-not-allowed",
          "missing-token",
          "invalid-token",
          "maintenance",
          "unknown-report",
          "missing-parameter",
          "invalid-date",
          "reversed-dates",
          "window-too-long",
          "quota-spent",
          "too-many-requests",
          "time-limit",
          "row-limit",
          "size-limit",
          "empty-window"
        ]
      },
      "Time": {
        "type": [
          "number",
          "string"
        ],
        "description": "Milliseconds since the epoch, an ISO time with an offset, or the vendor's 14 digits in GMT-5.",
        "pattern": "^(\\d{14}|\\d+-\\d\\d-\\d\\d[Tt].*([Zz]|[+-]\\d\\d:\\d\\d))$",
        "examples": [
          "2026-03-02T10:00:00-05:00"
        ]
      },
      "Times": {
        "type": "integer",
        "minimum": 1,
        "maximum": 9007199254740991,
        "description": "The next `times` requests. Default 1; excludes `rate`."
      },
      "Rate": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 1,
        "description": "The probability of each request, drawn by the seed."
      },
      "After": {
        "type": "integer",
        "minimum": 0,
        "maximum": 9007199254740991,
        "description": "How many of the requests that it applies to are skipped first, so that `2` begins with the third. Default 0."
      },
      "PendingRefusal": {
        "type": "object",
        "description": "A pending error response, for the next `times` requests, or at a rate.",
        "additionalProperties": false,
        "required": [
          "refusal"
        ],
        "properties": {
          "refusal": {
            "$ref": "#/components/schemas/Refusal"
          },
          "times": {
            "$ref": "#/components/schemas/Times"
          },
          "rate": {
            "$ref": "#/components/schemas/Rate"
          },
          "after": {
            "$ref": "#/components/schemas/After"
          },
          "when": {
            "$ref": "#/components/schemas/RequestMatcher"
          }
        }
      },
      "PendingFault": {
        "type": "object",
        "description": "A pending fault, for the next `times` responses, or at a rate.",
        "additionalProperties": false,
        "required": [
          "fault"
        ],
        "properties": {
          "fault": {
            "$ref": "#/components/schemas/Fault"
          },
          "times": {
            "$ref": "#/components/schemas/Times"
          },
          "rate": {
            "$ref": "#/components/schemas/Rate"
          },
          "after": {
            "$ref": "#/components/schemas/After"
          },
          "when": {
            "$ref": "#/components/schemas/RequestMatcher"
          }
        }
      },
      "OwnResponse": {
        "description": "A response of your own, instead of that of the report.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/OwnRows"
          },
          {
            "$ref": "#/components/schemas/OwnEnvelope"
          },
          {
            "$ref": "#/components/schemas/WholeResponse"
          }
        ]
      },
      "OwnRows": {
        "type": "object",
        "description": "Rows in the vendor's envelope. Needs the report in `when`; the columns are checked against it.",
        "additionalProperties": false,
        "required": [
          "rows"
        ],
        "properties": {
          "rows": {
            "description": "A list of rows with texts and numbers; for `cdr_4`, an object of buckets.",
            "anyOf": [
              {
                "type": "array",
                "items": {
                  "type": "object",
                  "additionalProperties": {
                    "type": [
                      "string",
                      "number"
                    ]
                  }
                }
              },
              {
                "type": "object",
                "additionalProperties": {
                  "type": "object",
                  "additionalProperties": {
                    "type": [
                      "string",
                      "number"
                    ]
                  }
                }
              }
            ]
          },
          "allowUnknownColumns": {
            "type": "boolean",
            "description": "Whether the columns are not checked. Default, false."
          }
        },
        "examples": [
          {
            "rows": []
          }
        ]
      },
      "OwnEnvelope": {
        "type": "object",
        "description": "The body as JSON, with the status and the headers of a report.",
        "additionalProperties": false,
        "required": [
          "envelope"
        ],
        "properties": {
          "envelope": {
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "WholeResponse": {
        "type": "object",
        "description": "Status, headers and body, as they are sent.",
        "additionalProperties": false,
        "required": [
          "body"
        ],
        "properties": {
          "body": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/FaultStatus"
          },
          "headers": {
            "type": "object",
            "description": "By default, those of a report.",
            "additionalProperties": {
              "$ref": "#/components/schemas/FaultHeader"
            }
          }
        }
      },
      "PendingResponse": {
        "type": "object",
        "description": "A pending response of your own, for the next `times` requests, or at a rate.",
        "additionalProperties": false,
        "required": [
          "response"
        ],
        "properties": {
          "response": {
            "$ref": "#/components/schemas/OwnResponse"
          },
          "times": {
            "$ref": "#/components/schemas/Times"
          },
          "rate": {
            "$ref": "#/components/schemas/Rate"
          },
          "after": {
            "$ref": "#/components/schemas/After"
          },
          "when": {
            "$ref": "#/components/schemas/RequestMatcher"
          }
        }
      },
      "RequestMatcher": {
        "type": "object",
        "description": "Which requests it applies to. Default, all.",
        "additionalProperties": false,
        "properties": {
          "report": {
            "$ref": "#/components/schemas/Report"
          },
          "query": {
            "$ref": "#/components/schemas/Parameters"
          }
        }
      },
      "Parameters": {
        "type": "object",
        "description": "Parameters with their values.",
        "additionalProperties": {
          "type": "string"
        }
      },
      "Milliseconds": {
        "type": "number",
        "minimum": 0
      },
      "Latency": {
        "description": "Milliseconds of the clock, constant, log-normal, or growing with the date range; or `realMs`, real milliseconds, which also pass while the clock is paused.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/Milliseconds"
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "medianMs",
              "p95Ms"
            ],
            "properties": {
              "medianMs": {
                "$ref": "#/components/schemas/Milliseconds"
              },
              "p95Ms": {
                "$ref": "#/components/schemas/Milliseconds"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "baseMs",
              "perDayMs"
            ],
            "properties": {
              "baseMs": {
                "$ref": "#/components/schemas/Milliseconds"
              },
              "perDayMs": {
                "$ref": "#/components/schemas/Milliseconds"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "realMs"
            ],
            "properties": {
              "realMs": {
                "$ref": "#/components/schemas/Milliseconds"
              }
            }
          }
        ]
      },
      "FaultBytes": {
        "type": "number",
        "minimum": 0
      },
      "FaultMilliseconds": {
        "type": "number",
        "minimum": 0
      },
      "FaultRate": {
        "type": "number",
        "exclusiveMinimum": 0
      },
      "FaultHeader": {
        "type": "string",
        "description": "Printable ASCII characters.",
        "pattern": "^[\\x20-\\x7e]+$"
      },
      "FaultStatus": {
        "description": "A status that has a body: not 204, 205 or 304.",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 200,
            "maximum": 203
          },
          {
            "type": "integer",
            "minimum": 206,
            "maximum": 303
          },
          {
            "type": "integer",
            "minimum": 305,
            "maximum": 599
          }
        ]
      },
      "FaultKind": {
        "type": "string",
        "description": "The kind of a fault.",
        "enum": [
          "reset",
          "cut-body",
          "empty-body",
          "garbage",
          "byte-order-mark",
          "proxy-page",
          "content-type",
          "slow-drip",
          "delay",
          "missing-field",
          "extra-field",
          "number-field"
        ]
      },
      "Fault": {
        "description": "A broken response, by its kind.",
        "oneOf": [
          {
            "type": "object",
            "description": "The connection is reset after `afterBytes` bytes of the body. Default 0, before the response.",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "reset"
              },
              "afterBytes": {
                "$ref": "#/components/schemas/FaultBytes"
              }
            },
            "examples": [
              {
                "kind": "reset"
              }
            ]
          },
          {
            "type": "object",
            "description": "The body stops after `afterBytes` bytes, and the connection closes without a terminator.",
            "additionalProperties": false,
            "required": [
              "kind",
              "afterBytes"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "cut-body"
              },
              "afterBytes": {
                "$ref": "#/components/schemas/FaultBytes"
              }
            },
            "examples": [
              {
                "kind": "cut-body",
                "afterBytes": 200
              }
            ]
          },
          {
            "type": "object",
            "description": "No body.",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "empty-body"
              }
            },
            "examples": [
              {
                "kind": "empty-body"
              }
            ]
          },
          {
            "type": "object",
            "description": "The body is random bytes.",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "garbage"
              }
            },
            "examples": [
              {
                "kind": "garbage"
              }
            ]
          },
          {
            "type": "object",
            "description": "A byte order mark precedes the body.",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "byte-order-mark"
              }
            },
            "examples": [
              {
                "kind": "byte-order-mark"
              }
            ]
          },
          {
            "type": "object",
            "description": "The HTML page of a gateway. Default status 502.",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "proxy-page"
              },
              "status": {
                "$ref": "#/components/schemas/FaultStatus"
              }
            },
            "examples": [
              {
                "kind": "proxy-page"
              }
            ]
          },
          {
            "type": "object",
            "description": "Another Content-Type.",
            "additionalProperties": false,
            "required": [
              "kind",
              "value"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "content-type"
              },
              "value": {
                "$ref": "#/components/schemas/FaultHeader"
              }
            },
            "examples": [
              {
                "kind": "content-type",
                "value": "text/html"
              }
            ]
          },
          {
            "type": "object",
            "description": "The body arrives slowly, at `bytesPerSecond` of the clock.",
            "additionalProperties": false,
            "required": [
              "kind",
              "bytesPerSecond"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "slow-drip"
              },
              "bytesPerSecond": {
                "$ref": "#/components/schemas/FaultRate"
              }
            },
            "examples": [
              {
                "kind": "slow-drip",
                "bytesPerSecond": 20000
              }
            ]
          },
          {
            "type": "object",
            "description": "The request takes longer by `milliseconds` of the clock; past 60 seconds the time limit ends it.",
            "additionalProperties": false,
            "required": [
              "kind",
              "milliseconds"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "delay"
              },
              "milliseconds": {
                "$ref": "#/components/schemas/FaultMilliseconds"
              }
            },
            "examples": [
              {
                "kind": "delay",
                "milliseconds": 61000
              }
            ]
          },
          {
            "type": "object",
            "description": "The first row has no such field.",
            "additionalProperties": false,
            "required": [
              "kind",
              "field"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "missing-field"
              },
              "field": {
                "type": "string"
              }
            },
            "examples": [
              {
                "kind": "missing-field",
                "field": "calls"
              }
            ]
          },
          {
            "type": "object",
            "description": "The first row has an additional field.",
            "additionalProperties": false,
            "required": [
              "kind",
              "field",
              "value"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "extra-field"
              },
              "field": {
                "type": "string"
              },
              "value": {
                "type": "string"
              }
            },
            "examples": [
              {
                "kind": "extra-field",
                "field": "extra",
                "value": "1"
              }
            ]
          },
          {
            "type": "object",
            "description": "In the first row the field is a number instead of a string.",
            "additionalProperties": false,
            "required": [
              "kind",
              "field"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "number-field"
              },
              "field": {
                "type": "string"
              }
            },
            "examples": [
              {
                "kind": "number-field",
                "field": "calls"
              }
            ]
          }
        ]
      },
      "Profile": {
        "type": "object",
        "description": "A set of answers to the claims. Claims that it does not name have the answer of the profile that it extends.",
        "additionalProperties": false,
        "required": [
          "mockvox",
          "name"
        ],
        "properties": {
          "mockvox": {
            "type": "integer",
            "const": 1
          },
          "name": {
            "$ref": "#/components/schemas/ProfileName"
          },
          "extends": {
            "type": "string"
          },
          "answers": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/Choice"
            }
          },
          "observed": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/Observation"
            }
          }
        }
      },
      "ProfileName": {
        "type": "string",
        "minLength": 1
      },
      "Choice": {
        "description": "What a profile chooses for a claim, either one answer or one per report.",
        "anyOf": [
          {
            "type": "string"
          },
          {
            "$ref": "#/components/schemas/Parameters"
          }
        ]
      },
      "Observation": {
        "type": "object",
        "description": "When and by which case an answer was observed.",
        "additionalProperties": false,
        "required": [
          "at",
          "case"
        ],
        "properties": {
          "at": {
            "type": "string"
          },
          "case": {
            "type": "string"
          }
        }
      },
      "Clock": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "now",
          "milliseconds",
          "speed"
        ],
        "properties": {
          "now": {
            "type": "string",
            "format": "date-time"
          },
          "milliseconds": {
            "type": "number",
            "description": "Since the epoch."
          },
          "speed": {
            "type": "number",
            "description": "Clock seconds per real second."
          }
        }
      },
      "WholeState": {
        "type": "object",
        "description": "The state of a mock server. It has more fields, which files.yaml describes.",
        "additionalProperties": true,
        "properties": {
          "mockvox": {
            "type": "string",
            "description": "Always `snapshot`."
          },
          "version": {
            "type": "integer",
            "description": "The version of the format."
          }
        }
      },
      "Status": {
        "type": "object",
        "description": "Everything that controls and requests can change.",
        "additionalProperties": false,
        "required": [
          "source",
          "clock",
          "settings",
          "pendingForOthers"
        ],
        "properties": {
          "source": {
            "$ref": "#/components/schemas/Source"
          },
          "clock": {
            "$ref": "#/components/schemas/Clock"
          },
          "pendingForOthers": {
            "type": "integer",
            "minimum": 0,
            "description": "How many tenants other than this one have error responses, faults or responses of their own pending; of the whole mock server, how many have any."
          },
          "settings": {
            "type": "object",
            "description": "For all tenants, the defaults of new ones.",
            "additionalProperties": false,
            "required": [
              "profile",
              "latency",
              "maintenance",
              "refusals",
              "faults",
              "responses"
            ],
            "properties": {
              "profile": {
                "$ref": "#/components/schemas/Profile"
              },
              "latency": {
                "$ref": "#/components/schemas/Latency"
              },
              "maintenance": {
                "$ref": "#/components/schemas/Maintenance"
              },
              "refusals": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/PendingRefusal"
                }
              },
              "faults": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/PendingFault"
                }
              },
              "responses": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/PendingResponse"
                }
              }
            }
          },
          "usage": {
            "description": "Only of one tenant.",
            "$ref": "#/components/schemas/Usage"
          }
        }
      },
      "Overview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to",
          "reports",
          "edges"
        ],
        "properties": {
          "from": {
            "type": "string",
            "description": "The first second, in the vendor's fourteen digits."
          },
          "to": {
            "type": "string",
            "description": "The last second."
          },
          "reports": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportOverview"
            }
          },
          "edges": {
            "type": "array",
            "description": "The edges in the date range, and the days on which they happen.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "day"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "day": {
                  "type": "string",
                  "description": "`YYYY-MM-DD`."
                }
              }
            }
          }
        }
      },
      "ReportOverview": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "report",
          "rows",
          "totals",
          "parts"
        ],
        "properties": {
          "report": {
            "$ref": "#/components/schemas/ModelledReport"
          },
          "rows": {
            "type": "integer",
            "description": "All rows, also those beyond the limit of a response."
          },
          "totals": {
            "$ref": "#/components/schemas/Totals"
          },
          "parts": {
            "type": "array",
            "description": "The totals by parts; those of one dimension add up to the totals of the report.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "by",
                "key",
                "totals"
              ],
              "properties": {
                "by": {
                  "type": "string",
                  "enum": [
                    "bucket",
                    "hour",
                    "day",
                    "skill",
                    "campaign",
                    "channel",
                    "routing-point",
                    "option"
                  ]
                },
                "key": {
                  "type": "string"
                },
                "totals": {
                  "$ref": "#/components/schemas/Totals"
                }
              }
            }
          }
        }
      },
      "Totals": {
        "type": "object",
        "description": "What each figure adds up to. For `diagram_13`, its journeys.",
        "additionalProperties": {
          "type": "number"
        }
      },
      "Directory": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "campaigns",
          "skills",
          "routingPoints",
          "agents"
        ],
        "properties": {
          "campaigns": {
            "$ref": "#/components/schemas/NamedItems"
          },
          "skills": {
            "$ref": "#/components/schemas/NamedItems"
          },
          "routingPoints": {
            "$ref": "#/components/schemas/NamedItems"
          },
          "agents": {
            "$ref": "#/components/schemas/NamedItems"
          },
          "edges": {
            "type": "array",
            "description": "Interactions at the times that clients get wrong, if the mock server has them.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "when",
                "catches"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "when": {
                  "type": "string"
                },
                "catches": {
                  "type": "string",
                  "description": "The mistake of a client that it shows."
                }
              }
            }
          }
        }
      },
      "NamedItems": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "name"
          ],
          "properties": {
            "id": {
              "type": "string"
            },
            "name": {
              "type": "string"
            }
          }
        }
      },
      "RequestFilter": {
        "type": "object",
        "description": "What the request must have; all fields are optional.",
        "additionalProperties": false,
        "properties": {
          "report": {
            "$ref": "#/components/schemas/Report"
          },
          "status": {
            "type": "integer"
          },
          "refusal": {
            "$ref": "#/components/schemas/Outcome"
          },
          "server": {
            "type": "string"
          },
          "method": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "query": {
            "$ref": "#/components/schemas/Parameters"
          },
          "since": {
            "$ref": "#/components/schemas/Time"
          }
        }
      },
      "DefinedReportInfo": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "parameters",
          "required",
          "columns"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Report"
          },
          "parameters": {
            "type": "array",
            "description": "The parameters other than `api` and the dates.",
            "items": {
              "type": "string"
            }
          },
          "required": {
            "type": "array",
            "description": "Those of them that are required.",
            "items": {
              "type": "string"
            }
          },
          "columns": {
            "type": "array",
            "description": "In wire order.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "RecordedRequest": {
        "type": "object",
        "description": "A recorded request. It contains no token.",
        "additionalProperties": false,
        "required": [
          "at",
          "server",
          "method",
          "path",
          "query",
          "bytes",
          "complete",
          "waitedMs",
          "receivedAt"
        ],
        "properties": {
          "at": {
            "type": "number",
            "description": "When it arrived, in milliseconds of the tenant's clock."
          },
          "server": {
            "type": "string"
          },
          "token": {
            "type": "string",
            "description": "A fingerprint that is not derived from the token."
          },
          "method": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "report": {
            "$ref": "#/components/schemas/Report"
          },
          "query": {
            "$ref": "#/components/schemas/Parameters"
          },
          "status": {
            "type": "integer",
            "description": "Absent if the client disconnected before the response."
          },
          "refusal": {
            "$ref": "#/components/schemas/Outcome"
          },
          "enforced": {
            "type": "boolean",
            "description": "Whether the quota or the slots refused the request, not an error response that was asked for."
          },
          "fault": {
            "type": "string",
            "description": "The kind of the injected fault."
          },
          "note": {
            "$ref": "#/components/schemas/ResponseNote"
          },
          "rows": {
            "type": "integer"
          },
          "cut": {
            "type": "boolean",
            "description": "Whether rows were left out because of the maximum number of rows, which the response itself does not say."
          },
          "bytes": {
            "type": "integer",
            "description": "Bytes of the body that were sent."
          },
          "body": {
            "type": "string",
            "description": "The first kilobyte of the body, with secrets redacted, of the latest 1000 requests."
          },
          "complete": {
            "type": "boolean",
            "description": "Whether the whole body was sent."
          },
          "waitedMs": {
            "type": "number",
            "description": "Milliseconds of the tenant's clock spent waiting for a slot."
          },
          "quotaLeft": {
            "type": "number",
            "description": "Units left of the day's quota; absent if the limit store could not be reached."
          },
          "receivedAt": {
            "type": "number",
            "description": "When it arrived in real time, in milliseconds since the epoch."
          },
          "durationMs": {
            "type": "number",
            "description": "Milliseconds of real time to the end of the response; absent until then."
          },
          "clockMs": {
            "type": "number",
            "description": "The same in milliseconds of the tenant's clock."
          }
        }
      },
      "AuditQuery": {
        "type": "object",
        "description": "What to judge.",
        "additionalProperties": false,
        "properties": {
          "report": {
            "$ref": "#/components/schemas/ModelledReport"
          },
          "from": {
            "$ref": "#/components/schemas/Time"
          },
          "to": {
            "$ref": "#/components/schemas/Time"
          },
          "rows": {
            "type": "array",
            "description": "What the client kept, for one report. Without a report, it is recognized by the names of the columns.",
            "items": {
              "type": "object",
              "additionalProperties": true
            }
          },
          "columns": {
            "type": "object",
            "description": "The vendor's column by the client's name for it. Others are guessed from their names.",
            "additionalProperties": {
              "type": "string"
            }
          },
          "campaign": {
            "type": "string",
            "description": "The `campaign_id` of the rows, if the client requested several."
          }
        }
      },
      "AuditReport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "findings",
          "notes",
          "series",
          "droppedRequests"
        ],
        "properties": {
          "findings": {
            "type": "array",
            "description": "What is wrong.",
            "items": {
              "$ref": "#/components/schemas/AuditFinding"
            }
          },
          "notes": {
            "type": "array",
            "description": "What is worth knowing and may be right, such as date ranges that were read twice.",
            "items": {
              "$ref": "#/components/schemas/AuditFinding"
            }
          },
          "series": {
            "type": "array",
            "description": "What was requested, by token, report and campaign.",
            "items": {
              "$ref": "#/components/schemas/AuditedSeries"
            }
          },
          "droppedRequests": {
            "type": "integer",
            "description": "Requests that the bounded log no longer remembers."
          },
          "kept": {
            "$ref": "#/components/schemas/KeptSummary"
          }
        }
      },
      "AuditFinding": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "severity",
          "server",
          "report",
          "title",
          "advice",
          "seconds",
          "ranges",
          "rangeCount",
          "requests",
          "requestCount"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "What was found."
          },
          "cause": {
            "type": "string",
            "description": "Why, as far as the requests show it."
          },
          "severity": {
            "type": "string",
            "enum": [
              "loss",
              "doubling",
              "wrong",
              "waste",
              "information"
            ]
          },
          "server": {
            "type": "string"
          },
          "token": {
            "type": "string",
            "description": "A fingerprint of the token."
          },
          "report": {
            "$ref": "#/components/schemas/ModelledReport"
          },
          "campaign": {
            "type": "string"
          },
          "title": {
            "$ref": "#/components/schemas/LocalizedText"
          },
          "advice": {
            "$ref": "#/components/schemas/LocalizedText"
          },
          "seconds": {
            "type": "number",
            "description": "Seconds concerned."
          },
          "ranges": {
            "type": "array",
            "description": "The date ranges concerned; at most 20, of `rangeCount`.",
            "items": {
              "$ref": "#/components/schemas/AuditRange"
            }
          },
          "rangeCount": {
            "type": "integer"
          },
          "requests": {
            "type": "array",
            "description": "The requests that show it; at most 5, of `requestCount`.",
            "items": {
              "$ref": "#/components/schemas/AuditedRequest"
            }
          },
          "requestCount": {
            "type": "integer"
          },
          "cost": {
            "type": "object",
            "description": "What it cost, under each answer to the claim `window-end`.",
            "additionalProperties": false,
            "required": [
              "inclusive",
              "exclusive"
            ],
            "properties": {
              "inclusive": {
                "$ref": "#/components/schemas/AuditCost"
              },
              "exclusive": {
                "$ref": "#/components/schemas/AuditCost"
              }
            }
          },
          "rows": {
            "type": "array",
            "description": "Kept rows concerned; at most 20, of `rowCount`.",
            "items": {
              "$ref": "#/components/schemas/AuditedRow"
            }
          },
          "rowCount": {
            "type": "integer"
          }
        }
      },
      "LocalizedText": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "en",
          "es"
        ],
        "properties": {
          "en": {
            "type": "string"
          },
          "es": {
            "type": "string"
          }
        }
      },
      "AuditRange": {
        "type": "object",
        "description": "Both seconds are included, in the vendor's fourteen digits.",
        "additionalProperties": false,
        "required": [
          "from",
          "to"
        ],
        "properties": {
          "from": {
            "type": "string"
          },
          "to": {
            "type": "string"
          }
        }
      },
      "AuditedRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "at",
          "outcome",
          "rows"
        ],
        "properties": {
          "at": {
            "type": "number",
            "description": "When it arrived, in milliseconds of the tenant's clock."
          },
          "from": {
            "type": "string",
            "description": "Absent if invalid."
          },
          "to": {
            "type": "string",
            "description": "Absent if invalid."
          },
          "outcome": {
            "type": "string",
            "description": "`rows`, `empty`, `own`, `cut`, `fault`, `undelivered`, `rejected`, or the id of an error response."
          },
          "rows": {
            "type": "integer"
          }
        }
      },
      "AuditCost": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "rows",
          "totals",
          "isExact"
        ],
        "properties": {
          "rows": {
            "type": "integer",
            "description": "Rows that the client lacks, or has with other values."
          },
          "totals": {
            "type": "object",
            "description": "By how much each column adds up to more than what the client has.",
            "additionalProperties": {
              "type": "number"
            }
          },
          "isExact": {
            "type": "boolean",
            "description": "False if the cost is at least this."
          }
        }
      },
      "AuditedSeries": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "server",
          "report",
          "requests",
          "outcomes",
          "days"
        ],
        "properties": {
          "server": {
            "type": "string"
          },
          "token": {
            "type": "string",
            "description": "A fingerprint of the token."
          },
          "report": {
            "$ref": "#/components/schemas/ModelledReport"
          },
          "campaign": {
            "type": "string"
          },
          "requests": {
            "type": "integer"
          },
          "outcomes": {
            "type": "object",
            "description": "How many requests ended in which way.",
            "additionalProperties": {
              "type": "integer"
            }
          },
          "from": {
            "type": "string",
            "description": "The first second that was requested."
          },
          "to": {
            "type": "string",
            "description": "The last second that was requested."
          },
          "days": {
            "type": "array",
            "description": "What was read of each day of GMT-5, oldest first; at most the latest 400 days.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "day",
                "readSeconds",
                "doubledSeconds",
                "missingSeconds"
              ],
              "properties": {
                "day": {
                  "type": "string"
                },
                "readSeconds": {
                  "type": "integer",
                  "description": "Read once."
                },
                "doubledSeconds": {
                  "type": "integer",
                  "description": "Read more than once."
                },
                "missingSeconds": {
                  "type": "integer",
                  "description": "Not read."
                }
              }
            }
          }
        }
      },
      "AuditedRow": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "key",
          "expected",
          "kept"
        ],
        "properties": {
          "key": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            },
            "description": "The key columns of the report."
          },
          "expected": {
            "type": "integer",
            "description": "How often the row should be there."
          },
          "kept": {
            "type": "integer",
            "description": "How often it is."
          },
          "changes": {
            "type": "object",
            "description": "The columns that differ.",
            "additionalProperties": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "expected",
                "kept"
              ],
              "properties": {
                "expected": {
                  "type": "string"
                },
                "kept": {
                  "type": "string"
                }
              }
            }
          },
          "range": {
            "$ref": "#/components/schemas/AuditRange"
          },
          "request": {
            "$ref": "#/components/schemas/AuditedRequest"
          }
        }
      },
      "KeptSummary": {
        "type": "object",
        "description": "The kept rows, and how they were read.",
        "additionalProperties": false,
        "required": [
          "report",
          "expectedRows",
          "keptRows",
          "columns",
          "tolerated"
        ],
        "properties": {
          "report": {
            "$ref": "#/components/schemas/ModelledReport"
          },
          "expectedRows": {
            "type": "integer"
          },
          "keptRows": {
            "type": "integer"
          },
          "columns": {
            "type": "object",
            "description": "The vendor's column by the client's name for it.",
            "additionalProperties": {
              "type": "string"
            }
          },
          "tolerated": {
            "type": "array",
            "description": "What differs from the vendor's format and was accepted.",
            "items": {
              "$ref": "#/components/schemas/LocalizedText"
            }
          }
        }
      }
    }
  }
};
