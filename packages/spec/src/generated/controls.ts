// Generated from controls.yaml and openapi.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const controls = {
  "GET /health": {
    "operation": "readHealth",
    "body": [],
    "query": [],
    "headers": []
  },
  "GET /metrics": {
    "operation": "readMetrics",
    "body": [],
    "query": [],
    "headers": []
  },
  "GET /openapi.json": {
    "operation": "readDocument",
    "body": [],
    "query": [],
    "headers": []
  },
  "GET /data": {
    "operation": "readData",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox_server"
    ]
  },
  "GET /status": {
    "operation": "readStatus",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /status/stream": {
    "operation": "streamStatus",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /overview": {
    "operation": "readOverview",
    "body": [],
    "query": [
      "report",
      "from",
      "to"
    ],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /clock": {
    "operation": "readClock",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "PUT /clock": {
    "operation": "setClock",
    "body": [
      "now",
      "speed"
    ],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "POST /clock/advance": {
    "operation": "advanceClock",
    "body": [
      "days",
      "hours",
      "minutes",
      "seconds",
      "milliseconds"
    ],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /profile": {
    "operation": "readProfile",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "PUT /profile": {
    "operation": "useProfile",
    "body": [
      "mockvox",
      "name",
      "extends",
      "answers",
      "observed"
    ],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /latency": {
    "operation": "readLatency",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "PUT /latency": {
    "operation": "setLatency",
    "body": [
      "latency"
    ],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /maintenance": {
    "operation": "readMaintenance",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "PUT /maintenance": {
    "operation": "setMaintenance",
    "body": [
      "from",
      "to"
    ],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "DELETE /maintenance": {
    "operation": "endMaintenance",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /refusals": {
    "operation": "readRefusals",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "POST /refusals": {
    "operation": "refuse",
    "body": [
      "refusal",
      "times",
      "rate",
      "after",
      "when"
    ],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "DELETE /refusals": {
    "operation": "clearRefusals",
    "body": [],
    "query": [
      "refusal"
    ],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /faults": {
    "operation": "readFaults",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "POST /faults": {
    "operation": "injectFault",
    "body": [
      "fault",
      "times",
      "rate",
      "after",
      "when"
    ],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "DELETE /faults": {
    "operation": "clearFaults",
    "body": [],
    "query": [
      "kind"
    ],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /responses": {
    "operation": "readResponses",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "POST /responses": {
    "operation": "respondWith",
    "body": [
      "response",
      "times",
      "rate",
      "after",
      "when"
    ],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "DELETE /responses": {
    "operation": "clearResponses",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /usage": {
    "operation": "readUsage",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "POST /quota/spend": {
    "operation": "spendQuota",
    "body": [
      "units"
    ],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "POST /quota/reset": {
    "operation": "resetQuota",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "PUT /tokens": {
    "operation": "setTokens",
    "body": [
      "tokens"
    ],
    "query": [],
    "headers": []
  },
  "GET /requests": {
    "operation": "readRequests",
    "body": [],
    "query": [
      "report",
      "status",
      "refusal",
      "server",
      "method",
      "path",
      "since",
      "query"
    ],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /requests/stream": {
    "operation": "streamRequests",
    "body": [],
    "query": [
      "report",
      "status",
      "refusal",
      "server",
      "method",
      "path",
      "since",
      "query"
    ],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "POST /requests/find": {
    "operation": "findRequests",
    "body": [
      "report",
      "status",
      "refusal",
      "server",
      "method",
      "path",
      "query",
      "since"
    ],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /audit": {
    "operation": "audit",
    "body": [],
    "query": [
      "report",
      "from",
      "to"
    ],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "POST /audit": {
    "operation": "auditRows",
    "body": [
      "report",
      "from",
      "to",
      "rows",
      "columns",
      "campaign"
    ],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  },
  "GET /snapshot": {
    "operation": "exportSnapshot",
    "body": [],
    "query": [],
    "headers": []
  },
  "PUT /snapshot": {
    "operation": "importSnapshot",
    "body": [
      "mockvox",
      "version"
    ],
    "query": [],
    "headers": []
  },
  "POST /reset": {
    "operation": "reset",
    "body": [],
    "query": [],
    "headers": [
      "wolkvox-token",
      "wolkvox_server"
    ]
  }
} as const;
