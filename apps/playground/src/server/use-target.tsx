import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Said } from "../language/language.ts";
import { saidOf } from "../language/said-error.ts";
import { usePlace } from "../link/use-place.tsx";
import { useMemory } from "../memory/use-memory.tsx";
import { giveProfile, profileOf, startTarget } from "./start-target.ts";
import type { Target } from "./target.ts";

/** The fake that the page holds. It starts when a view first needs it, so that looking at the page costs nothing. */
export interface Held {
  state: "idle" | "starting" | "ready" | "broken";
  target?: Target;
  /** Why there is none. */
  message?: Said;
  /** Which one it is, started or not: another one has another name. */
  which: string;
  /** Starts it unless it runs; rejects when it cannot. */
  hold(): Promise<Target>;
}

const idle: Held = { state: "idle", which: "", hold: () => Promise.reject(new Error("The page is not ready.")) };
const TargetContext = createContext<Held>(idle);

export function TargetProvider({ children }: { children: ReactNode }): ReactNode {
  const { place } = usePlace();
  const { adminKey } = useMemory();
  const { fake, seed, size, opened, restatement, clock, speed, profile } = place;
  const which = JSON.stringify([fake, seed, size, opened, restatement, clock, speed]);
  const answers = JSON.stringify(place.answers ?? {});
  const [shown, setShown] = useState<Pick<Held, "state" | "target" | "message">>({ state: "idle" });
  const started = useRef<Promise<Target> | undefined>(undefined);
  const latest = useRef({ place, adminKey });
  latest.current = { place, adminKey };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another fake is wanted exactly when one of these changes
  useEffect(() => {
    setShown({ state: "idle" });
    return () => {
      started.current?.then((target) => target.close()).catch(() => {});
      started.current = undefined;
    };
  }, [which, adminKey]);

  const hold = useCallback((): Promise<Target> => {
    if (started.current) return started.current;
    const starting = startTarget(latest.current.place, latest.current.adminKey);
    started.current = starting;
    setShown({ state: "starting" });
    starting.then(
      (target) => started.current === starting && setShown({ state: "ready", target }),
      (error: unknown) => {
        if (started.current !== starting) return;
        started.current = undefined;
        setShown({ state: "broken", message: saidOf(error) });
      },
    );
    return starting;
  }, []);

  // Another answer does not begin the fake anew: it goes on, and answers so from now on.
  const own = shown.target?.kind === "in-page" ? shown.target : undefined;
  useEffect(() => {
    if (!own) return;
    profileOf({ profile, answers: JSON.parse(answers) })
      .then((chosen) => giveProfile(own, chosen))
      .catch((error: unknown) => {
        own.close();
        started.current = undefined;
        setShown({ state: "broken", message: saidOf(error) });
      });
  }, [own, profile, answers]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what none could answer by, another may
  useEffect(() => setShown((now) => (now.state === "broken" ? { state: "idle" } : now)), [profile, answers]);

  const held = useMemo(() => ({ ...shown, which, hold }), [shown, which, hold]);
  return <TargetContext value={held}>{children}</TargetContext>;
}

/** The fake as it stands; it is not started by looking. */
export function useTarget(): Held {
  return use(TargetContext);
}

/** The fake, started at once: for views that show what it does now. */
export function useStartedTarget(): Held {
  const held = useTarget();
  const { state, hold } = held;
  useEffect(() => {
    if (state === "idle") hold().catch(() => {});
  }, [state, hold]);
  return held;
}
