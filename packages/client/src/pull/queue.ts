import type { Interval } from "./window.ts";

/** A window to read, with its outcome once reading has begun. */
interface WindowTask<Outcome> {
  readonly window: Interval;
  readonly outcome?: Promise<Outcome>;
}

/** What is left to read, in order of time. The first windows are being read. */
export interface WindowQueue<Outcome> {
  /** The first window with its outcome; undefined when nothing is left. */
  first(): Promise<{ readonly window: Interval; readonly outcome: Outcome } | undefined>;
  removeFirst(): void;
  /** Replaces the first window with its parts. */
  splitFirst(parts: readonly Interval[]): void;
}

export interface QueueOptions<Outcome> {
  /** The next window to read, from the start of an interval. */
  takeWindow(interval: Interval): Interval;
  read(window: Interval): Promise<Outcome>;
  /** How many windows may be read at once, now. */
  inFlight(): number;
  /** Whether a second is in the future: a window that begins there is skipped, and all later ones. */
  isInFuture(second: number): boolean;
  /** Called for every interval that is skipped. */
  onSkip(interval: Interval): void;
}

export function createWindowQueue<Outcome>(
  interval: Interval,
  { takeWindow, read, inFlight, isInFuture, onSkip }: QueueOptions<Outcome>,
): WindowQueue<Outcome> {
  const tasks: WindowTask<Outcome>[] = interval.from < interval.to ? [{ window: interval }] : [];
  const running = new Set<Promise<unknown>>();

  const startReading = (window: Interval): WindowTask<Outcome> => {
    const outcome = read(window);
    // `first` reports a failure. If an earlier window has failed, later failures stay unobserved, hence the handlers.
    const settled: Promise<unknown> = outcome.then(noop, noop).then(() => running.delete(settled));
    running.add(settled);
    return { window, outcome };
  };

  const startAt = (at: number, unread: Interval): void => {
    const window = takeWindow(unread);
    const rest = window.to < unread.to ? [{ window: { from: window.to, to: unread.to } }] : [];
    tasks.splice(at, 1, startReading(window), ...rest);
  };

  const fill = (): void => {
    for (let at = 0; at < inFlight() && running.size < inFlight(); at += 1) {
      const task = tasks[at];
      if (task && !task.outcome) startAt(at, task.window);
    }
  };

  const skipFuture = (): void => {
    const at = tasks.findIndex(({ window, outcome }) => !outcome && isInFuture(window.from));
    if (at >= 0) for (const { window } of tasks.splice(at)) onSkip(window);
  };

  return {
    removeFirst: () => {
      tasks.shift();
      skipFuture();
    },
    splitFirst: (parts) => {
      const [, next] = tasks;
      const last = parts.at(-1);
      // Joins the last part with the unread interval after it, so that only the window size decides where to cut.
      const canJoin = last !== undefined && next !== undefined && !next.outcome;
      const intervals = canJoin ? [...parts.slice(0, -1), { from: last.from, to: next.window.to }] : parts;
      tasks.splice(0, canJoin ? 2 : 1, ...intervals.map((window) => ({ window })));
    },
    first: async () => {
      skipFuture();
      fill();
      // Later windows may use every request slot: one of them has to finish before the first can begin.
      while (tasks[0] && !tasks[0].outcome) {
        await Promise.race(running);
        fill();
      }
      const [task] = tasks;
      return task?.outcome && { window: task.window, outcome: await task.outcome };
    },
  };
}

function noop(): void {}
