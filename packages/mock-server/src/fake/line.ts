import type { Waiting } from "./state.ts";

/** What somebody waits for, and how long at most until it is worth looking again by itself. */
interface Wish<Thing> {
  take(): Thing | undefined;
  /** Milliseconds of the clock; undefined when nothing comes by itself. */
  comesIn(): number | undefined;
}

/** Those who wait, by owner: who came first is served first. */
export interface Line {
  isEmpty(owner: string): boolean;
  /** Lets the first of an owner's line look whether there is something for it. */
  call(owner: string): void;
  callAll(): void;
  /** Rejects with the signal's reason; the place is then the next one's. */
  wait<Thing>(owner: string, wish: Wish<Thing>, waiter: Waiting): Promise<Thing>;
}

interface Place {
  look(): void;
}

export function createLine(): Line {
  const lines = new Map<string, Place[]>();
  const call = (owner: string): void => lines.get(owner)?.[0]?.look();

  const leave = (owner: string, line: Place[], place: Place): void => {
    line.splice(line.indexOf(place), 1);
    if (line.length === 0) lines.delete(owner);
    else call(owner);
  };

  return {
    isEmpty: (owner) => !lines.has(owner),
    call,
    callAll: () => {
      for (const owner of lines.keys()) call(owner);
    },
    wait: async (owner, { take, comesIn }, waiter) => {
      const line = lines.get(owner) ?? [];
      const place: Place = { look: () => {} };
      lines.set(owner, line);
      line.push(place);
      try {
        for (;;) {
          const isFirst = line[0] === place;
          const taken = isFirst ? take() : undefined;
          if (taken !== undefined) return taken;
          await nextLook(place, isFirst ? comesIn() : undefined, waiter);
        }
      } finally {
        leave(owner, line, place);
      }
    },
  };
}

/** Resolves when the place is called or the time is up. */
async function nextLook(place: Place, milliseconds: number | undefined, { clock, signal }: Waiting): Promise<void> {
  signal?.throwIfAborted();
  const over = new AbortController();
  const chances = [
    new Promise<void>((resolve) => {
      place.look = resolve;
    }),
    new Promise<void>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason), { signal: over.signal });
    }),
  ];
  if (milliseconds !== undefined) chances.push(clock.sleep(milliseconds, over.signal).catch(() => {}));
  try {
    await Promise.race(chances);
  } finally {
    over.abort();
  }
}
