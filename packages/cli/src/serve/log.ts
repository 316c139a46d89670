import type { CliContext } from "../cli-context.ts";

/** A log for a reader that may be slow or gone. */
export interface Log {
  print(line: string): void;
  /** Resolves when everything is written, or after the flush timeout; to whether everything was written. */
  end(): Promise<boolean>;
}

export interface LogOptions {
  /** The line that reports dropped lines. */
  formatDropped(count: number): string;
  /** Resolves when `end` has waited long enough for the reader. */
  flushTimeout(): Promise<unknown>;
}

/** Bytes buffered for a slow reader before lines are dropped. */
const maxBufferedBytes = 1_000_000;

/** Prints lines. While too much is buffered, lines are dropped; the next line that is printed reports how many. */
export function createLog(stdout: CliContext["stdout"], { formatDropped, flushTimeout }: LogOptions): Log {
  let dropped = 0;
  const bufferedBytes = (): number => stdout.writableLength ?? 0;
  const reportDropped = (): void => {
    if (dropped > 0) stdout.write(formatDropped(dropped));
    dropped = 0;
  };
  return {
    print: (line) => {
      if (bufferedBytes() > maxBufferedBytes) {
        dropped += 1;
        return;
      }
      reportDropped();
      stdout.write(line);
    },
    end: async () => {
      reportDropped();
      if (bufferedBytes() === 0) return true;
      const written = new Promise<boolean>((resolve) => void stdout.write("", () => resolve(true)));
      return Promise.race([written, flushTimeout().then(() => false)]);
    },
  };
}
