import type { FakeOptions } from "@mockvox/mock-server";
import { type Profile, parseProfile } from "@mockvox/spec";
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import type { Place } from "../link/place.ts";
import { usePlace } from "../link/use-place.tsx";
import { canRunInPage, startInPage } from "./in-page.ts";
import { holdRunning } from "./running.ts";
import type { Target } from "./target.ts";

/** What the page holds: a fake, or why there is none yet. */
export type Held = { state: "starting" } | { state: "ready"; target: Target } | { state: "broken"; message: string };

const TargetContext = createContext<Held>({ state: "starting" });

export function TargetProvider({ children }: { children: ReactNode }): ReactNode {
  const { place } = usePlace();
  const { fake, seed, size, clock, profile } = place;
  const answers = JSON.stringify(place.answers ?? {});
  const [held, setHeld] = useState<Held>({ state: "starting" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers count by their text, not by their identity
  useEffect(() => {
    let isLatest = true;
    let target: Target | undefined;
    setHeld({ state: "starting" });
    const starting = fake === undefined ? startOwn(place) : holdRunning(fake);
    starting.then(
      (started) => {
        target = started;
        if (isLatest) setHeld({ state: "ready", target: started });
        else started.close();
      },
      (error: unknown) => isLatest && setHeld({ state: "broken", message: messageOf(error) }),
    );
    return () => {
      isLatest = false;
      target?.close();
    };
  }, [fake, seed, size, clock, profile, answers]);
  return <TargetContext value={held}>{children}</TargetContext>;
}

export function useTarget(): Held {
  return use(TargetContext);
}

async function startOwn(place: Place): Promise<Target> {
  if (!canRunInPage()) throw new Error("This address is not secure, so the page cannot hold a fake of its own.");
  return startInPage(await optionsOf(place));
}

async function optionsOf({ seed, size, clock, profile, answers }: Place): Promise<FakeOptions> {
  const { createClock } = await import("@mockvox/mock-server");
  return {
    profile: profileOf(profile, answers),
    ...(seed === undefined ? {} : { seed }),
    ...(size === undefined ? {} : { size: sizeOf(size) }),
    ...(clock === undefined ? {} : { clock: createClock({ start: Date.parse(clock) }) }),
  };
}

export function profileOf(name: string | undefined, answers: Place["answers"]): Profile {
  return parseProfile({ mockvox: 1, name: "page", extends: name ?? "default", answers: answers ?? {} });
}

function sizeOf(text: string): NonNullable<FakeOptions["size"]> {
  return /^\d+$/.test(text) ? Number(text) : (text as "small" | "medium" | "large");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
