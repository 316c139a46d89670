import type { Span } from "./window.ts";

/** A window that is to be read, or is being read. */
interface Task<Outcome> {
  readonly window: Span;
  readonly outcome?: Promise<Outcome>;
}

/** What is left to read, in the order of time, of which the first windows are being read. */
export interface Queue<Outcome> {
  /** The first window with its outcome; undefined when nothing is left. */
  first(): Promise<{ readonly window: Span; readonly outcome: Outcome } | undefined>;
  /** Takes the first window out. */
  drop(): void;
  /** Puts parts in the place of the first window. */
  replace(parts: readonly Span[]): void;
}

/** What a queue needs to know of its windows. */
export interface QueueRules<Outcome> {
  /** Cuts the window that is read next off the front of a stretch. */
  cut(stretch: Span): Span;
  read(window: Span): Promise<Outcome>;
  /** How many windows may be read at once, now. */
  inFlight(): number;
  /** Whether a window that begins at a second is not to be read, nor any behind it. */
  isAhead(second: number): boolean;
  /** Hears of every stretch that was left out for that. */
  leftOut(stretch: Span): void;
}

export function createQueue<Outcome>(
  whole: Span,
  { cut, read, inFlight, isAhead, leftOut }: QueueRules<Outcome>,
): Queue<Outcome> {
  const tasks: Task<Outcome>[] = whole.from < whole.to ? [{ window: whole }] : [];
  const running = new Set<Promise<unknown>>();

  const started = (window: Span): Task<Outcome> => {
    const outcome = read(window);
    // Whoever waits for it hears of a failure; nobody may, when an earlier window has failed.
    const settled: Promise<unknown> = outcome.then(ignore, ignore).then(() => running.delete(settled));
    running.add(settled);
    return { window, outcome };
  };

  const start = (at: number, stretch: Span): void => {
    const window = cut(stretch);
    const rest = window.to < stretch.to ? [{ window: { from: window.to, to: stretch.to } }] : [];
    tasks.splice(at, 1, started(window), ...rest);
  };

  const fill = (): void => {
    for (let at = 0; at < inFlight() && running.size < inFlight(); at += 1) {
      const task = tasks[at];
      if (task && !task.outcome) start(at, task.window);
    }
  };

  const leaveOutWhatIsAhead = (): void => {
    const at = tasks.findIndex(({ window, outcome }) => !outcome && isAhead(window.from));
    if (at >= 0) for (const { window } of tasks.splice(at)) leftOut(window);
  };

  return {
    drop: () => {
      tasks.shift();
      leaveOutWhatIsAhead();
    },
    replace: (parts) => {
      const [, next] = tasks;
      const last = parts.at(-1);
      // The last part and what nobody has begun behind it are one stretch: what is cut off it depends on the pace alone.
      const isOpen = last !== undefined && next !== undefined && !next.outcome;
      const stretches = isOpen ? [...parts.slice(0, -1), { from: last.from, to: next.window.to }] : parts;
      tasks.splice(0, isOpen ? 2 : 1, ...stretches.map((window) => ({ window })));
    },
    first: async () => {
      leaveOutWhatIsAhead();
      fill();
      // Later windows may hold every place: one of them has to end before the first can begin.
      while (tasks[0] && !tasks[0].outcome) {
        await Promise.race(running);
        fill();
      }
      const [task] = tasks;
      return task?.outcome && { window: task.window, outcome: await task.outcome };
    },
  };
}

function ignore(): void {}
