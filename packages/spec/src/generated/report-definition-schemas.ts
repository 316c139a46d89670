// Generated from openapi.yaml, controls.yaml and files.yaml by `npx pnpm@12.21.0 generate`. Do not edit.
import type { JsonObject, SchemaSet } from "../schema.ts";
import type { components as components0 } from "./files-types.ts";

export interface ReportDefinitionTypes {
  ReportDefinition: components0["schemas"]["ReportDefinition"];
}

export const reportDefinitionSchemas: SchemaSet<ReportDefinitionTypes> = {
  "DefinedRow": {"type":"object","additionalProperties":{"type":["string","number"]}},
  "EntryTime": {"expected":"EntryTime","type":["string","integer"],"pattern":"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$","minimum":0,"maximum":253402318799},
  "GeneratedRows": {"type":"object","additionalProperties":false,"required":["over"],"properties":{"over":{"type":"string","enum":["calls","dials","chats","contacts","queued"]},"by":{"anyOf":[{"$ref":"#/$defs/ReportGroup"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ReportGroup"}}]},"where":{"$ref":"#/$defs/ReportCondition"}}},
  "ReportColumn": {"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","enum":["text","count","amount","clock","minutes","percentage","instant","day","hour"]},"from":{"type":"string"},"field":{"$ref":"#/$defs/ReportField"},"count":{"$ref":"#/$defs/ReportCondition"},"sum":{"type":"string","enum":["seconds","ivr_seconds","call.seconds","call.billed_seconds","call.cents"]},"share":{"$ref":"#/$defs/ReportCondition"},"constant":{"type":"string"},"text":{"type":"array","minItems":1,"items":{"type":"string"}}}},
  "ReportColumns": {"expected":"ReportColumns","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/ReportColumn"}},
  "ReportCondition": {"type":"object","additionalProperties":{"type":"string"}},
  "ReportDefinition": {"type":"object","additionalProperties":false,"required":["id","columns"],"properties":{"$schema":{"type":"string"},"id":{"$ref":"#/$defs/ReportName"},"title":{"$ref":"#/$defs/Text"},"code":{"enum":[200,"200"]},"confidence":{"type":"string","enum":["documented","observed","reported","inferred","assumed"]},"parameters":{"type":"object","additionalProperties":{"$ref":"#/$defs/ReportParameter"}},"columns":{"$ref":"#/$defs/ReportColumns"},"rows":{"anyOf":[{"type":"array","items":{"$ref":"#/$defs/DefinedRow"}},{"type":"object","additionalProperties":{"$ref":"#/$defs/DefinedRow"}}]},"ranges":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to","rows"],"properties":{"from":{"$ref":"#/$defs/EntryTime"},"to":{"$ref":"#/$defs/EntryTime"},"rows":{"type":"array","items":{"$ref":"#/$defs/DefinedRow"}}}}},"records":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["at","row"],"properties":{"at":{"$ref":"#/$defs/EntryTime"},"row":{"$ref":"#/$defs/DefinedRow"}}}},"file":{"$ref":"#/$defs/RowFile"},"generate":{"$ref":"#/$defs/GeneratedRows"}}},
  "ReportField": {"type":"string","enum":["start","end","seconds","conn_id","customer_id","telephone","channel","rp_id","rp_name","ivr_seconds","skill_id","skill_name","call.direction","call.seconds","call.billed_seconds","call.cents","agent_id","agent_name","campaign_id","result"]},
  "ReportGroup": {"type":"string","enum":["agent_id","skill_id","campaign_id","rp_id","customer_id","telephone","channel","result","hour","day"]},
  "ReportName": {"expected":"ReportName","type":"string","pattern":"^[a-z][a-z0-9_]{0,63}$"},
  "ReportParameter": {"type":"object","additionalProperties":false,"properties":{"required":{"type":"boolean"},"pattern":{"type":"string"},"all":{"type":"boolean"},"example":{"type":"string","minLength":1},"filters":{"$ref":"#/$defs/ReportField"}}},
  "RowFile": {"type":"object","additionalProperties":false,"required":["path","time"],"properties":{"path":{"type":"string","minLength":1},"time":{"type":"string"},"format":{"type":"string","enum":["csv","ndjson"]},"delimiter":{"type":"string","enum":[",",";","\t","|"]}}},
  "Text": {"expected":"Text","type":"string","minLength":1},
};
