// Generated from controls.yaml and openapi.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const faultKinds = {
  "reset": {
    "fields": {
      "afterBytes": {
        "type": "number",
        "required": false
      }
    },
    "example": {
      "kind": "reset"
    }
  },
  "cut-body": {
    "fields": {
      "afterBytes": {
        "type": "number",
        "required": true
      }
    },
    "example": {
      "kind": "cut-body",
      "afterBytes": 200
    }
  },
  "empty-body": {
    "fields": {},
    "example": {
      "kind": "empty-body"
    }
  },
  "garbage": {
    "fields": {},
    "example": {
      "kind": "garbage"
    }
  },
  "byte-order-mark": {
    "fields": {},
    "example": {
      "kind": "byte-order-mark"
    }
  },
  "proxy-page": {
    "fields": {
      "status": {
        "type": "number",
        "required": false
      }
    },
    "example": {
      "kind": "proxy-page"
    }
  },
  "content-type": {
    "fields": {
      "value": {
        "type": "string",
        "required": true
      }
    },
    "example": {
      "kind": "content-type",
      "value": "text/html"
    }
  },
  "slow-drip": {
    "fields": {
      "bytesPerSecond": {
        "type": "number",
        "required": true
      }
    },
    "example": {
      "kind": "slow-drip",
      "bytesPerSecond": 20000
    }
  },
  "delay": {
    "fields": {
      "milliseconds": {
        "type": "number",
        "required": true
      }
    },
    "example": {
      "kind": "delay",
      "milliseconds": 61000
    }
  },
  "missing-field": {
    "fields": {
      "field": {
        "type": "string",
        "required": true
      }
    },
    "example": {
      "kind": "missing-field",
      "field": "calls"
    }
  },
  "extra-field": {
    "fields": {
      "field": {
        "type": "string",
        "required": true
      },
      "value": {
        "type": "string",
        "required": true
      }
    },
    "example": {
      "kind": "extra-field",
      "field": "extra",
      "value": "1"
    }
  },
  "number-field": {
    "fields": {
      "field": {
        "type": "string",
        "required": true
      }
    },
    "example": {
      "kind": "number-field",
      "field": "calls"
    }
  }
} as const;
