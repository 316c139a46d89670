import type { Said } from "./language.ts";

/** Of an error in English: how it begins or what it is, and the same in both languages; `$1` is what stands in brackets. */
type Known = readonly [english: RegExp, said: Said];

const noAnswer: Said = {
  en: "No answer came: the connection broke, or the browser kept the page from the answer.",
  es: "No llegó respuesta: se cortó la conexión, o el navegador no dejó leerla.",
};

/** What the browser and the rooms below, which speak English, have against something. */
const known: readonly Known[] = [
  [/^(?:Failed to fetch|Load failed|NetworkError when attempting to fetch resource\.)$/, noAnswer],
  ...sameInEnglish([
    [
      /^No fake answers at (.+)\. Start one, or mend the URL\.$/,
      "Ningún simulador responde en $1. Inicie uno, o corrija la URL.",
    ],
    [/^The fake at (.+) answered (\d+) to (.+)\.$/, "El simulador en $1 respondió $2 a $3."],
    [
      /^This file is no JSON: (.+) Choose a profile's file\.$/s,
      "Este archivo no es JSON: $1 Elija el archivo de un perfil.",
    ],
    [/^A profile starts with "mockvox": 1, found (.+)\.$/, 'Un perfil empieza con "mockvox": 1; se encontró $1.'],
    [/^A profile needs a "name", found (.+)\.$/, 'Un perfil necesita un "name"; se encontró $1.'],
    [/^"extends" names a profile, found (.+)\.$/, '"extends" nombra un perfil; se encontró $1.'],
    [/^A profile has no field "(.+)"\. Take it out\.$/, 'Un perfil no tiene el campo "$1". Quítelo.'],
    [/^There is no profile "(.+)"\. The named ones are (.+)\.$/, 'No existe el perfil "$1". Los que hay son $2.'],
    [
      /^There is no claim "(.+)"\. docs\/claims\.md lists them\.$/,
      'No existe el supuesto "$1". Están en la lista de abajo.',
    ],
    [/^(.+) is a JSON object, found (.+)\.$/, "$1 es un objeto JSON; se encontró $2."],
    [
      /^Claim "(.+)" has no answer (.+)\. Its answers are (.+)\.$/,
      'El supuesto "$1" no tiene la respuesta $2. Tiene $3.',
    ],
    [
      /^The fake cannot give the answer "(.+)" to claim "(.+)" yet\. It can give (.+)\.$/,
      'El simulador aún no puede dar la respuesta "$1" al supuesto "$2". Puede dar $3.',
    ],
    [
      /^Claim "(.+)" is answered for "(.+)", which is no report\.$/,
      'El supuesto "$1" se responde para "$2", que no es un reporte.',
    ],
    [
      /^Claim "(.+)" has one answer for all reports, found one for "(.+)"\.$/,
      'El supuesto "$1" tiene una sola respuesta para todos los reportes; se encontró una para "$2".',
    ],
    [/^Claim "(.+)" does not concern (.+), only (.+)\.$/, 'El supuesto "$1" no trata de $2, solo de $3.'],
    [
      /^"observed" of claim "(.+)" needs "at" and "case", found (.+)\.$/,
      '"observed" del supuesto "$1" necesita "at" y "case"; se encontró $2.',
    ],
  ]),
];

function sameInEnglish(list: readonly (readonly [RegExp, string])[]): readonly Known[] {
  return list.map(([english, es]) => [english, { en: "$&", es }]);
}

/** An error, or its message, in both languages; one that nobody has translated stays English in both. */
export function toldError(error: unknown): Said {
  const message = (error instanceof Error ? error.message : String(error)).replace(/^\w*Error: /, "");
  const [english, said] = known.find(([pattern]) => pattern.test(message)) ?? [];
  if (!english || !said) return { en: message, es: message };
  return { en: message.replace(english, said.en), es: message.replace(english, said.es) };
}
