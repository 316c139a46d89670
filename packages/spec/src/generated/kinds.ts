// Generated from openapi.yaml and claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const kinds = {
  "cdr_4": {
    "calls": "count",
    "minutes": "duration",
    "cost": "amount",
    "percentage": "percentage"
  },
  "diagram_1_2": {
    "date": "hour",
    "calls": "count",
    "ivr_minutes": "duration",
    "day": "hour"
  },
  "diagram_2": {
    "treatment": "count",
    "customer_say_no": "count",
    "customer_say_yes": "count",
    "recall_fail": "count",
    "recall_ok": "count",
    "service_level_up": "percentage"
  },
  "campaign_8": {
    "total_machine_recognitions": "count",
    "no_answer": "count",
    "answer_machine": "count",
    "busy": "count",
    "congestion": "count",
    "failed": "count"
  },
  "diagram_13": {
    "attempt": "count",
    "date": "instant",
    "second_event": "count"
  }
} as const;
