import type { Said } from "../said.ts";
import type { Ask } from "../wire/ask.ts";
import type { Reply } from "../wire/reply.ts";
import { send, type Target } from "../wire/send.ts";
import type { Purse } from "./purse.ts";
import { isCrowded } from "./stop.ts";

const pauseMilliseconds = 2_000;

/** How often requests are sent at most that go together: one that is alone is sent again when it finds no free slot. */
export function triesOf(together: number): number {
  return together === 1 ? 3 : 1;
}

/** Why a sample was not answered that found no free slot at any try. */
export const slotsTaken: Said = {
  en: "the token's slots were taken by somebody else at every try; ask again when nothing else uses it",
  es: "otro proceso ocupó los cupos del token en cada intento; pregunte de nuevo cuando nadie más lo use",
};

/** The requests of one run. */
export interface Asking {
  /** How many more may be sent: within the budget of the day, and within what was said before, though a new day may have begun. */
  left(): number;
  /** Sends requests together, one again while it finds no free slot; resolves to the last replies and what they cost. */
  ask(asks: readonly Ask[]): Promise<{ readonly found: readonly Reply[]; readonly calls: number }>;
  /** Whether somebody else was seen to hold the token's slots. */
  isShared(): boolean;
}

interface Limits {
  readonly purse: Purse;
  /** Most requests of the run. */
  readonly most: number;
  /** Keeps what was booked. */
  save(): void | Promise<void>;
}

export function createAsking(target: Target, { purse, most, save }: Limits): Asking {
  let sent = 0;
  let isShared = false;

  const left = (): number => Math.min(purse.left(), most - sent);

  /** Counts the call before it is sent, so that a crash cannot forget it. */
  const sendAll = async (asks: readonly Ask[]): Promise<readonly Reply[]> => {
    sent += asks.length;
    purse.pay(asks.length);
    await save();
    const found = await Promise.all(asks.map((one) => send(one, target)));
    purse.settle();
    return found;
  };

  const ask: Asking["ask"] = async (asks) => {
    const before = sent;
    let found = await sendAll(asks);
    isShared ||= found.every(isCrowded);
    for (let count = 1; count < triesOf(asks.length) && found.every(isCrowded) && left() > 0; count += 1) {
      await target.clock.sleep(pauseMilliseconds);
      found = await sendAll(asks);
    }
    return { found, calls: sent - before };
  };

  return { left, ask, isShared: () => isShared };
}
