import type { Entry } from "@mockvox/mock-server";
import type { RemoteFake } from "@mockvox/mock-server/connect";

export interface Follower {
  onEntry(entry: Entry): void;
  /** Called when the stream has broken; it is tried again after a while. */
  onBroken(): void;
  /** Called when it flows, again or for the first time. */
  onFlowing(): void;
}

const waitMs = 2000;

/** Follows the requests of a running fake, again whenever the stream breaks, until the function returned is called. */
export function followAgain(controls: RemoteFake, { onEntry, onBroken, onFlowing }: Follower): () => void {
  let stop = (): void => {};
  let isOver = false;
  const again = (): void => {
    if (isOver) return;
    onBroken();
    setTimeout(follow, waitMs);
  };
  const follow = async (): Promise<void> => {
    if (isOver) return;
    try {
      stop = await controls.follow(onEntry, { onEnd: again });
      if (isOver) stop();
      else onFlowing();
    } catch {
      again();
    }
  };
  void follow();
  return () => {
    isOver = true;
    stop();
  };
}
