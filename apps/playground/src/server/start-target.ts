import type { FakeOptions } from "@mockvox/mock-server";
import type { Profile } from "@mockvox/spec";
import type { Said } from "../language/language.ts";
import { SaidError } from "../language/said-error.ts";
import type { Change, Place } from "../link/place.ts";
import { wrongWith } from "./address.ts";
import { canRunInPage, startInPage } from "./in-page.ts";
import { holdRunning } from "./running.ts";
import type { Target } from "./target.ts";

const notSecure: Said = {
  en: "This address is not secure, so the page cannot hold a fake of its own. Open it by https or on this machine.",
  es: "Esta dirección no es segura y la página no puede tener su propio simulador. Ábrala por https o en este equipo.",
};

/** The URL of the running fake that a place names; undefined when it is the fake in the page. */
export function runningFake({ fake }: Pick<Place, "fake">): string | undefined {
  if (fake === "page") return undefined;
  const isShownByFake = document.documentElement.dataset.mockvoxFake !== undefined;
  return fake ?? (isShownByFake ? location.origin : undefined);
}

/** Starts the fake that a place names: the one that runs at its URL, else one in the page. */
export async function startTarget(place: Place, adminKey: string): Promise<Target> {
  const url = runningFake(place);
  if (url !== undefined) {
    const wrong = wrongWith(url);
    if (wrong) throw new SaidError(wrong);
    return holdRunning(url, adminKey);
  }
  if (!canRunInPage()) throw new SaidError(notSecure);
  return startInPage(await optionsOf(place));
}

async function optionsOf({
  seed,
  size,
  opened,
  restatement,
  clock,
  speed,
  profile,
  answers,
}: Place): Promise<FakeOptions> {
  const { createClock } = await import("@mockvox/mock-server");
  return {
    profile: await profileOf({ profile, answers }),
    ...(seed === undefined ? {} : { seed }),
    ...(size === undefined ? {} : { size: sizeOf(size) }),
    ...(opened === undefined ? {} : { openedOn: opened }),
    restatement: restatement === "on",
    clock: createClock({
      ...(clock === undefined ? {} : { start: Date.parse(clock) }),
      ...(speed === undefined ? {} : { speed }),
    }),
  };
}

/** The profile that a place chooses. Throws a ProfileError when it cannot be. */
export async function profileOf({ profile, answers }: Change): Promise<Profile> {
  const { parseProfile } = await import("@mockvox/spec");
  return parseProfile({ mockvox: 1, name: "page", extends: profile ?? "default", answers: answers ?? {} });
}

/** Lets a fake answer by a profile from now on. */
export async function giveProfile({ controls }: Target, profile: Profile): Promise<void> {
  const { useProfile: give } = controls;
  await give(profile);
}

function sizeOf(text: string): NonNullable<FakeOptions["size"]> {
  return /^\d+$/.test(text) ? Number(text) : (text as "small" | "medium" | "large");
}
