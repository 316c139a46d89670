import { type Clock, virtualClock } from "@mockvox/mock-server";

/** The requests that one token may have in flight. */
const slots = 2;

export interface Gated {
  clock: Clock;
  fetch(request: Request): Promise<Response>;
}

/**
 * A clock for a server behind a socket that jumps to whoever sleeps on it, but stands while more requests of `fetch` are in flight than there
 * are slots: the one too many is refused, and back, before any other is answered, however slow the machine is.
 */
export function gatedClock(start: number): Gated {
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
    // Not before whoever sleeps has the promise in hand.
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
