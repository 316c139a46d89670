/** What a value should have been: the name of a schema or of a JSON type, the accepted values, or a value of the right form. */
export type Expected = string | readonly unknown[] | { readonly example: string };

type Phrases = Readonly<Record<string, string>>;

/** What was expected instead of an invalid value, in English. */
export function expectedInEnglish(expected: Expected): string {
  if (typeof expected === "string") return english[expected] ?? expected;
  if ("example" in expected) return `a value such as ${JSON.stringify(expected.example)}`;
  return listOf(expected, "one of ", "or", english);
}

/** The same in Spanish. */
export function expectedInSpanish(expected: Expected): string {
  if (typeof expected === "string") return spanish[expected] ?? expected;
  if ("example" in expected) return `un valor como ${JSON.stringify(expected.example)}`;
  return listOf(expected, "uno de estos valores: ", "o", spanish);
}

/** Names of JSON types, or accepted values. */
function listOf(values: readonly unknown[], intro: string, or: string, phrases: Phrases): string {
  const types = values.filter((value) => typeof value === "string" && Object.hasOwn(phrases, value));
  if (types.length === values.length) return types.map((type) => phrases[String(type)]).join(` ${or} `);
  if (values.length === 1) return JSON.stringify(values[0]);
  const isMixed = values.some((value) => typeof value !== "string");
  return intro + values.map((value) => (isMixed ? JSON.stringify(value) : value)).join(", ");
}

/** By the name of a JSON type or of a schema. The mock server has its own texts for the schemas of controls. */
const english: Phrases = {
  object: "an object",
  array: "a list",
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  pattern: "a regular expression",
  ReportColumns: "an object with at least one column",
  ReportName: "lower-case letters, digits and underscores, such as cdr_1",
  AnyCell: "a string or an integer",
  Choice: "an answer, or one answer per report",
  Count: "a non-negative integer",
  CustomData: "rows, interactions, or both",
  EntryTime: "a time such as 2026-03-04 10:05:09, in GMT-5, or epoch seconds",
  ProfileName: "a non-empty string",
  ScenarioDay: "a day such as 2026-03-02",
  ScenarioName: "lower-case words joined by hyphens, such as quota-ends-midway",
  ScenarioSize: "small, medium, large, or conversations per day",
  ScenarioText: "a text, or a text for en and for es",
  ScenarioZone: "a time zone such as America/Bogota",
  Text: "a non-empty string",
  VendorSecond: "a time of fourteen digits",
  WindowSeconds: "a positive number",
  "shallow-value": "a value with at most 64 levels of nesting",
  "end-after-start": "a time that is not before start",
  "same-skill": "the skillId of smartWait",
  "to-after-from": "a time that is not before from",
};

const spanish: Phrases = {
  object: "un objeto",
  array: "una lista",
  string: "una cadena",
  number: "un número",
  integer: "un entero",
  boolean: "true o false",
  pattern: "una expresión regular",
  ReportColumns: "un objeto con una columna por lo menos",
  ReportName: "letras minúsculas, dígitos y guiones bajos, como cdr_1",
  AnyCell: "una cadena o un entero",
  Choice: "una respuesta o una por reporte",
  Count: "un entero mayor o igual que 0",
  CustomData: "rows, interactions o ambos",
  EntryTime: "una hora como 2026-03-04 10:05:09, en GMT-5, o segundos desde 1970",
  ProfileName: "una cadena no vacía",
  ScenarioDay: "un día como 2026-03-02",
  ScenarioName: "palabras en minúsculas unidas por guiones, como quota-ends-midway",
  ScenarioSize: "small, medium, large, o conversaciones por día",
  ScenarioText: "un texto, o un texto para en y otro para es",
  ScenarioZone: "una zona horaria como America/Bogota",
  Text: "una cadena no vacía",
  VendorSecond: "una hora de catorce dígitos",
  WindowSeconds: "un número positivo",
  "shallow-value": "un valor con 64 niveles de anidamiento como máximo",
  "end-after-start": "una hora que no sea anterior a start",
  "same-skill": "el skillId de smartWait",
  "to-after-from": "una hora que no sea anterior a from",
};
