import type { Entry } from "@mockvox/mock-server";
import { useEffect, useState } from "react";
import { usePlace } from "../../link/use-place.tsx";
import { runningFake } from "../../server/start-target.ts";
import { type Held, useTarget } from "../../server/use-target.tsx";
import { withArrived } from "./with-arrived.ts";

/** A request that the page has seen, with a number of its own. */
export interface Seen extends Entry {
  number: number;
}

/** The latest requests of the fake that the page holds, newest first, as they come. */
export interface Journal {
  entries: readonly Seen[];
  /** False while the stream of a running fake is broken; it is tried again. */
  isFlowing: boolean;
  /** Of the fake; a page that holds none has nothing to wait for. */
  state: Held["state"];
}

/** So many are kept in the page. */
const most = 2000;

export function useJournal(): Journal {
  const { place } = usePlace();
  const { target, state, hold } = useTarget();
  // Nobody but this page can have asked a fake in the page, so looking does not start one.
  const isElsewhere = runningFake(place) !== undefined;
  useEffect(() => {
    if (isElsewhere && state === "idle") hold().catch(() => {});
  }, [isElsewhere, state, hold]);
  const [entries, setEntries] = useState<readonly Seen[]>([]);
  const [isFlowing, setFlowing] = useState(true);
  useEffect(() => {
    if (!target) return;
    let isLatest = true;
    let arrived: Entry[] = [];
    const readAll = async (): Promise<void> => {
      arrived = [];
      const found = withArrived(await target.controls.requests, arrived);
      if (isLatest) setEntries(found.slice(-most).map(numbered).toReversed());
    };
    const unfollow = target.follow({
      onEntry: (entry) => {
        arrived = [...arrived, entry].slice(-most);
        setEntries((known) => [numbered(entry), ...known].slice(0, most));
      },
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
  if (!target) return { entries: [], isFlowing: true, state: isElsewhere || state !== "idle" ? state : "ready" };
  return { entries, isFlowing, state };
}

let seen = 0;

function numbered(entry: Entry): Seen {
  seen += 1;
  return { ...entry, number: seen };
}
