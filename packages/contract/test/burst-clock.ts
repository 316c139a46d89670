import { type Clock, virtualClock } from "@mockvox/mock-server";

/** The requests of one token that may be in flight. */
const slots = 2;

export interface BurstClock {
  clock: Clock;
  fetch(request: Request): Promise<Response>;
}

/**
 * A clock for a server behind a socket. It advances to the next sleeper, but only while no more requests of `fetch` are in flight than there are
 * slots: the excess request is refused before any other is answered, on a slow machine too.
 */
export function createBurstClock(start: number): BurstClock {
  const standing = virtualClock({ start });
  const jumps: (() => void)[] = [];
  let flying = 0;

  const jumpIfFew = (): void => {
    if (flying <= slots) for (const jump of jumps.splice(0)) jump();
  };

  const sleep: Clock["sleep"] = (milliseconds, signal) => {
    const due = standing.now() + milliseconds;
    const slept = standing.sleep(milliseconds, signal);
    jumps.push(() => {
      if (!signal?.aborted) standing.advance({ milliseconds: Math.max(0, due - standing.now()) });
    });
    // Only after the sleeper has its promise.
    queueMicrotask(jumpIfFew);
    return slept;
  };

  return {
    clock: { ...standing, sleep },
    fetch: async (request) => {
      flying += 1;
      try {
        return await fetch(request);
      } finally {
        flying -= 1;
        jumpIfFew();
      }
    },
  };
}
