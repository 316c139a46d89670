import { dataText, jsonText } from "./text.ts";
import { none, quiet, told, type Verb, verb } from "./verb.ts";

/** The fake itself. */
export const fakeVerbs: Readonly<Record<string, Verb>> = {
  data: verb(
    "",
    {
      en: "list campaigns, skills, routing points and agents",
      es: "muestra campañas, skills, routing points y agentes",
    },
    (words, { server }) => {
      none(words, "data");
      return async (_, all) => {
        return told(await all.data(server), dataText);
      };
    },
    { isForAll: true },
  ),
  reset: verb(
    "",
    { en: "go back to the beginning, all but the time", es: "vuelve al comienzo, menos la hora" },
    (words) => {
      none(words, "reset");
      return quiet((held) => held.reset());
    },
  ),
  health: verb(
    "",
    { en: "tell whether the fake answers", es: "dice si el servidor responde" },
    (words) => {
      none(words, "health");
      return async (_, all) => {
        return told(await all.health(), ({ status }) => `${status}\n`);
      };
    },
    { isForAll: true },
  ),
  openapi: verb(
    "",
    { en: "print the OpenAPI document of the controls", es: "imprime el documento OpenAPI de los controles" },
    (words) => {
      none(words, "openapi");
      return async (_, all) => {
        return told(await all.document(), jsonText);
      };
    },
    { isForAll: true },
  ),
};
