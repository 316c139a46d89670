// Generated from openapi.yaml, controls.yaml and files.yaml by `npx pnpm@12.21.0 generate`. Do not edit.
import type { JsonObject, SchemaSet } from "../schema.ts";
import type { components as components0 } from "./files-types.ts";

export interface ScenarioTypes {
  Scenario: components0["schemas"]["Scenario"];
}

export const scenarioSchemas: SchemaSet<ScenarioTypes> = {
  "After": {"expected":"After","type":"integer","minimum":0,"maximum":9007199254740991},
  "Choice": {"expected":"Choice","anyOf":[{"type":"string"},{"$ref":"#/$defs/Parameters"}]},
  "Count": {"expected":"Count","type":"integer","minimum":0,"maximum":9007199254740991},
  "DailyPeriod": {"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/$defs/TimeOfDay"},"to":{"$ref":"#/$defs/TimeOfDay"}}},
  "Fault": {"expected":"Fault","type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","const":"reset"},"afterBytes":{"$ref":"#/$defs/FaultBytes"}}},{"type":"object","additionalProperties":false,"required":["kind","afterBytes"],"properties":{"kind":{"type":"string","const":"cut-body"},"afterBytes":{"$ref":"#/$defs/FaultBytes"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","const":"empty-body"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","const":"garbage"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","const":"byte-order-mark"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","const":"proxy-page"},"status":{"$ref":"#/$defs/FaultStatus"}}},{"type":"object","additionalProperties":false,"required":["kind","value"],"properties":{"kind":{"type":"string","const":"content-type"},"value":{"$ref":"#/$defs/FaultHeader"}}},{"type":"object","additionalProperties":false,"required":["kind","bytesPerSecond"],"properties":{"kind":{"type":"string","const":"slow-drip"},"bytesPerSecond":{"$ref":"#/$defs/FaultRate"}}},{"type":"object","additionalProperties":false,"required":["kind","milliseconds"],"properties":{"kind":{"type":"string","const":"delay"},"milliseconds":{"$ref":"#/$defs/FaultMilliseconds"}}},{"type":"object","additionalProperties":false,"required":["kind","field"],"properties":{"kind":{"type":"string","const":"missing-field"},"field":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","field","value"],"properties":{"kind":{"type":"string","const":"extra-field"},"field":{"type":"string"},"value":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","field"],"properties":{"kind":{"type":"string","const":"number-field"},"field":{"type":"string"}}}]},
  "FaultBytes": {"expected":"FaultBytes","type":"number","minimum":0},
  "FaultHeader": {"expected":"FaultHeader","type":"string","pattern":"^[\\x20-\\x7e]+$"},
  "FaultMilliseconds": {"expected":"FaultMilliseconds","type":"number","minimum":0},
  "FaultRate": {"expected":"FaultRate","type":"number","exclusiveMinimum":0},
  "FaultStatus": {"expected":"FaultStatus","anyOf":[{"type":"integer","minimum":200,"maximum":203},{"type":"integer","minimum":206,"maximum":303},{"type":"integer","minimum":305,"maximum":599}]},
  "Latency": {"expected":"Latency","anyOf":[{"$ref":"#/$defs/Milliseconds"},{"type":"object","additionalProperties":false,"required":["medianMs","p95Ms"],"properties":{"medianMs":{"$ref":"#/$defs/Milliseconds"},"p95Ms":{"$ref":"#/$defs/Milliseconds"}}},{"type":"object","additionalProperties":false,"required":["baseMs","perDayMs"],"properties":{"baseMs":{"$ref":"#/$defs/Milliseconds"},"perDayMs":{"$ref":"#/$defs/Milliseconds"}}},{"type":"object","additionalProperties":false,"required":["realMs"],"properties":{"realMs":{"$ref":"#/$defs/Milliseconds"}}}]},
  "LocalizedText": {"type":"object","additionalProperties":false,"required":["en","es"],"properties":{"en":{"type":"string"},"es":{"type":"string"}}},
  "Maintenance": {"expected":"Maintenance","anyOf":[{"type":"boolean"},{"$ref":"#/$defs/DailyPeriod"}]},
  "Milliseconds": {"expected":"Milliseconds","type":"number","minimum":0},
  "ModelledReport": {"type":"string","enum":["cdr_4","diagram_1_2","diagram_2","campaign_8","diagram_13"]},
  "Parameters": {"type":"object","additionalProperties":{"type":"string"}},
  "PendingFault": {"type":"object","additionalProperties":false,"required":["fault"],"properties":{"fault":{"$ref":"#/$defs/Fault"},"times":{"$ref":"#/$defs/Times"},"rate":{"$ref":"#/$defs/Rate"},"after":{"$ref":"#/$defs/After"},"when":{"$ref":"#/$defs/RequestMatcher"}}},
  "PendingRefusal": {"type":"object","additionalProperties":false,"required":["refusal"],"properties":{"refusal":{"$ref":"#/$defs/Refusal"},"times":{"$ref":"#/$defs/Times"},"rate":{"$ref":"#/$defs/Rate"},"after":{"$ref":"#/$defs/After"},"when":{"$ref":"#/$defs/RequestMatcher"}}},
  "Rate": {"expected":"Rate","type":"number","exclusiveMinimum":0,"maximum":1},
  "Refusal": {"type":"string","enum":["method-not-allowed","missing-token","invalid-token","maintenance","unknown-report","missing-parameter","invalid-date","reversed-dates","window-too-long","quota-spent","too-many-requests","time-limit","row-limit","size-limit"]},
  "Report": {"expected":"Report","type":"string","pattern":"^[a-z][a-z0-9_]{0,63}$"},
  "RequestMatcher": {"type":"object","additionalProperties":false,"properties":{"report":{"$ref":"#/$defs/Report"},"query":{"$ref":"#/$defs/Parameters"}}},
  "Scenario": {"type":"object","additionalProperties":false,"required":["name","title","catches"],"properties":{"$schema":{"type":"string"},"name":{"$ref":"#/$defs/ScenarioName"},"title":{"$ref":"#/$defs/ScenarioText"},"description":{"$ref":"#/$defs/ScenarioText"},"catches":{"$ref":"#/$defs/ScenarioText"},"time":{"$ref":"#/$defs/ScenarioTime"},"seconds":{"type":"integer","minimum":1},"answers":{"type":"object","additionalProperties":{"$ref":"#/$defs/Choice"}},"size":{"$ref":"#/$defs/ScenarioSize"},"edges":{"type":"boolean"},"restatement":{"type":"boolean"},"latency":{"$ref":"#/$defs/Latency"},"maintenance":{"$ref":"#/$defs/Maintenance"},"quota":{"type":"object","additionalProperties":false,"required":["left"],"properties":{"left":{"$ref":"#/$defs/Count"}}},"clock":{"anyOf":[{"$ref":"#/$defs/ScenarioStart"},{"$ref":"#/$defs/ScenarioTimeOfDay"},{"$ref":"#/$defs/ScenarioSkew"}]},"refusals":{"type":"array","items":{"$ref":"#/$defs/PendingRefusal"}},"faults":{"type":"array","items":{"$ref":"#/$defs/PendingFault"}},"timeZone":{"$ref":"#/$defs/ScenarioZone"},"range":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/$defs/ScenarioDay"},"to":{"$ref":"#/$defs/ScenarioDay"}}},"nights":{"type":"boolean"},"reports":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ModelledReport"}},"shows":{"type":"string"},"data":{"$ref":"#/$defs/ScenarioData"},"marks":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ScenarioMark"}}}},
  "ScenarioData": {"type":"string","enum":["whole","lacking"]},
  "ScenarioDay": {"expected":"ScenarioDay","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$"},
  "ScenarioMark": {"type":"string","enum":["ended","data","polite","honest"]},
  "ScenarioName": {"expected":"ScenarioName","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},
  "ScenarioSize": {"expected":"ScenarioSize","anyOf":[{"type":"string","enum":["small","medium","large"]},{"type":"integer","minimum":1,"maximum":1000000}]},
  "ScenarioSkew": {"type":"object","additionalProperties":false,"required":["skewSeconds"],"properties":{"skewSeconds":{"type":"integer"}}},
  "ScenarioStart": {"type":"object","additionalProperties":false,"required":["start"],"properties":{"start":{"$ref":"#/$defs/Time"}}},
  "ScenarioText": {"expected":"ScenarioText","anyOf":[{"$ref":"#/$defs/Text"},{"$ref":"#/$defs/LocalizedText"}]},
  "ScenarioTime": {"type":"string","enum":["compressed","real"]},
  "ScenarioTimeOfDay": {"type":"object","additionalProperties":false,"required":["time"],"properties":{"time":{"$ref":"#/$defs/TimeOfDay"},"day":{"type":"string","enum":["today","tomorrow"]}}},
  "ScenarioZone": {"expected":"ScenarioZone","type":"string","pattern":"^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$"},
  "Text": {"expected":"Text","type":"string","minLength":1},
  "Time": {"expected":"Time","type":["number","string"],"pattern":"^(\\d{14}|\\d+-\\d\\d-\\d\\d[Tt].*([Zz]|[+-]\\d\\d:\\d\\d))$"},
  "TimeOfDay": {"expected":"TimeOfDay","type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d$"},
  "Times": {"expected":"Times","type":"integer","minimum":1,"maximum":9007199254740991},
};
