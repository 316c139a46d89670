// Generated from vendor-reports.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

export const vendorReports = {
  "agent_1": {
    "title": {
      "en": "1. Agent time by state",
      "es": "1. Agente tiempo por estado"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_dni",
      "agent_name",
      "calls",
      "inbound",
      "outbound",
      "internal",
      "ready_time",
      "inbound_time",
      "outbound_time",
      "acw_time",
      "ring_time",
      "login_time",
      "aht",
      "occupancy",
      "aux_time",
      "hits",
      "rpc",
      "aht_outbund",
      "aht_inbound",
      "login",
      "logout"
    ]
  },
  "agent_10": {
    "title": {
      "en": "10. Hold and mute time, in detail",
      "es": "10. Detalle hold y mute time"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_name",
      "agent_id",
      "type_action",
      "conn_id",
      "type_interaction",
      "time",
      "skill_id",
      "date",
      "telephone",
      "customer_id"
    ]
  },
  "agent_11": {
    "title": {
      "en": "11. Agent time by state, grouped by skill",
      "es": "11. Agente tiempo por estado agrupado por skill"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "skill_name",
      "agents"
    ]
  },
  "agent_12": {
    "title": {
      "en": "12. Conferences and transfers by agents",
      "es": "12. Conferencias y transferencias de agentes"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_name",
      "agent_id",
      "transfer_calls",
      "conference_calls",
      "total_time"
    ]
  },
  "agent_13": {
    "title": {
      "en": "13. Transfers and conferences, in detail",
      "es": "13. Transferencia y conferencias detallado"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_name",
      "agent_id",
      "conn_id",
      "date",
      "telephone",
      "type_interaction",
      "time"
    ]
  },
  "agent_13_1": {
    "title": {
      "en": "13.1 Transfers and conferences, each one in detail",
      "es": "13.1 Detalle específico de transferencias y conferencias"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "conn_id_transfer",
      "skill_id",
      "date",
      "ani",
      "origin_agent_id",
      "origin_agent_name",
      "destiny_agent_id",
      "destiny_agent_name",
      "dnis",
      "time",
      "type_call",
      "id_call_origin"
    ]
  },
  "agent_14": {
    "title": {
      "en": "14. Total of events by agent",
      "es": "14. Evento por agente total"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_status",
      "time",
      "date_ini",
      "date_end",
      "conn_id",
      "type_interaction",
      "destinity",
      "telephone",
      "campaign_id",
      "agent_dni",
      "agent_name"
    ]
  },
  "agent_15": {
    "title": {
      "en": "15. Preview time, in detail",
      "es": "15. Reporte Detallado Preview Time"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "id_call",
      "id_agent",
      "agent_name",
      "type_call",
      "date_preview",
      "time_preview",
      "ready",
      "talk",
      "not_ready_acw",
      "auxiliary_times",
      "ring",
      "total_duration",
      "preview_percent"
    ]
  },
  "agent_16": {
    "title": {
      "en": "16. Preview time, grouped by agent",
      "es": "16. Reporte Agrupado por agente Preview Time"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "id_agent",
      "agent_name",
      "calls",
      "time_preview",
      "ready",
      "talk",
      "not_ready_acw",
      "auxiliary_times",
      "ring",
      "total_duration",
      "preview_percent"
    ]
  },
  "agent_2": {
    "title": {
      "en": "2. Agent by event, for one agent",
      "es": "2. Agente por evento - Seleccione agente"
    },
    "parameters": [
      "agent_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_status",
      "time",
      "date_ini",
      "date_end",
      "conn_id",
      "type_interaction",
      "destiny",
      "telephone",
      "campaign_id"
    ]
  },
  "agent_3": {
    "title": {
      "en": "3. Auxiliary time by agent",
      "es": "3. Tiempo auxiliar por agente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_dni",
      "agent_name",
      "aux_state",
      "time"
    ]
  },
  "agent_4": {
    "title": {
      "en": "4. Agent states by campaign",
      "es": "4. Agentes estados por campaña"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_name",
      "calls",
      "inbound",
      "outbound",
      "internal",
      "ready_time",
      "inbound_time",
      "outbound_time",
      "acw_time",
      "ring_time",
      "login_time",
      "aht",
      "occupancy",
      "aux_time",
      "campaign_id"
    ]
  },
  "agent_5": {
    "title": {
      "en": "5. States by hour and agent",
      "es": "5. Estados por hora y agente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_name",
      "agent_id",
      "status_x_hour"
    ]
  },
  "agent_6": {
    "title": {
      "en": "6. States by hour",
      "es": "6. Estados por hora"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "hour",
      "calls",
      "inbound",
      "outbound",
      "internal",
      "ready_time",
      "inbound_time",
      "outbound_time",
      "acw_time",
      "ring_time",
      "login_time",
      "aht",
      "occupancy",
      "aux_time"
    ]
  },
  "agent_7": {
    "title": {
      "en": "7. Login time (login to logout)",
      "es": "7. Tiempo de logueo (Login – Logout)"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_name",
      "agent_id",
      "date",
      "login",
      "logout",
      "login_time"
    ]
  },
  "agent_8": {
    "title": {
      "en": "8. Agent states, hour by hour",
      "es": "8. Estados de agente – hora a hora"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_name",
      "agent_dni",
      "agent_id",
      "date",
      "hour",
      "calls",
      "inbound",
      "outbound",
      "internal",
      "ready_time",
      "inbound_time",
      "outbound_time",
      "acw_time",
      "ring_time",
      "login_time",
      "aht",
      "occupancy",
      "aux_time"
    ]
  },
  "agent_8_1": {
    "title": {
      "en": "8.1. Agent states by 30 minutes",
      "es": "8.1. Estados de agente por 30 minutos"
    },
    "parameters": [],
    "fields": []
  },
  "agent_9": {
    "title": {
      "en": "9. Hold and mute time by agent",
      "es": "9. Hold time y mute por agente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_name",
      "count",
      "hold_time",
      "mute_time",
      "total_time"
    ]
  },
  "cdr_1": {
    "title": {
      "en": "1. Calls, in detail",
      "es": "1. Detalle de llamadas"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_name",
      "date",
      "destiny",
      "telephone",
      "cost",
      "time_seg",
      "time_min",
      "cod_act",
      "description_cod_act",
      "cod_act_2",
      "description_cod_act_2",
      "type_interaction",
      "customer_id",
      "hang_up",
      "campaign_id",
      "conn_id",
      "skill_id",
      "skill_name",
      "agent_id",
      "comment"
    ]
  },
  "cdr_10": {
    "title": {
      "en": "10. Cobrowsing",
      "es": "10. Cobrowsing"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_name",
      "date_ini",
      "date_end",
      "time",
      "hung_up"
    ]
  },
  "cdr_11": {
    "title": {
      "en": "11. Customers released under Law 2300, in detail",
      "es": "11. Detalle clientes liberados ley 2300"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "protected_nit",
      "agent_id",
      "name_agent",
      "operation",
      "date",
      "item",
      "value"
    ]
  },
  "cdr_2": {
    "title": {
      "en": "2. Calls and use of the telephone by agent",
      "es": "2. Llamadas y uso del teléfono por agente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "calls",
      "agent_name",
      "cost"
    ]
  },
  "cdr_3": {
    "title": {
      "en": "3. SMS, in detail",
      "es": "3. SMS- detalle"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_name",
      "date",
      "destiny",
      "telephone",
      "message",
      "channel",
      "customer_id",
      "conn_id"
    ]
  },
  "cdr_4": {
    "title": {
      "en": "4. Calls classified by duration",
      "es": "4. Duración de las llamadas clasificadas por tiempo"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "object",
    "fields": [
      "0_5_seg",
      "6_20_seg",
      "21_60_seg",
      "61_120_seg",
      "greater_than_121"
    ]
  },
  "cdr_5": {
    "title": {
      "en": "5. Calls that did not connect, in detail",
      "es": "5. Detalle de llamadas no conectadas"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_name",
      "date",
      "destiny",
      "telephone",
      "ring_time",
      "result",
      "type_interaction",
      "customer_id",
      "campaign_id",
      "agent_id",
      "conn_id"
    ]
  },
  "cdr_6": {
    "title": {
      "en": "6. Calls that did not connect, classified by result",
      "es": "6. Detalle de llamadas no conectadas clasificadas por resultado"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "result",
      "count"
    ]
  },
  "cdr_7": {
    "title": {
      "en": "7. NLP, in detail",
      "es": "7. Detalle de NLP"
    },
    "parameters": [],
    "fields": []
  },
  "cdr_8": {
    "title": {
      "en": "8. NLP, grouped by type",
      "es": "8. NLP agrupado por tipo"
    },
    "parameters": [],
    "fields": []
  },
  "cdr_9": {
    "title": {
      "en": "9. Email, in detail",
      "es": "9. Detalles de correo"
    },
    "parameters": [],
    "fields": []
  },
  "campaign_1": {
    "title": {
      "en": "1. Campaign by machine (final result)",
      "es": "1. Campaña por máquina (Resultado-final)"
    },
    "parameters": [
      "campaign_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "result",
      "records",
      "percent"
    ]
  },
  "campaign_10": {
    "title": {
      "en": "10. Turbo dial, grouped by machine code",
      "es": "10. Turbo dial agrupado por código de máquina"
    },
    "parameters": [
      "campaign_id"
    ],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "machinecode",
      "cantidad"
    ]
  },
  "campaign_2": {
    "title": {
      "en": "2. Results by type of code",
      "es": "2. Resultados por tipo de código"
    },
    "parameters": [
      "campaign_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "cod_act",
      "records",
      "percent"
    ]
  },
  "campaign_3": {
    "title": {
      "en": "3. Campaign results, telephone by telephone",
      "es": "3. Resultado campañas teléfono – teléfono"
    },
    "parameters": [
      "campaign_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "campaign_id",
      "customer_name",
      "customer_last_name",
      "id_type",
      "customer_id",
      "date",
      "telephone",
      "result",
      "opt1",
      "opt2",
      "opt3",
      "opt4",
      "opt5",
      "opt6",
      "opt7",
      "opt8",
      "opt9",
      "opt10",
      "opt11",
      "opt12",
      "conn_id"
    ]
  },
  "campaign_4": {
    "title": {
      "en": "4. Campaign results by machine (attempt by attempt)",
      "es": "4. Resultado campaña por máquina (intento por intento)"
    },
    "parameters": [
      "campaign_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "result",
      "records",
      "percent"
    ]
  },
  "campaign_5": {
    "title": {
      "en": "5. Preview detail of calls (by call)",
      "es": "5. Detalle previo de llamada (por llamada)"
    },
    "parameters": [
      "campaign_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "type_of_row",
      "campaign_id",
      "customer_name",
      "customer_last_name",
      "result",
      "last_code_act",
      "comments_customer_reg",
      "customer_id",
      "agent_id",
      "conn_id",
      "telephone",
      "hang_up",
      "type_interaction",
      "call_result",
      "date",
      "time",
      "cod_act",
      "comments"
    ]
  },
  "campaign_6": {
    "title": {
      "en": "6. AMD, accumulated",
      "es": "6. AMD Acumulado"
    },
    "parameters": [
      "campaign_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "campaign_id",
      "total_amd"
    ]
  },
  "campaign_7": {
    "title": {
      "en": "7. AMD, in detail",
      "es": "7. AMD Detalle"
    },
    "parameters": [
      "campaign_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "customer_id",
      "campaign_id",
      "file_name",
      "telephone",
      "result",
      "date"
    ]
  },
  "campaign_8": {
    "title": {
      "en": "8. Machine codes, grouped by telephone and result",
      "es": "8. Códigos de máquina agrupados por teléfono y resultados"
    },
    "parameters": [
      "campaign_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "telephone",
      "total_machine_recognitions",
      "no_answer",
      "answer_machine",
      "busy",
      "congestion",
      "failed"
    ]
  },
  "campaign_9": {
    "title": {
      "en": "9. State of the records of WhatsApp campaigns",
      "es": "9. Estado de los registros de las campañas en WhatsApp"
    },
    "parameters": [
      "campaign_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "campaing_id",
      "telephone",
      "status",
      "errors",
      "date",
      "last_update"
    ]
  },
  "diagram_1": {
    "title": {
      "en": "1. IVR calls, in detail",
      "es": "1. Detalle de llamadas IVR"
    },
    "parameters": [
      "customer_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "rp_id",
      "rp_name",
      "cod_opc_menu",
      "dn_transfer",
      "date",
      "result",
      "ani",
      "time",
      "customer_id",
      "conn_id"
    ]
  },
  "diagram_10": {
    "title": {
      "en": "10. TTS, ordered by use",
      "es": "10. TTS ordenados por uso"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "total",
      "characters",
      "tts_text"
    ]
  },
  "diagram_11": {
    "title": {
      "en": "11. IVR compared with transfers to an agent",
      "es": "11. IVR vs transferido al agente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "conn_id",
      "time_on_rp",
      "end_date_rp",
      "rp_id",
      "ani",
      "customer_id",
      "time_on_skill",
      "skill_id",
      "skill_result",
      "go_to_agent",
      "agent_id",
      "agent_name",
      "time_with_agent",
      "cod_act",
      "cod_act_2",
      "type_interaction",
      "total_time"
    ]
  },
  "diagram_12": {
    "title": {
      "en": "12. CDR of sentiment analysis",
      "es": "12. CDR análisis de sentimientos"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "units",
      "text",
      "date"
    ]
  },
  "diagram_13": {
    "title": {
      "en": "13. CDR of menu options",
      "es": "13. CDR Opciones de menú"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "rp_id",
      "conn_id",
      "customer_id",
      "channel",
      "attempt",
      "telephone",
      "date",
      "second_event",
      "cod_opc_menu"
    ]
  },
  "diagram_14": {
    "title": {
      "en": "14. Menu options, grouped by code",
      "es": "14. Opciones de menú agrupado por código"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "cod_act",
      "description_cod_act",
      "count",
      "percent"
    ]
  },
  "diagram_15": {
    "title": {
      "en": "15. Voice conversations (IVR, ASR, TTS and NLP)",
      "es": "15. Reporte de conversaciones de voz (IVR + ASR + TTS + NLP)"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "conversational_id",
      "connect_id",
      "date",
      "ivr_time",
      "nlp_credits",
      "asr_time",
      "tts_credits"
    ]
  },
  "diagram_1_1": {
    "title": {
      "en": "1.1. IVR calls and minutes by day",
      "es": "1.1. Llamadas y minutos de IVR por día"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "day",
      "calls",
      "ivr_minutes"
    ]
  },
  "diagram_1_2": {
    "title": {
      "en": "1.2. IVR calls and minutes by time",
      "es": "1.2. Llamadas y minutos de IVR por tiempo"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "day",
      "calls",
      "ivr_minutes"
    ]
  },
  "diagram_1_3": {
    "title": {
      "en": "1.3. IVR calls and minutes by menu option",
      "es": "1.3. Llamadas y minutos de IVR x Opc de menu"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "rp_id",
      "calls",
      "time",
      "cod_opc_menu"
    ]
  },
  "diagram_2": {
    "title": {
      "en": "2. Smart wait",
      "es": "2. Espera inteligente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "skill_id",
      "treatment",
      "customer_say_no",
      "customer_say_yes",
      "recall_fail",
      "recall_ok",
      "service_level_up"
    ]
  },
  "diagram_3": {
    "title": {
      "en": "3. Smart wait, in detail",
      "es": "3. Detalle espera inteligente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "skill_id",
      "date_inbound_call",
      "date_last_outbound_call",
      "status",
      "attempts",
      "ani",
      "dial_phone",
      "time_between_calls",
      "time",
      "billed_minutes",
      "customer_id"
    ]
  },
  "diagram_4": {
    "title": {
      "en": "4. Smart survey, in detail",
      "es": "4. Detalles de Encuesta inteligente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_name",
      "agent_dni",
      "skill_id",
      "skill_name",
      "date",
      "conn_id",
      "ani",
      "customer_id",
      "q01",
      "q02",
      "q03",
      "q04",
      "q05",
      "q06",
      "q07",
      "q08",
      "q09",
      "q10",
      "voice_message_duration",
      "type_interaction",
      "result",
      "time",
      "voice_message",
      "feeling"
    ]
  },
  "diagram_5": {
    "title": {
      "en": "5. Smart survey by agent",
      "es": "5. Encuesta inteligente por agente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_name",
      "surveys",
      "q01",
      "q02",
      "q03",
      "q04",
      "q05",
      "q06",
      "q07",
      "q08",
      "q09",
      "q10",
      "average"
    ]
  },
  "diagram_6": {
    "title": {
      "en": "6. Smart survey by skill",
      "es": "6. Encuesta inteligente por Skill"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "skill_id",
      "skill_name",
      "surveys",
      "q01",
      "q02",
      "q03",
      "q04",
      "q05",
      "q06",
      "q07",
      "q08",
      "q09",
      "q10",
      "average"
    ]
  },
  "diagram_7": {
    "title": {
      "en": "7. CDR of ASR",
      "es": "7. CDR ASR"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "time",
      "language",
      "recognized_text",
      "date",
      "rp_id"
    ]
  },
  "diagram_8": {
    "title": {
      "en": "8. CDR of TTS",
      "es": "8. CDR TTS"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "tts_text",
      "credits",
      "recognized_text",
      "date",
      "rp_id"
    ]
  },
  "diagram_9": {
    "title": {
      "en": "9. CDR of interaction routing and chatbots",
      "es": "9. CDR enrutamiento de interacción y Chatbots"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "session_id",
      "channel",
      "rp_id",
      "date",
      "customer_name",
      "customer_email",
      "customer_phone",
      "customer_query",
      "routing_answer",
      "customer_id",
      "conn_id"
    ]
  },
  "chat_1": {
    "title": {
      "en": "1. Chats",
      "es": "1. Chats"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "conn_id",
      "channel",
      "date",
      "customer_name",
      "customer_email",
      "customer_phone",
      "customer_chars",
      "agent_id",
      "agent_name",
      "agent_chars",
      "time_on_agent",
      "chat_duration",
      "cod_act",
      "description_cod_act",
      "comments",
      "customer_id",
      "skill_id",
      "ASA",
      "last_participant_who_spoke",
      "extra_field",
      "comment",
      "user_id",
      "feeling",
      "agent_anwers "
    ]
  },
  "chat_10": {
    "title": {
      "en": "10. Billing of official WhatsApp",
      "es": "10. Facturación de WhatsApp Oficial"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "conn_id",
      "session_id",
      "date",
      "customer_phone",
      "template",
      "destiny"
    ]
  },
  "chat_11": {
    "title": {
      "en": "11. Transfers of chats",
      "es": "11. Transferencia de chats"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "conn_id",
      "transfer_agent_id",
      "transfer_agent_name",
      "transfer_agent_dni",
      "receiver_agent_id",
      "receiver_agent_name",
      "receiver_agent_dni",
      "channel",
      "date"
    ]
  },
  "chat_12": {
    "title": {
      "en": "12. Interactions sent, by agent",
      "es": "12. Interacciones enviadas por agente"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "conn_id",
      "agent_id",
      "agent_name",
      "channel",
      "from",
      "to",
      "subject",
      "body",
      "date"
    ]
  },
  "chat_13": {
    "title": {
      "en": "13. Closed chats by channel",
      "es": "13. Chats cerrados por canal"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "chanel",
      "interaction"
    ]
  },
  "chat_14": {
    "title": {
      "en": "14. Clicks to WhatsApp, in detail",
      "es": "14. Detalle clic a WhatsApp"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "source_url",
      "source_type",
      "source_id",
      "chat_id",
      "rp_id",
      "agent_id",
      "media_type",
      "media_url",
      "date",
      "cod_act"
    ]
  },
  "chat_15": {
    "title": {
      "en": "15. Clicks to WhatsApp, consolidated",
      "es": "15. Consolidado clic a WhatsApp"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "ad_chatbot",
      "ad_agents",
      "post_chatbot",
      "post_agents",
      "total_chatbot",
      "total_agents"
    ]
  },
  "chat_16": {
    "title": {
      "en": "16. Productivity of agents",
      "es": "16. Productividad de agentes"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_name",
      "total_chats",
      "time",
      "tmo",
      "percent_transfer"
    ]
  },
  "chat_2": {
    "title": {
      "en": "2. Conversations",
      "es": "2. Conversaciones"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "conn_id",
      "agent_name",
      "customer_name",
      "conversation"
    ]
  },
  "chat_3": {
    "title": {
      "en": "3. Closed interactions by channel",
      "es": "3. Interacciones cerradas por canal"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "channel",
      "interactions",
      "closing_time"
    ]
  },
  "chat_4": {
    "title": {
      "en": "4. Interactions, in detail",
      "es": "4. Detalle interacciones"
    },
    "parameters": [
      "attach_array",
      "include_attachments"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "channel",
      "agent_name",
      "skill_id",
      "case_id",
      "subject",
      "from",
      "to",
      "body",
      "answer",
      "date_creation",
      "close_date",
      "evaluation_survey",
      "cod_act",
      "comments",
      "attachments",
      "status"
    ]
  },
  "chat_5": {
    "title": {
      "en": "5. Closed interactions by agent",
      "es": "5. Interacciones cerradas por agente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_name",
      "interactions",
      "close_time"
    ]
  },
  "chat_6": {
    "title": {
      "en": "6. Closed interactions by day",
      "es": "6. Interacciones cerradas por día"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "date",
      "interactions",
      "close_time"
    ]
  },
  "chat_7": {
    "title": {
      "en": "7. Closed interactions by agent and code",
      "es": "7. Interacciones cerradas por agente y código"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "interactions",
      "agent_name",
      "cod_act",
      "description_cod_act"
    ]
  },
  "chat_8": {
    "title": {
      "en": "8. Chats transferred to an agent",
      "es": "8. Chats transferidos a agente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "conn_id",
      "session_id",
      "times_chatted",
      "start_date",
      "end_date",
      "time_on_chatbot",
      "rp_id",
      "channel",
      "go_to_agent",
      "customer_phone",
      "customer_name",
      "agent_id",
      "agent_name",
      "time_with_agent",
      "total_time",
      "customer_chars",
      "agent_chars",
      "total_chars",
      "asa",
      "last_sender",
      "customer_id",
      "customer_email"
    ]
  },
  "chat_9": {
    "title": {
      "en": "9. Transfers of interactions",
      "es": "9. Transferencias de interacciones"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "conn_id",
      "transfer_agent_id",
      "transfer_agent_name",
      "receiver_agent_id",
      "receiver_agent_name",
      "channel",
      "date"
    ]
  },
  "quality_1": {
    "title": {
      "en": "1. Results by agent",
      "es": "1. Resultados por agente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_name",
      "evaluations",
      "precision_unit_critical_error",
      "precision_opportunity_critical_error",
      "accuracy"
    ]
  },
  "quality_2": {
    "title": {
      "en": "2. Results of evaluations by agent",
      "es": "2. Resultado de evaluación por agente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "conn_id",
      "agent_id",
      "agent_name",
      "comments",
      "precision_unit_critical_error",
      "precision_opportunity_error",
      "accuracy",
      "date",
      "survey",
      "cod_act",
      "channel",
      "feedback",
      "skill_id"
    ]
  },
  "quality_3": {
    "title": {
      "en": "3. Evaluations by attribute, in detail",
      "es": "3. Detalles de evaluación por atributo"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "conn_id",
      "agent_id",
      "agent_name",
      "attribute",
      "type_error",
      "yes/no",
      "date",
      "survey",
      "category",
      "quality_analyst",
      "channel",
      "ai_comment"
    ]
  },
  "quality_4": {
    "title": {
      "en": "4. Results by attribute",
      "es": "4. Resultados por atributos"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "attribute",
      "yes",
      "no",
      "percent",
      "survey",
      "category"
    ]
  },
  "quality_5": {
    "title": {
      "en": "5. Results by quality analysis",
      "es": "5. Resultados por análisis de calidad"
    },
    "parameters": [],
    "fields": []
  },
  "skill_1": {
    "title": {
      "en": "1. Calls and service level by skill or service",
      "es": "1. Llamadas y nivel de servicio por Skill/servicio"
    },
    "parameters": [
      "skill_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "skill_name",
      "skill_id",
      "inbound_calls",
      "answer_calls",
      "abandon_calls",
      "service_level_10seg",
      "service_level_20seg",
      "service_level_30seg",
      "abandon",
      "asa",
      "ata"
    ]
  },
  "skill_10": {
    "title": {
      "en": "10. Answered calls, in detail",
      "es": "10. Detalle de llamadas contestadas"
    },
    "parameters": [
      "skill_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "conn_id",
      "skill_id",
      "skill_name",
      "date",
      "result",
      "ani",
      "answer_time",
      "agent_id",
      "type_interaction"
    ]
  },
  "skill_11": {
    "title": {
      "en": "11. Calls and service level by interaction",
      "es": "11. Llamadas y nivel de servicio por interacción"
    },
    "parameters": [
      "skill_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "type_interaction",
      "inbound_calls",
      "answer_calls",
      "abandon_calls",
      "service_level_10seg",
      "service_level_20seg",
      "service_level_30seg",
      "abandon",
      "asa",
      "ata"
    ]
  },
  "skill_2": {
    "title": {
      "en": "2. Abandoned calls, in detail",
      "es": "2. Detalle de llamadas abandonadas"
    },
    "parameters": [
      "skill_id"
    ],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "skill_name",
      "skill_id",
      "conn_id",
      "date",
      "result",
      "ani",
      "abandon_time",
      "type_interaction",
      "customer_id"
    ]
  },
  "skill_3": {
    "title": {
      "en": "3. Calls and service level by day",
      "es": "3. Llamadas y nivel de servicio por día"
    },
    "parameters": [
      "skill_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "skill_name",
      "date",
      "inbound_calls",
      "answer_calls",
      "abandon_calls",
      "service_level_10seg",
      "service_level_20seg",
      "service_level_30seg",
      "wait_time",
      "abandon",
      "asa",
      "ata",
      "aht"
    ]
  },
  "skill_4": {
    "title": {
      "en": "4. Calls and service level by hour",
      "es": "4. Llamadas y nivel de servicio por hora"
    },
    "parameters": [
      "skill_id"
    ],
    "fields": []
  },
  "skill_4_1": {
    "title": {
      "en": "4.1. Calls and service level by interval of 30 minutes",
      "es": "4.1. Llamadas y nivel de servicio por intervalo de 30 minutos"
    },
    "parameters": [
      "skill_id"
    ],
    "fields": []
  },
  "skill_4_2": {
    "title": {
      "en": "4.2. Calls and service level by interval of 10 minutes",
      "es": "4.2. Llamadas y nivel de servicio por intervalo de 10 minutos"
    },
    "parameters": [
      "skill_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "skill_id",
      "hour",
      "inbound_calls",
      "answer_calls",
      "abandon_calls",
      "service_level_10seg",
      "service_level_20seg",
      "service_level_30seg",
      "asa",
      "abandon",
      "ata"
    ]
  },
  "skill_5": {
    "title": {
      "en": "5. Workforce by hour",
      "es": "5. Workforce por hora"
    },
    "parameters": [
      "skill_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "skill_id",
      "hour",
      "inbound_calls",
      "inbound_calls_unique_customers",
      "aht",
      "agents_needed"
    ]
  },
  "skill_6": {
    "title": {
      "en": "6. Calls and service level by DNIS",
      "es": "6. Llamadas y nivel de servicio por DNIS"
    },
    "parameters": [
      "skill_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "dnis",
      "inbound_calls",
      "answer_calls",
      "abandon_calls",
      "service_level_10seg",
      "service_level_20seg",
      "service_level_30seg",
      "abandon",
      "asa",
      "ata"
    ]
  },
  "skill_7": {
    "title": {
      "en": "7. Calls and service level by hour for all skills or services, by day",
      "es": "7. Llamadas y nivel de servicio por hora para todos los Skills / servicio por día"
    },
    "parameters": [
      "skill_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "date",
      "skill_id",
      "skill_name",
      "hour",
      "inbound_calls",
      "answer_calls",
      "abandon_calls",
      "service_level_10seg",
      "service_level_20seg",
      "service_level_30seg",
      "wait_time",
      "abandon",
      "aht",
      "asa",
      "ata"
    ]
  },
  "skill_8": {
    "title": {
      "en": "8. Answered calls by interval of time",
      "es": "8. Llamadas respondidas por intervalo de tiempo"
    },
    "parameters": [
      "skill_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "skill_id",
      "skill_name",
      "answer_calls",
      "answer_0seg_10seg",
      "answer_11seg_20seg",
      "answer_21seg_30seg",
      "answer_31seg_40seg",
      "answer_41seg_50seg",
      "anwers_greater_than_51seg"
    ]
  },
  "skill_9": {
    "title": {
      "en": "9. Abandoned calls by interval",
      "es": "9. Llamadas abandonadas por intervalo"
    },
    "parameters": [
      "skill_id"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "skill_id",
      "skill_name",
      "abandon_calls",
      "abandon_0seg_10seg",
      "abandon_11seg_20_seg",
      "abandon_21seg_30seg",
      "abandon_31seg_40seg",
      "abandon_41seg_50seg",
      "abandon_greater_than_51seg"
    ]
  },
  "speech_1": {
    "title": {
      "en": "1. CDR of speech",
      "es": "1. CDR Speech"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_name",
      "agent_dni",
      "conn_id",
      "time",
      "customer_id",
      "date",
      "time_silence",
      "customer_phone",
      "cod_act",
      "description_cod_act",
      "greeting",
      "slow_to_greet",
      "greeting_agent_name",
      "audio_text",
      "feeling",
      "channel"
    ]
  },
  "speech_2": {
    "title": {
      "en": "2. Share of silence by agent",
      "es": "2. Porcentaje de silencio por Agente"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_name",
      "agent_dni",
      "silence"
    ]
  },
  "speech_3": {
    "title": {
      "en": "3. Share of slow greetings by agent",
      "es": "3. Porcentaje de saludos lentos por Agente"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_name",
      "agent_dni",
      "slow_to_greet"
    ]
  },
  "speech_4": {
    "title": {
      "en": "4. Average sentiment by level and agent",
      "es": "4. Promedio de sentimiento por niveles por Agente"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "agent_id",
      "agent_name",
      "agent_dni",
      "feeling"
    ]
  },
  "speech_5": {
    "title": {
      "en": "5. Speech on demand",
      "es": "5. Speech por demanda"
    },
    "parameters": [],
    "fields": []
  },
  "act_1": {
    "title": {
      "en": "1. Disposition codes by agent",
      "es": "1. Códigos de tipificación por agente"
    },
    "parameters": [
      "cod_act"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "count",
      "agent_name",
      "agent_dni",
      "cod_act",
      "description_cod_act"
    ]
  },
  "act_2": {
    "title": {
      "en": "2. Disposition codes, classified by code",
      "es": "2. Códigos de tipificación clasificado por código"
    },
    "parameters": [
      "cod_act"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "count",
      "skill_id",
      "cod_act",
      "description_cod_act"
    ]
  },
  "act_3": {
    "title": {
      "en": "3. Disposition codes, in detail",
      "es": "3. Detalle código de tipificación"
    },
    "parameters": [
      "cod_act"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "conn_id",
      "agent_id",
      "agent_name",
      "agent_dni",
      "skill_id",
      "date",
      "cod_act",
      "description_cod_act",
      "cod_act_2",
      "description_cod_act_2",
      "comments",
      "type_interaction",
      "telephone",
      "destiny",
      "time",
      "hang_up",
      "customer_id",
      "campaign_id"
    ]
  },
  "act_4": {
    "title": {
      "en": "4. Calls without a disposition code, by agent",
      "es": "4. Llamadas sin código de tipificación por agente"
    },
    "parameters": [],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "uncode_calls",
      "agent_id",
      "agent_name"
    ]
  },
  "act_5": {
    "title": {
      "en": "5. Disposition codes, grouped by code",
      "es": "5. Códigos de tipificación agrupados por código"
    },
    "parameters": [
      "cod_act"
    ],
    "codeType": "number",
    "shape": "rows",
    "fields": [
      "count",
      "cod_act",
      "description_cod_act"
    ]
  },
  "wizard_1": {
    "title": {
      "en": "1. wvx Copilot, in detail",
      "es": "1. Detalle de wvx Copilot"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "agent_id",
      "question",
      "answer",
      "conn_id",
      "date"
    ]
  },
  "wizard_2": {
    "title": {
      "en": "2. Positive ratings, in detail",
      "es": "2. Detalle de calificaciones positivas"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "agent_id",
      "question",
      "answer",
      "date"
    ]
  },
  "wizard_3": {
    "title": {
      "en": "3. Negative ratings, in detail",
      "es": "3. Detalle de calificaciones negativas"
    },
    "parameters": [],
    "codeType": "string",
    "shape": "rows",
    "fields": [
      "agent_id",
      "question",
      "answer",
      "explation",
      "date"
    ]
  }
} as const;

export const fieldKinds = {
  "date": "date",
  "date_ini": "date",
  "date_end": "date",
  "login": "date",
  "logout": "date",
  "date_preview": "date",
  "last_update": "date",
  "end_date_rp": "date",
  "date_inbound_call": "date",
  "date_last_outbound_call": "date",
  "date_creation": "date",
  "close_date": "date",
  "start_date": "date",
  "end_date": "date",
  "day": "day",
  "hour": "hour",
  "ready_time": "duration",
  "inbound_time": "duration",
  "outbound_time": "duration",
  "acw_time": "duration",
  "ring_time": "duration",
  "login_time": "duration",
  "aht": "duration",
  "aux_time": "duration",
  "aht_outbund": "duration",
  "aht_inbound": "duration",
  "time": "duration",
  "total_time": "duration",
  "time_preview": "duration",
  "ready": "duration",
  "talk": "duration",
  "not_ready_acw": "duration",
  "auxiliary_times": "duration",
  "ring": "duration",
  "total_duration": "duration",
  "hold_time": "duration",
  "mute_time": "duration",
  "time_on_rp": "duration",
  "time_on_skill": "duration",
  "time_with_agent": "duration",
  "ivr_time": "duration",
  "asr_time": "duration",
  "time_between_calls": "duration",
  "voice_message_duration": "duration",
  "time_on_agent": "duration",
  "chat_duration": "duration",
  "ASA": "duration",
  "closing_time": "duration",
  "close_time": "duration",
  "time_on_chatbot": "duration",
  "asa": "duration",
  "ata": "duration",
  "answer_time": "duration",
  "abandon_time": "duration",
  "wait_time": "duration",
  "time_silence": "duration",
  "tmo": "duration",
  "time_seg": "seconds",
  "second_event": "seconds",
  "time_min": "minutes",
  "ivr_minutes": "minutes",
  "billed_minutes": "minutes",
  "cost": "amount",
  "value": "amount",
  "occupancy": "percentage",
  "preview_percent": "percentage",
  "percent": "percentage",
  "service_level_up": "percentage",
  "service_level_10seg": "percentage",
  "service_level_20seg": "percentage",
  "service_level_30seg": "percentage",
  "abandon": "percentage",
  "percent_transfer": "percentage",
  "silence": "percentage",
  "precision_unit_critical_error": "percentage",
  "precision_opportunity_critical_error": "percentage",
  "precision_opportunity_error": "percentage",
  "accuracy": "percentage",
  "slow_to_greet": "percentage",
  "calls": "count",
  "inbound": "count",
  "outbound": "count",
  "internal": "count",
  "hits": "count",
  "rpc": "count",
  "transfer_calls": "count",
  "conference_calls": "count",
  "count": "count",
  "agents": "count",
  "0_5_seg": "count",
  "6_20_seg": "count",
  "21_60_seg": "count",
  "61_120_seg": "count",
  "greater_than_121": "count",
  "records": "count",
  "cantidad": "count",
  "total_amd": "count",
  "total_machine_recognitions": "count",
  "no_answer": "count",
  "answer_machine": "count",
  "busy": "count",
  "congestion": "count",
  "failed": "count",
  "errors": "count",
  "total": "count",
  "characters": "count",
  "units": "count",
  "attempt": "count",
  "attempts": "count",
  "nlp_credits": "count",
  "tts_credits": "count",
  "treatment": "count",
  "customer_say_no": "count",
  "customer_say_yes": "count",
  "recall_fail": "count",
  "recall_ok": "count",
  "surveys": "count",
  "credits": "count",
  "customer_chars": "count",
  "agent_chars": "count",
  "ad_chatbot": "count",
  "ad_agents": "count",
  "post_chatbot": "count",
  "post_agents": "count",
  "total_chatbot": "count",
  "total_agents": "count",
  "total_chats": "count",
  "interactions": "count",
  "times_chatted": "count",
  "total_chars": "count",
  "evaluations": "count",
  "inbound_calls": "count",
  "answer_calls": "count",
  "abandon_calls": "count",
  "inbound_calls_unique_customers": "count",
  "agents_needed": "count",
  "answer_0seg_10seg": "count",
  "answer_11seg_20seg": "count",
  "answer_21seg_30seg": "count",
  "answer_31seg_40seg": "count",
  "answer_41seg_50seg": "count",
  "anwers_greater_than_51seg": "count",
  "abandon_0seg_10seg": "count",
  "abandon_11seg_20_seg": "count",
  "abandon_21seg_30seg": "count",
  "abandon_31seg_40seg": "count",
  "abandon_41seg_50seg": "count",
  "abandon_greater_than_51seg": "count",
  "uncode_calls": "count",
  "yes": "count",
  "no": "count",
  "interaction": "count",
  "average": "score",
  "q01": "score",
  "q02": "score",
  "q03": "score",
  "q04": "score",
  "q05": "score",
  "q06": "score",
  "q07": "score",
  "q08": "score",
  "q09": "score",
  "q10": "score",
  "agent_id": "agent",
  "id_agent": "agent",
  "origin_agent_id": "agent",
  "destiny_agent_id": "agent",
  "transfer_agent_id": "agent",
  "receiver_agent_id": "agent",
  "skill_id": "skill",
  "campaign_id": "campaign",
  "campaing_id": "campaign",
  "rp_id": "routing-point",
  "customer_id": "customer",
  "agent_dni": "customer",
  "transfer_agent_dni": "customer",
  "receiver_agent_dni": "customer",
  "protected_nit": "customer",
  "conn_id": "interaction",
  "id_call": "interaction",
  "conn_id_transfer": "interaction",
  "id_call_origin": "interaction",
  "conversational_id": "interaction",
  "connect_id": "interaction",
  "session_id": "interaction",
  "chat_id": "interaction",
  "case_id": "interaction",
  "user_id": "id",
  "source_id": "id",
  "telephone": "telephone",
  "ani": "telephone",
  "dnis": "telephone",
  "dn_transfer": "telephone",
  "dial_phone": "telephone",
  "customer_phone": "telephone",
  "destiny": "telephone",
  "destinity": "telephone",
  "agent_name": "name",
  "skill_name": "name",
  "origin_agent_name": "name",
  "destiny_agent_name": "name",
  "name_agent": "name",
  "customer_name": "name",
  "customer_last_name": "name",
  "rp_name": "name",
  "transfer_agent_name": "name",
  "receiver_agent_name": "name",
  "quality_analyst": "name",
  "greeting_agent_name": "name",
  "file_name": "name",
  "customer_email": "email",
  "from": "address",
  "to": "address",
  "source_url": "url",
  "media_url": "url",
  "attachments": "url",
  "channel": "channel",
  "chanel": "channel",
  "type_call": "call-type",
  "type_interaction": "call-type",
  "cod_act": "code",
  "cod_act_2": "code",
  "machinecode": "code",
  "result": "code",
  "call_result": "code",
  "last_code_act": "code",
  "cod_opc_menu": "code",
  "skill_result": "code",
  "go_to_agent": "yes-no",
  "yes/no": "yes-no",
  "greeting": "yes-no",
  "agent_status": "state",
  "aux_state": "state",
  "status": "state",
  "type_action": "text",
  "status_x_hour": "text",
  "description_cod_act": "text",
  "description_cod_act_2": "text",
  "hang_up": "text",
  "comment": "text",
  "hung_up": "text",
  "operation": "text",
  "item": "text",
  "message": "text",
  "id_type": "text",
  "opt1": "text",
  "opt2": "text",
  "opt3": "text",
  "opt4": "text",
  "opt5": "text",
  "opt6": "text",
  "opt7": "text",
  "opt8": "text",
  "opt9": "text",
  "opt10": "text",
  "opt11": "text",
  "opt12": "text",
  "type_of_row": "text",
  "comments_customer_reg": "text",
  "comments": "text",
  "tts_text": "text",
  "text": "text",
  "voice_message": "text",
  "feeling": "text",
  "language": "text",
  "recognized_text": "text",
  "customer_query": "text",
  "routing_answer": "text",
  "last_participant_who_spoke": "text",
  "extra_field": "text",
  "agent_anwers ": "text",
  "template": "text",
  "subject": "text",
  "body": "text",
  "source_type": "text",
  "media_type": "text",
  "conversation": "text",
  "answer": "text",
  "evaluation_survey": "text",
  "last_sender": "text",
  "survey": "text",
  "feedback": "text",
  "attribute": "text",
  "type_error": "text",
  "category": "text",
  "ai_comment": "text",
  "audio_text": "text",
  "question": "text",
  "explation": "text"
} as const;
