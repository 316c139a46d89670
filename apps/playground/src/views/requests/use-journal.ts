import type { Entry } from "@mockvox/mock-server";
import { useEffect, useState } from "react";
import { useStartedTarget } from "../../server/use-target.tsx";

/** A request that the page has seen, with a number of its own. */
export interface Seen extends Entry {
  number: number;
}

/** The latest requests of the fake that the page holds, newest first, as they come. */
export interface Journal {
  entries: readonly Seen[];
  /** False while the stream of a running fake is broken; it is tried again. */
  isFlowing: boolean;
  isReady: boolean;
}

/** So many are kept in the page. */
const most = 2000;

export function useJournal(): Journal {
  const { target, state } = useStartedTarget();
  const [entries, setEntries] = useState<readonly Seen[]>([]);
  const [isFlowing, setFlowing] = useState(true);
  useEffect(() => {
    if (!target) return;
    let isLatest = true;
    const readAll = async (): Promise<void> => {
      const found = await target.controls.requests;
      if (isLatest) setEntries(found.slice(-most).map(numbered).toReversed());
    };
    const unfollow = target.follow({
      onEntry: (entry) => setEntries((known) => [numbered(entry), ...known].slice(0, most)),
      onBroken: () => setFlowing(false),
      onFlowing: () => {
        setFlowing(true);
        readAll().catch(() => setFlowing(false));
      },
    });
    return () => {
      isLatest = false;
      unfollow();
    };
  }, [target]);
  return { entries, isFlowing, isReady: state === "ready" };
}

let seen = 0;

function numbered(entry: Entry): Seen {
  seen += 1;
  return { ...entry, number: seen };
}
