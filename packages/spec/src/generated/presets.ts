// Generated from presets by `npx pnpm@12.21.0 generate`. Do not edit.

import type { ReportDefinition } from "../vendor/report-definition.ts";

/** Reports of the vendor with documented fields and assumed values, which reconcile with a modelled report. */
export const presetReports: Readonly<Record<string, ReportDefinition>> = {
  "agent_1": {
    "id": "agent_1",
    "title": "Agent time by state",
    "confidence": "assumed",
    "columns": {
      "agent_id": {
        "field": "agent_id"
      },
      "agent_dni": {
        "constant": ""
      },
      "agent_name": {
        "field": "agent_name"
      },
      "calls": {
        "count": {},
        "kind": "count"
      },
      "inbound": {
        "count": {
          "call.direction": "inbound"
        },
        "kind": "count"
      },
      "outbound": {
        "count": {
          "call.direction": "outbound"
        },
        "kind": "count"
      },
      "internal": {
        "count": {
          "call.direction": "internal"
        },
        "kind": "count"
      },
      "ready_time": {
        "constant": ""
      },
      "inbound_time": {
        "constant": ""
      },
      "outbound_time": {
        "constant": ""
      },
      "acw_time": {
        "constant": ""
      },
      "ring_time": {
        "constant": ""
      },
      "login_time": {
        "constant": ""
      },
      "aht": {
        "constant": ""
      },
      "occupancy": {
        "constant": ""
      },
      "aux_time": {
        "constant": ""
      },
      "hits": {
        "constant": ""
      },
      "rpc": {
        "constant": ""
      },
      "aht_outbund": {
        "constant": ""
      },
      "aht_inbound": {
        "constant": ""
      },
      "login": {
        "constant": ""
      },
      "logout": {
        "constant": ""
      }
    },
    "generate": {
      "over": "calls",
      "by": "agent_id"
    }
  },
  "campaign_3": {
    "id": "campaign_3",
    "title": "Campaign results, telephone by telephone",
    "confidence": "assumed",
    "parameters": {
      "campaign_id": {
        "all": true,
        "filters": "campaign_id"
      }
    },
    "columns": {
      "campaign_id": {
        "field": "campaign_id"
      },
      "customer_name": {
        "constant": ""
      },
      "customer_last_name": {
        "constant": ""
      },
      "id_type": {
        "constant": ""
      },
      "customer_id": {
        "field": "customer_id"
      },
      "date": {
        "field": "start",
        "kind": "instant"
      },
      "telephone": {
        "field": "telephone"
      },
      "result": {
        "field": "result"
      },
      "opt1": {
        "constant": ""
      },
      "opt2": {
        "constant": ""
      },
      "opt3": {
        "constant": ""
      },
      "opt4": {
        "constant": ""
      },
      "opt5": {
        "constant": ""
      },
      "opt6": {
        "constant": ""
      },
      "opt7": {
        "constant": ""
      },
      "opt8": {
        "constant": ""
      },
      "opt9": {
        "constant": ""
      },
      "opt10": {
        "constant": ""
      },
      "opt11": {
        "constant": ""
      },
      "opt12": {
        "constant": ""
      },
      "conn_id": {
        "field": "conn_id"
      }
    },
    "generate": {
      "over": "dials"
    }
  },
  "campaign_7": {
    "id": "campaign_7",
    "title": "AMD, in detail",
    "confidence": "assumed",
    "parameters": {
      "campaign_id": {
        "all": true,
        "filters": "campaign_id"
      }
    },
    "columns": {
      "customer_id": {
        "field": "customer_id"
      },
      "campaign_id": {
        "field": "campaign_id"
      },
      "file_name": {
        "constant": ""
      },
      "telephone": {
        "field": "telephone"
      },
      "result": {
        "field": "result"
      },
      "date": {
        "field": "start",
        "kind": "instant"
      }
    },
    "generate": {
      "over": "dials"
    }
  },
  "cdr_1": {
    "id": "cdr_1",
    "title": "Calls, in detail",
    "confidence": "assumed",
    "columns": {
      "agent_name": {
        "field": "agent_name"
      },
      "date": {
        "field": "start",
        "kind": "instant"
      },
      "destiny": {
        "field": "telephone"
      },
      "telephone": {
        "field": "telephone"
      },
      "cost": {
        "field": "call.cents",
        "kind": "amount"
      },
      "time_seg": {
        "field": "call.billed_seconds",
        "kind": "count"
      },
      "time_min": {
        "field": "call.billed_seconds",
        "kind": "minutes"
      },
      "cod_act": {
        "constant": ""
      },
      "description_cod_act": {
        "constant": ""
      },
      "cod_act_2": {
        "constant": ""
      },
      "description_cod_act_2": {
        "constant": ""
      },
      "type_interaction": {
        "field": "call.direction"
      },
      "customer_id": {
        "field": "customer_id"
      },
      "hang_up": {
        "constant": ""
      },
      "campaign_id": {
        "field": "campaign_id"
      },
      "conn_id": {
        "field": "conn_id"
      },
      "skill_id": {
        "field": "skill_id"
      },
      "skill_name": {
        "field": "skill_name"
      },
      "agent_id": {
        "field": "agent_id"
      },
      "comment": {
        "constant": ""
      }
    },
    "generate": {
      "over": "calls"
    }
  },
  "chat_1": {
    "id": "chat_1",
    "title": "Chats",
    "confidence": "assumed",
    "columns": {
      "conn_id": {
        "field": "conn_id"
      },
      "channel": {
        "field": "channel"
      },
      "date": {
        "field": "start",
        "kind": "instant"
      },
      "customer_name": {
        "constant": ""
      },
      "customer_email": {
        "constant": ""
      },
      "customer_phone": {
        "field": "telephone"
      },
      "customer_chars": {
        "constant": ""
      },
      "agent_id": {
        "field": "agent_id"
      },
      "agent_name": {
        "field": "agent_name"
      },
      "agent_chars": {
        "constant": ""
      },
      "time_on_agent": {
        "constant": ""
      },
      "chat_duration": {
        "field": "seconds",
        "kind": "clock"
      },
      "cod_act": {
        "constant": ""
      },
      "description_cod_act": {
        "constant": ""
      },
      "comments": {
        "constant": ""
      },
      "customer_id": {
        "field": "customer_id"
      },
      "skill_id": {
        "field": "skill_id"
      },
      "ASA": {
        "constant": ""
      },
      "last_participant_who_spoke": {
        "constant": ""
      },
      "extra_field": {
        "constant": ""
      },
      "comment": {
        "constant": ""
      },
      "user_id": {
        "constant": ""
      },
      "feeling": {
        "constant": ""
      },
      "agent_anwers ": {
        "constant": ""
      }
    },
    "generate": {
      "over": "chats"
    }
  },
  "skill_7": {
    "id": "skill_7",
    "title": "Calls and service level by hour for all skills or services, by day",
    "confidence": "assumed",
    "parameters": {
      "skill_id": {
        "all": true,
        "filters": "skill_id"
      }
    },
    "columns": {
      "date": {
        "field": "start",
        "kind": "day"
      },
      "skill_id": {
        "field": "skill_id"
      },
      "skill_name": {
        "field": "skill_name"
      },
      "hour": {
        "field": "start",
        "kind": "hour"
      },
      "inbound_calls": {
        "count": {},
        "kind": "count"
      },
      "answer_calls": {
        "count": {
          "call.direction": "inbound"
        },
        "kind": "count"
      },
      "abandon_calls": {
        "count": {
          "agent_id": ""
        },
        "kind": "count"
      },
      "service_level_10seg": {
        "constant": ""
      },
      "service_level_20seg": {
        "constant": ""
      },
      "service_level_30seg": {
        "constant": ""
      },
      "wait_time": {
        "constant": ""
      },
      "abandon": {
        "share": {
          "agent_id": ""
        },
        "kind": "percentage"
      },
      "aht": {
        "constant": ""
      },
      "asa": {
        "constant": ""
      },
      "ata": {
        "constant": ""
      }
    },
    "generate": {
      "over": "queued",
      "by": [
        "hour",
        "skill_id"
      ]
    }
  }
};
