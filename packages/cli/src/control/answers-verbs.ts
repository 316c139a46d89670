import type { Frequency } from "@mockvox/mock-server";
import { refusalIds } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import { oneOf } from "../flags.ts";
import { maintenanceText, readMaintenance } from "../maintenance.ts";
import { profileFrom } from "../profile-choice.ts";
import type { ControlChoices, ControlFlag } from "./flags.ts";
import { armedText, faultText, jsonText } from "./text.ts";
import { lacks, parametersOf, quiet, theWord, told, type Verb, verb } from "./verb.ts";
import { atMostOne, readFault, readLatency } from "./words.ts";

const aim: readonly ControlFlag[] = ["times", "rate", "report", "query"];

/** How requests are answered. */
export const answersVerbs: Readonly<Record<string, Verb>> = {
  refuse: verb(
    "[REFUSAL | none [REFUSAL]]",
    {
      en: "tell what is to be refused, or refuse the next requests",
      es: "dice qué se rechazará, o rechaza las próximas solicitudes",
    },
    (words, choices) => {
      if (words.length === 0) {
        return async (held) => {
          const { refusals } = await held.conduct();
          return told({ refusals }, (shown) =>
            armedText(shown.refusals.map(({ refusal, ...often }) => [refusal, often])),
          );
        };
      }
      if (words[0] === "none") {
        const only = atMostOne(words.slice(1), "refuse none");
        const meant = only === undefined ? undefined : oneOf("REFUSAL", refusalIds)(only);
        return quiet((held) => held.clearRefusals(meant));
      }
      const refusal = oneOf("REFUSAL", [...refusalIds])(theWord(words, "refuse REFUSAL"));
      const frequency = frequencyOf(choices);
      return quiet((held) => {
        const scoped = held.when(choices.report, parametersOf(choices));
        return scoped.refuse(refusal, frequency);
      });
    },
    { flags: aim },
  ),
  fault: verb(
    "[FAULT [PART=VALUE…] | none [FAULT]]",
    {
      en: "tell or put faults into the next answers: cut-body afterBytes=40",
      es: "dice o pone daños en las próximas respuestas: cut-body afterBytes=40",
    },
    (words, choices) => {
      const [kind, ...parts] = words;
      if (kind === undefined) {
        return async (held) => {
          const { faults } = await held.conduct();
          return told({ faults }, (shown) =>
            armedText(shown.faults.map(({ fault, ...often }) => [faultText(fault), often])),
          );
        };
      }
      if (kind === "none") {
        const only = atMostOne(parts, "fault none");
        if (only?.includes("=")) lacks("fault none [FAULT]");
        return quiet((held) => held.clearFaults(only === undefined ? undefined : readFault(only, []).kind));
      }
      const fault = readFault(kind, parts);
      const frequency = frequencyOf(choices);
      return quiet((held) => {
        const scoped = held.when(choices.report, parametersOf(choices));
        return scoped.injectFault(fault, frequency);
      });
    },
    { flags: aim },
  ),
  latency: verb(
    "[MS | PART=VALUE…]",
    {
      en: "tell or set how long requests work: 800, medianMs=800 p95Ms=4000",
      es: "dice o fija cuánto trabajan las solicitudes: 800, medianMs=800 p95Ms=4000",
    },
    (words) => {
      const latency = words.length === 0 ? undefined : readLatency(words);
      return async (held) => {
        if (latency !== undefined) return void (await held.setLatency(latency));
        const { latency: now } = await held.conduct();
        return told({ latency: now }, (shown) =>
          typeof shown.latency === "number" ? `${shown.latency} ms\n` : jsonText(shown.latency),
        );
      };
    },
  ),
  maintenance: verb(
    "[on|off|FROM-TO]",
    {
      en: "tell, begin or end maintenance; 02:00-03:00 every night",
      es: "dice, empieza o termina el mantenimiento; 02:00-03:00 cada noche",
    },
    (words) => {
      const word = atMostOne(words, "maintenance");
      const wanted = word === undefined ? undefined : readMaintenance("MAINTENANCE")(word);
      return async (held) => {
        if (wanted !== undefined) return void (await held.setMaintenance(wanted));
        const { maintenance } = await held.conduct();
        return told({ maintenance }, (shown) => `${maintenanceText(shown.maintenance)}\n`);
      };
    },
  ),
  profile: verb("[NAME|FILE]", { en: "tell or use a profile", es: "dice o usa un perfil" }, async (words) => {
    const name = atMostOne(words, "profile");
    const profile = name === undefined ? undefined : await profileFrom(name, "PROFILE");
    return async (held) => {
      if (profile) return void (await held.useProfile(profile));
      const { profile: used } = await held.conduct();
      return told(used, jsonText);
    };
  }),
};

function frequencyOf({ times, rate }: ControlChoices): Frequency {
  if (rate === undefined) return { times: times ?? 1 };
  if (times === undefined) return { rate };
  throw new Failure({ en: "--times and --rate exclude each other.", es: "--times y --rate se excluyen." });
}
