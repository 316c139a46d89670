// Made by `npx pnpm@12.21.0 generate` from controls.yaml and openapi.yaml. Do not edit.

export const document: object = {
  "openapi": "3.1.0",
  "info": {
    "title": "The controls of a running Mockvox",
    "version": "1.0.0",
    "summary": "Turn time, limits, refusals and faults of a fake Wolkvox while it runs.",
    "description": "With the header `wolkvox-token` a control is for that tenant alone, a token at a server; without it, for everybody. The header `wolkvox_server` without a token is refused, but for the data, which are a server's. Bodies are JSON, and a field that is not described here is refused. Off loopback the controls want the header `mockvox-admin-key`. A token never stands in a URL.",
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
      "description": "The clock that quotas, slots and work go by."
    },
    {
      "name": "answers",
      "description": "How reports are answered."
    },
    {
      "name": "limits",
      "description": "Quota and tokens."
    },
    {
      "name": "journal",
      "description": "What was asked."
    },
    {
      "name": "fake",
      "description": "The fake itself."
    }
  ],
  "paths": {
    "/health": {
      "get": {
        "operationId": "readHealth",
        "tags": [
          "fake"
        ],
        "summary": "Tell whether it answers, and what its rows come from. Never guarded.",
        "security": [
          {}
        ],
        "responses": {
          "200": {
            "description": "It answers.",
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
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/openapi.json": {
      "get": {
        "operationId": "readDocument",
        "tags": [
          "fake"
        ],
        "summary": "This document.",
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
          }
        }
      }
    },
    "/data": {
      "get": {
        "operationId": "readData",
        "tags": [
          "fake"
        ],
        "summary": "List the ids of a server that reports can be asked for, with names.",
        "parameters": [
          {
            "$ref": "#/components/parameters/server"
          }
        ],
        "responses": {
          "200": {
            "description": "Own data has ids alone.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Directory"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
        "summary": "Tell the time and the speed.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
          }
        }
      },
      "put": {
        "operationId": "setClock",
        "tags": [
          "time"
        ],
        "summary": "Set the time, the speed, or both. The speed is everybody's.",
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
                    "$ref": "#/components/schemas/Moment"
                  },
                  "speed": {
                    "type": "number",
                    "minimum": 0,
                    "maximum": 1000000,
                    "description": "Its seconds per second; 0 stands still."
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
        "summary": "Move the time on at once; the parts add up.",
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
          "answers"
        ],
        "summary": "Tell the answers to the claims.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Profile"
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
          }
        }
      },
      "put": {
        "operationId": "useProfile",
        "tags": [
          "answers"
        ],
        "summary": "Use a profile.",
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
          "answers"
        ],
        "summary": "Tell how long a request works.",
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
          }
        }
      },
      "put": {
        "operationId": "setLatency",
        "tags": [
          "answers"
        ],
        "summary": "Set how long a request works.",
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
          "answers"
        ],
        "summary": "Tell whether everybody is refused for maintenance.",
        "responses": {
          "200": {
            "description": "Whether it is.",
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
          }
        }
      },
      "put": {
        "operationId": "beginMaintenance",
        "tags": [
          "answers"
        ],
        "summary": "Begin maintenance, until it is ended, or at a time of every day.",
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
          }
        }
      },
      "delete": {
        "operationId": "endMaintenance",
        "tags": [
          "answers"
        ],
        "summary": "End maintenance.",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
          "answers"
        ],
        "summary": "Tell the refusals that were asked for and have not come yet, with what is left of them.",
        "responses": {
          "200": {
            "description": "In the order in which they were asked for.",
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
                        "$ref": "#/components/schemas/ArmedRefusal"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
          }
        }
      },
      "post": {
        "operationId": "refuse",
        "tags": [
          "answers"
        ],
        "summary": "Make the next requests, or a rate of all, end with an error response.",
        "description": "At most 1,000 may be pending for everybody, and beside them for one tenant, of 1 MB together.",
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
                    "$ref": "#/components/schemas/When"
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
          }
        }
      },
      "delete": {
        "operationId": "clearRefusals",
        "tags": [
          "answers"
        ],
        "summary": "Forget the refusals that were asked for and have not come yet, all or those of one kind.",
        "parameters": [
          {
            "name": "refusal",
            "in": "query",
            "description": "Those alone. Absent, all.",
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
          "answers"
        ],
        "summary": "Tell the faults that were asked for and have not come yet, with what is left of them.",
        "responses": {
          "200": {
            "description": "In the order in which they were asked for.",
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
                        "$ref": "#/components/schemas/ArmedFault"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
          }
        }
      },
      "post": {
        "operationId": "injectFault",
        "tags": [
          "answers"
        ],
        "summary": "Inject a fault into the next responses, or into a rate of all.",
        "description": "At most 1,000 may be pending for everybody, and beside them for one tenant, of 1 MB together.",
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
                    "$ref": "#/components/schemas/When"
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
          }
        }
      },
      "delete": {
        "operationId": "clearFaults",
        "tags": [
          "answers"
        ],
        "summary": "Forget the faults that were asked for and have not come yet, all or those of one kind.",
        "parameters": [
          {
            "name": "kind",
            "in": "query",
            "description": "Those alone. Absent, all.",
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
        "summary": "Tell what one tenant uses of its slots and its quota. It wants the header `wolkvox-token`.",
        "responses": {
          "200": {
            "description": "The usage at this moment of the tenant's clock.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Usage"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
        "summary": "Spend units of the day's quota; more than are left spends all.",
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
        "summary": "Fill the quota.",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
        "summary": "Name the tokens that exist. For everybody alone.",
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
                    "description": "Null accepts any.",
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
        "summary": "List the latest requests, oldest first; with parameters, those that are as wanted.",
        "parameters": [
          {
            "$ref": "#/components/parameters/wantedReport"
          },
          {
            "$ref": "#/components/parameters/wantedStatus"
          },
          {
            "$ref": "#/components/parameters/wantedRefusal"
          },
          {
            "$ref": "#/components/parameters/wantedServer"
          },
          {
            "$ref": "#/components/parameters/wantedMethod"
          },
          {
            "$ref": "#/components/parameters/wantedPath"
          },
          {
            "$ref": "#/components/parameters/wantedSince"
          },
          {
            "$ref": "#/components/parameters/wantedQuery"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Requests"
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
        "summary": "Stream the requests from now on, as server-sent events; with parameters, those that are as wanted.",
        "parameters": [
          {
            "$ref": "#/components/parameters/wantedReport"
          },
          {
            "$ref": "#/components/parameters/wantedStatus"
          },
          {
            "$ref": "#/components/parameters/wantedRefusal"
          },
          {
            "$ref": "#/components/parameters/wantedServer"
          },
          {
            "$ref": "#/components/parameters/wantedMethod"
          },
          {
            "$ref": "#/components/parameters/wantedPath"
          },
          {
            "$ref": "#/components/parameters/wantedSince"
          },
          {
            "$ref": "#/components/parameters/wantedQuery"
          }
        ],
        "description": "Each is an event `request` with an entry as its data. A reader that falls behind loses events; it is told how many by an event `missed`, `{\"count\":3}`.",
        "responses": {
          "200": {
            "description": "The stream; it ends with the fake.",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
        "summary": "Find the requests that are as wanted. When there is none, the error tells the nearest.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Wanted"
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
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
          "fake"
        ],
        "summary": "Go back to the beginning, everybody or one tenant. Everybody's clock stays where it is.",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "403": {
            "$ref": "#/components/responses/Guarded"
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
        "description": "What the fake was started with as `--admin-key`."
      }
    },
    "parameters": {
      "token": {
        "name": "wolkvox-token",
        "in": "header",
        "description": "The tenant's token. Absent, the control is for everybody.",
        "schema": {
          "type": "string",
          "maxLength": 8190
        }
      },
      "server": {
        "name": "wolkvox_server",
        "in": "header",
        "description": "The server number; the fake's default when absent.",
        "schema": {
          "type": "string",
          "pattern": "^[0-9]{4}$"
        }
      },
      "wantedReport": {
        "name": "report",
        "in": "query",
        "description": "The report asked for.",
        "schema": {
          "$ref": "#/components/schemas/Report"
        }
      },
      "wantedStatus": {
        "name": "status",
        "in": "query",
        "description": "The status answered.",
        "schema": {
          "type": "integer"
        }
      },
      "wantedRefusal": {
        "name": "refusal",
        "in": "query",
        "description": "The refusal given.",
        "schema": {
          "$ref": "#/components/schemas/Outcome"
        }
      },
      "wantedServer": {
        "name": "server",
        "in": "query",
        "description": "The server number asked.",
        "schema": {
          "type": "string"
        }
      },
      "wantedMethod": {
        "name": "method",
        "in": "query",
        "description": "The HTTP method.",
        "schema": {
          "type": "string"
        }
      },
      "wantedPath": {
        "name": "path",
        "in": "query",
        "description": "The path, as the journal shows it.",
        "schema": {
          "type": "string"
        }
      },
      "wantedSince": {
        "name": "since",
        "in": "query",
        "description": "The time of the tenant's clock from which they came.",
        "schema": {
          "$ref": "#/components/schemas/Moment"
        }
      },
      "wantedQuery": {
        "name": "query",
        "in": "query",
        "style": "deepObject",
        "explode": true,
        "description": "Parameters that it had, as `query[campaign_id]=77`.",
        "schema": {
          "$ref": "#/components/schemas/Parameters"
        }
      }
    },
    "responses": {
      "Done": {
        "description": "It is done."
      },
      "Clock": {
        "description": "The time now.",
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
                "$ref": "#/components/schemas/Entry"
              }
            }
          }
        }
      },
      "Refused": {
        "description": "Nothing was changed. A body of more than 256 kB gets the status 413 instead.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Guarded": {
        "description": "The Host, the Origin or the admin key is not one that may use the controls.",
        "content": {
          "application/json": {
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
        "description": "Whether everybody is refused for maintenance, or when in the day.",
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
        "description": "What the rows come from. With the same seed, size, day and restatement another fake has the same, unless they are own data.",
        "additionalProperties": false,
        "required": [
          "seed",
          "size",
          "openedOn",
          "restatement",
          "ownData"
        ],
        "properties": {
          "seed": {
            "type": "integer"
          },
          "size": {
            "description": "How busy the contact centre is, or its interactions a day.",
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
            "description": "The day on which the operation opened, `YYYY-MM-DD`."
          },
          "restatement": {
            "type": "boolean",
            "description": "Whether a few interactions are re-coded hours later."
          },
          "ownData": {
            "type": "boolean",
            "description": "Whether the rows are data of the user's own instead."
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
            "description": "Requests in flight, and how many there may be.",
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
            "description": "Units of the day's quota that are left, and how many a day has.",
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
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "string",
            "description": "What is wrong and what to do."
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
        "description": "A refusal's id.",
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
      "Moment": {
        "description": "Milliseconds since the epoch, an ISO time with an offset, or a second as the vendor writes it, in GMT-5.",
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
      "ArmedRefusal": {
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
            "$ref": "#/components/schemas/When"
          }
        }
      },
      "ArmedFault": {
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
            "$ref": "#/components/schemas/When"
          }
        }
      },
      "When": {
        "type": "object",
        "description": "Which requests it is for. Absent, all.",
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
        "description": "Milliseconds of the clock, always the same, log-normal, or growing with the window.",
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
        "description": "Trouble on the way of an answer, by its kind.",
        "anyOf": [
          {
            "type": "object",
            "description": "The connection is reset after so many bytes of the body. Default 0.",
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
            "description": "The body stops after so many bytes.",
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
            "description": "No body, bytes without sense, or a byte order mark before it.",
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
            "description": "A gateway's own page. Default 502.",
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
                "description": "One that has a body: not 204, 205 or 304."
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
            "description": "So many bytes per second of the clock.",
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
            "description": "The first row lacks a field, or has it as a number.",
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
            "description": "The first row has a field more.",
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
        "description": "A choice of answers to the claims; those that it does not name keep the answer of the one that it extends.",
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
            "description": "Its seconds per second."
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
            "$ref": "#/components/schemas/Named"
          },
          "skills": {
            "$ref": "#/components/schemas/Named"
          },
          "routingPoints": {
            "$ref": "#/components/schemas/Named"
          },
          "agents": {
            "$ref": "#/components/schemas/Named"
          }
        }
      },
      "Named": {
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
      "Wanted": {
        "type": "object",
        "description": "What the request had; each part may be absent.",
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
            "$ref": "#/components/schemas/Moment"
          }
        }
      },
      "Entry": {
        "type": "object",
        "description": "One request. It holds no token.",
        "additionalProperties": false,
        "required": [
          "at",
          "server",
          "method",
          "path",
          "query",
          "bytes",
          "whole",
          "waited",
          "quotaLeft"
        ],
        "properties": {
          "at": {
            "type": "number",
            "description": "Milliseconds of the tenant's clock at which it came in."
          },
          "server": {
            "type": "string"
          },
          "token": {
            "type": "string",
            "description": "Stands for the token; nothing of the token is in it."
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
            "description": "Absent when the caller went away before there was an answer."
          },
          "refusal": {
            "$ref": "#/components/schemas/Outcome"
          },
          "rows": {
            "type": "integer"
          },
          "bytes": {
            "type": "integer",
            "description": "Bytes of the body that were handed over."
          },
          "whole": {
            "type": "boolean",
            "description": "Whether the body was handed over to its end."
          },
          "waited": {
            "type": "number",
            "description": "Milliseconds of the tenant's clock that it waited for a slot."
          },
          "quotaLeft": {
            "type": "number",
            "description": "What was left of the day's quota."
          }
        }
      }
    }
  }
};
