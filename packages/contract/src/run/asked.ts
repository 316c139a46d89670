import { type Profile, reportIds, resolveAnswers } from "@mockvox/spec";
import type { Said } from "../said.ts";
import { hashOf } from "../shape.ts";

/** What the verdicts of a run depend on, besides the server. */
export interface Asked {
  /** The profile that the server was held to, with a fingerprint of its answers. */
  readonly profile?: { readonly name: string; readonly answers: string };
  readonly quick: boolean;
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

export function askedOf(options: {
  readonly profile?: Profile;
  readonly quick?: boolean;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}): Asked {
  const { profile, quick = false, only = [], skip = [] } = options;
  return { ...(profile ? { profile: { name: profile.name, answers: answersOf(profile) } } : {}), quick, only, skip };
}

function answersOf(profile: Profile): string {
  return hashOf(JSON.stringify([undefined, ...reportIds].map((report) => resolveAnswers(profile, report))));
}

/** In what a run would differ from the one that it goes on with; undefined when it asks the same. */
export function differenceOf(before: Asked, now: Asked): Said | undefined {
  if (before.profile?.answers !== now.profile?.answers || before.profile?.name !== now.profile?.name) {
    return heldOtherwise(before, now);
  }
  const [old, recent] = [flagsOf(before), flagsOf(now)];
  if (old.en === recent.en) return undefined;
  return {
    en: `it asks ${old.en}, and this one ${recent.en}. Give the same flags`,
    es: `pregunta ${old.es}, y esta ${recent.es}. Indique las mismas opciones`,
  };
}

function heldOtherwise(before: Asked, now: Asked): Said {
  const [old, recent] = [before, now].map(({ profile }) => profile?.name);
  const remedy = { en: "Give the same `--profile`", es: "Indique el mismo `--profile`" };
  if (old !== undefined && old === recent) {
    return {
      en: `it was held to a profile ${old} with other answers. ${remedy.en}`,
      es: `se comparó con un perfil ${old} de otras respuestas. ${remedy.es}`,
    };
  }
  return {
    en: `it was held to ${old ?? "no profile"}, not to ${recent ?? "none"}. ${remedy.en}`,
    es: `se comparó con ${old ?? "ningún perfil"}, no con ${recent ?? "ninguno"}. ${remedy.es}`,
  };
}

function flagsOf({ quick, only, skip }: Asked): Said {
  const named = [...only.map((name) => `--only ${name}`), ...skip.map((name) => `--skip ${name}`)];
  const flags = [...(quick ? ["--quick"] : []), ...named].join(" ");
  return flags === "" ? { en: "all cases", es: "todos los casos" } : { en: flags, es: flags };
}
