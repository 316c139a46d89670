// Generated from controls.yaml and openapi.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const document: object = {
  "openapi": "3.1.0",
  "info": {
    "title": "Control API of the Mockvox mock server",
    "version": "1.0.0",
    "summary": "Change the clock, limits, error responses and faults of a running mock server.",
    "description": "With the header `wolkvox-token` a control acts on one tenant, a token at a server; without it, on all tenants. The header `wolkvox_server` without a token is an error, except for `/data`, which belongs to a server. Bodies are JSON, and unknown fields are errors. The header `mockvox-admin-key` is required unless the server is bound to loopback. Tokens never appear in a URL. Errors are problem details (RFC 9457) with a stable `code`.",
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
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "status",
                    "source"
                  ],
                  "properties": {
                    "status": {
                      "type": "string",
                      "const": "ready"
                    },
                    "source": {
                      "$ref": "#/components/schemas/Source"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Invalid"
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
                    "type": "number",
                    "minimum": 0,
                    "maximum": 1000000,
                    "description": "Clock seconds per real second; 0 pauses the clock."
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
                "type": "object",
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
        "summary": "List the pending error responses, with what is left of them.",
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
        "description": "At most 1,000 can be pending globally, and 1,000 more per tenant, of 1 MB in total each.",
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
        "summary": "List the pending faults, with what is left of them.",
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
        "description": "At most 1,000 can be pending globally, and 1,000 more per tenant, of 1 MB in total each.",
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
              "type": "string"
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
                    "type": "integer",
                    "minimum": 1
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
                    "description": "Null accepts any token.",
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
      }
    },
    "responses": {
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
      "Maintenance": {
        "description": "Whether all requests are refused for maintenance, or in which period of every day.",
        "oneOf": [
          {
            "type": "boolean"
          },
          {
            "type": "object",
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
          }
        ]
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
          "customData"
        ],
        "properties": {
          "seed": {
            "type": "integer"
          },
          "size": {
            "description": "The size of the contact centre, or its interactions per day.",
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
        "description": "A report's id.",
        "enum": [
          "cdr_4",
          "diagram_1_2",
          "diagram_2",
          "campaign_8",
          "diagram_13"
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
        "anyOf": [
          {
            "$ref": "#/components/schemas/Refusal"
          },
          {
            "type": "string",
            "const": "empty-window"
          }
        ]
      },
      "Time": {
        "description": "Milliseconds since the epoch, an ISO time with an offset, or the vendor's 14 digits in GMT-5.",
        "anyOf": [
          {
            "type": "number"
          },
          {
            "type": "string"
          }
        ],
        "example": "2026-03-02T10:00:00-05:00"
      },
      "Times": {
        "type": "integer",
        "minimum": 1,
        "description": "The next `times` requests. Default 1; excludes `rate`."
      },
      "Rate": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 1,
        "description": "The probability of each request, drawn by the seed."
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
      "Latency": {
        "description": "Milliseconds of the clock, constant, log-normal, or growing with the date range.",
        "anyOf": [
          {
            "type": "number",
            "minimum": 0
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
                "type": "number",
                "exclusiveMinimum": 0
              },
              "p95Ms": {
                "type": "number",
                "exclusiveMinimum": 0
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
                "type": "number",
                "minimum": 0
              },
              "perDayMs": {
                "type": "number",
                "minimum": 0
              }
            }
          }
        ]
      },
      "Fault": {
        "description": "A broken response, by its kind.",
        "anyOf": [
          {
            "type": "object",
            "description": "The connection is reset after `afterBytes` bytes of the body. Default 0.",
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
                "type": "number",
                "minimum": 0
              }
            }
          },
          {
            "type": "object",
            "description": "The body stops after `afterBytes` bytes.",
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
                "type": "number",
                "minimum": 0
              }
            }
          },
          {
            "type": "object",
            "description": "No body, random bytes, or a byte order mark before the body.",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "empty-body",
                  "garbage",
                  "byte-order-mark"
                ]
              }
            }
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
                "type": "integer",
                "minimum": 200,
                "maximum": 599,
                "description": "A status that has a body: not 204, 205 or 304."
              }
            }
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
                "type": "string"
              }
            }
          },
          {
            "type": "object",
            "description": "The body arrives at `bytesPerSecond` of the clock.",
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
                "type": "number",
                "exclusiveMinimum": 0
              }
            }
          },
          {
            "type": "object",
            "description": "In the first row a field is missing, or is a number.",
            "additionalProperties": false,
            "required": [
              "kind",
              "field"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "missing-field",
                  "number-field"
                ]
              },
              "field": {
                "type": "string"
              }
            }
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
            }
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
            "type": "string"
          },
          "extends": {
            "type": "string"
          },
          "answers": {
            "type": "object",
            "additionalProperties": {
              "anyOf": [
                {
                  "type": "string"
                },
                {
                  "$ref": "#/components/schemas/Parameters"
                }
              ]
            }
          },
          "observed": {
            "type": "object",
            "additionalProperties": {
              "type": "object",
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
            }
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
          "quotaLeft"
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
          "rows": {
            "type": "integer"
          },
          "bytes": {
            "type": "integer",
            "description": "Bytes of the body that were sent."
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
            "description": "Units left of the day's quota."
          }
        }
      }
    }
  }
};
