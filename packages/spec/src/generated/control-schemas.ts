// Generated from openapi.yaml, controls.yaml and files.yaml by `npx pnpm@12.21.0 generate`. Do not edit.
import type { JsonObject, SchemaSet } from "../schema.ts";
import type { components as components0 } from "./controls-types.ts";
import type { components as components1 } from "./files-types.ts";

export interface ControlTypes {
  setClock_body: JsonObject;
  advanceClock_body: JsonObject;
  useProfile_body: JsonObject;
  setLatency_body: JsonObject;
  setMaintenance_body: JsonObject;
  refuse_body: JsonObject;
  injectFault_body: JsonObject;
  respondWith_body: JsonObject;
  spendQuota_body: JsonObject;
  setTokens_body: JsonObject;
  findRequests_body: JsonObject;
  auditRows_body: JsonObject;
  importSnapshot_body: JsonObject;
  AuditQuery: components0["schemas"]["AuditQuery"];
  Fault: components0["schemas"]["Fault"];
  FaultKind: components0["schemas"]["FaultKind"];
  Frequency: components1["schemas"]["Frequency"];
  Latency: components0["schemas"]["Latency"];
  Maintenance: components0["schemas"]["Maintenance"];
  OverviewQuery: components1["schemas"]["OverviewQuery"];
  OwnResponse: components0["schemas"]["OwnResponse"];
  Parameters: components0["schemas"]["Parameters"];
  QuotaUnits: components0["schemas"]["QuotaUnits"];
  Refusal: components0["schemas"]["Refusal"];
  Report: components0["schemas"]["Report"];
  RequestFilter: components0["schemas"]["RequestFilter"];
  RequestMatcher: components0["schemas"]["RequestMatcher"];
  Speed: components0["schemas"]["Speed"];
  Tokens: components0["schemas"]["Tokens"];
}

export const controlSchemas: SchemaSet<ControlTypes> = {
  "After": {"expected":"After","type":"integer","minimum":0,"maximum":9007199254740991},
  "AuditQuery": {"type":"object","additionalProperties":false,"properties":{"report":{"$ref":"#/$defs/ModelledReport"},"from":{"$ref":"#/$defs/Time"},"to":{"$ref":"#/$defs/Time"},"rows":{"type":"array","items":{"type":"object","additionalProperties":true}},"columns":{"type":"object","additionalProperties":{"type":"string"}},"campaign":{"type":"string"}}},
  "Choice": {"expected":"Choice","anyOf":[{"type":"string"},{"$ref":"#/$defs/Parameters"}]},
  "DailyPeriod": {"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/$defs/TimeOfDay"},"to":{"$ref":"#/$defs/TimeOfDay"}}},
  "Duration": {"expected":"Duration","type":"object","additionalProperties":false,"minProperties":1,"properties":{"days":{"type":"number"},"hours":{"type":"number"},"minutes":{"type":"number"},"seconds":{"type":"number"},"milliseconds":{"type":"number"}}},
  "Fault": {"expected":"Fault","type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","const":"reset"},"afterBytes":{"$ref":"#/$defs/FaultBytes"}}},{"type":"object","additionalProperties":false,"required":["kind","afterBytes"],"properties":{"kind":{"type":"string","const":"cut-body"},"afterBytes":{"$ref":"#/$defs/FaultBytes"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","const":"empty-body"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","const":"garbage"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","const":"byte-order-mark"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","const":"proxy-page"},"status":{"$ref":"#/$defs/FaultStatus"}}},{"type":"object","additionalProperties":false,"required":["kind","value"],"properties":{"kind":{"type":"string","const":"content-type"},"value":{"$ref":"#/$defs/FaultHeader"}}},{"type":"object","additionalProperties":false,"required":["kind","bytesPerSecond"],"properties":{"kind":{"type":"string","const":"slow-drip"},"bytesPerSecond":{"$ref":"#/$defs/FaultRate"}}},{"type":"object","additionalProperties":false,"required":["kind","milliseconds"],"properties":{"kind":{"type":"string","const":"delay"},"milliseconds":{"$ref":"#/$defs/FaultMilliseconds"}}},{"type":"object","additionalProperties":false,"required":["kind","field"],"properties":{"kind":{"type":"string","const":"missing-field"},"field":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","field","value"],"properties":{"kind":{"type":"string","const":"extra-field"},"field":{"type":"string"},"value":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","field"],"properties":{"kind":{"type":"string","const":"number-field"},"field":{"type":"string"}}}]},
  "FaultBytes": {"expected":"FaultBytes","type":"number","minimum":0},
  "FaultHeader": {"expected":"FaultHeader","type":"string","pattern":"^[\\x20-\\x7e]+$"},
  "FaultKind": {"type":"string","enum":["reset","cut-body","empty-body","garbage","byte-order-mark","proxy-page","content-type","slow-drip","delay","missing-field","extra-field","number-field"]},
  "FaultMilliseconds": {"expected":"FaultMilliseconds","type":"number","minimum":0},
  "FaultRate": {"expected":"FaultRate","type":"number","exclusiveMinimum":0},
  "FaultStatus": {"expected":"FaultStatus","anyOf":[{"type":"integer","minimum":200,"maximum":203},{"type":"integer","minimum":206,"maximum":303},{"type":"integer","minimum":305,"maximum":599}]},
  "Frequency": {"expected":"Frequency","type":"object","additionalProperties":false,"minProperties":1,"not":{"required":["times","rate"],"properties":{"times":{},"rate":{}}},"properties":{"times":{"$ref":"#/$defs/Times"},"rate":{"$ref":"#/$defs/Rate"},"after":{"$ref":"#/$defs/After"}}},
  "Latency": {"expected":"Latency","anyOf":[{"$ref":"#/$defs/Milliseconds"},{"type":"object","additionalProperties":false,"required":["medianMs","p95Ms"],"properties":{"medianMs":{"$ref":"#/$defs/Milliseconds"},"p95Ms":{"$ref":"#/$defs/Milliseconds"}}},{"type":"object","additionalProperties":false,"required":["baseMs","perDayMs"],"properties":{"baseMs":{"$ref":"#/$defs/Milliseconds"},"perDayMs":{"$ref":"#/$defs/Milliseconds"}}},{"type":"object","additionalProperties":false,"required":["realMs"],"properties":{"realMs":{"$ref":"#/$defs/Milliseconds"}}}]},
  "Maintenance": {"expected":"Maintenance","anyOf":[{"type":"boolean"},{"$ref":"#/$defs/DailyPeriod"}]},
  "Milliseconds": {"expected":"Milliseconds","type":"number","minimum":0},
  "ModelledReport": {"type":"string","enum":["cdr_4","diagram_1_2","diagram_2","campaign_8","diagram_13"]},
  "Observation": {"type":"object","additionalProperties":false,"required":["at","case"],"properties":{"at":{"type":"string"},"case":{"type":"string"}}},
  "Outcome": {"type":"string","enum":["method-not-allowed","missing-token","invalid-token","maintenance","unknown-report","missing-parameter","invalid-date","reversed-dates","window-too-long","quota-spent","too-many-requests","time-limit","row-limit","size-limit","empty-window"]},
  "OverviewQuery": {"type":"object","additionalProperties":false,"properties":{"report":{"$ref":"#/$defs/ModelledReport"},"from":{"$ref":"#/$defs/Time"},"to":{"$ref":"#/$defs/Time"}}},
  "OwnEnvelope": {"type":"object","additionalProperties":false,"required":["envelope"],"properties":{"envelope":{"type":"object","additionalProperties":true}}},
  "OwnResponse": {"expected":"OwnResponse","anyOf":[{"$ref":"#/$defs/OwnRows"},{"$ref":"#/$defs/OwnEnvelope"},{"$ref":"#/$defs/WholeResponse"}]},
  "OwnRows": {"type":"object","additionalProperties":false,"required":["rows"],"properties":{"rows":{"anyOf":[{"type":"array","items":{"type":"object","additionalProperties":{"type":["string","number"]}}},{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":["string","number"]}}}]},"allowUnknownColumns":{"type":"boolean"}}},
  "Parameters": {"type":"object","additionalProperties":{"type":"string"}},
  "Profile": {"type":"object","additionalProperties":false,"required":["mockvox","name"],"properties":{"mockvox":{"type":"integer","const":1},"name":{"$ref":"#/$defs/ProfileName"},"extends":{"type":"string"},"answers":{"type":"object","additionalProperties":{"$ref":"#/$defs/Choice"}},"observed":{"type":"object","additionalProperties":{"$ref":"#/$defs/Observation"}}}},
  "ProfileName": {"expected":"ProfileName","type":"string","minLength":1},
  "QuotaUnits": {"expected":"QuotaUnits","type":"integer","minimum":1,"maximum":9007199254740991},
  "Rate": {"expected":"Rate","type":"number","exclusiveMinimum":0,"maximum":1},
  "Refusal": {"type":"string","enum":["method-not-allowed","missing-token","invalid-token","maintenance","unknown-report","missing-parameter","invalid-date","reversed-dates","window-too-long","quota-spent","too-many-requests","time-limit","row-limit","size-limit"]},
  "Report": {"expected":"Report","type":"string","pattern":"^[a-z][a-z0-9_]{0,63}$"},
  "RequestFilter": {"type":"object","additionalProperties":false,"properties":{"report":{"$ref":"#/$defs/Report"},"status":{"type":"integer"},"refusal":{"$ref":"#/$defs/Outcome"},"server":{"type":"string"},"method":{"type":"string"},"path":{"type":"string"},"query":{"$ref":"#/$defs/Parameters"},"since":{"$ref":"#/$defs/Time"}}},
  "RequestMatcher": {"type":"object","additionalProperties":false,"properties":{"report":{"$ref":"#/$defs/Report"},"query":{"$ref":"#/$defs/Parameters"}}},
  "Speed": {"expected":"Speed","type":"number","minimum":0,"maximum":1000000},
  "Time": {"expected":"Time","type":["number","string"],"pattern":"^(\\d{14}|\\d+-\\d\\d-\\d\\d[Tt].*([Zz]|[+-]\\d\\d:\\d\\d))$"},
  "TimeOfDay": {"expected":"TimeOfDay","type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d$"},
  "Times": {"expected":"Times","type":"integer","minimum":1,"maximum":9007199254740991},
  "Tokens": {"expected":"Tokens","anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},
  "WholeResponse": {"type":"object","additionalProperties":false,"required":["body"],"properties":{"body":{"type":"string"},"status":{"$ref":"#/$defs/FaultStatus"},"headers":{"type":"object","additionalProperties":{"$ref":"#/$defs/FaultHeader"}}}},
  "WholeState": {"type":"object","additionalProperties":true,"properties":{"mockvox":{"type":"string"},"version":{"type":"integer"}}},
  "advanceClock_body": {"$ref":"#/$defs/Duration"},
  "auditRows_body": {"$ref":"#/$defs/AuditQuery"},
  "findRequests_body": {"$ref":"#/$defs/RequestFilter"},
  "importSnapshot_body": {"$ref":"#/$defs/WholeState"},
  "injectFault_body": {"type":"object","additionalProperties":false,"required":["fault"],"properties":{"fault":{"$ref":"#/$defs/Fault"},"times":{"$ref":"#/$defs/Times"},"rate":{"$ref":"#/$defs/Rate"},"after":{"$ref":"#/$defs/After"},"when":{"$ref":"#/$defs/RequestMatcher"}}},
  "refuse_body": {"type":"object","additionalProperties":false,"required":["refusal"],"properties":{"refusal":{"$ref":"#/$defs/Refusal"},"times":{"$ref":"#/$defs/Times"},"rate":{"$ref":"#/$defs/Rate"},"after":{"$ref":"#/$defs/After"},"when":{"$ref":"#/$defs/RequestMatcher"}}},
  "respondWith_body": {"type":"object","additionalProperties":false,"required":["response"],"properties":{"response":{"$ref":"#/$defs/OwnResponse"},"times":{"$ref":"#/$defs/Times"},"rate":{"$ref":"#/$defs/Rate"},"after":{"$ref":"#/$defs/After"},"when":{"$ref":"#/$defs/RequestMatcher"}}},
  "setClock_body": {"expected":"setClock_body","type":"object","additionalProperties":false,"minProperties":1,"properties":{"now":{"$ref":"#/$defs/Time"},"speed":{"$ref":"#/$defs/Speed"}}},
  "setLatency_body": {"type":"object","additionalProperties":false,"required":["latency"],"properties":{"latency":{"$ref":"#/$defs/Latency"}}},
  "setMaintenance_body": {"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/TimeOfDay"},"to":{"$ref":"#/$defs/TimeOfDay"}}},
  "setTokens_body": {"type":"object","additionalProperties":false,"required":["tokens"],"properties":{"tokens":{"$ref":"#/$defs/Tokens"}}},
  "spendQuota_body": {"type":"object","additionalProperties":false,"required":["units"],"properties":{"units":{"$ref":"#/$defs/QuotaUnits"}}},
  "useProfile_body": {"$ref":"#/$defs/Profile"},
};
