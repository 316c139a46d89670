import type { Surroundings } from "./surroundings.ts";

/** Lines for a reader that may read slowly or not at all. */
export interface Log {
  print(line: string): void;
  /** Resolves when everything is written, or when the reader has taken too long; to whether it is written. */
  end(): Promise<boolean>;
}

export interface LogOptions {
  /** Says how many lines were dropped. */
  tellDropped(count: number): string;
  /** Resolves when the reader has been waited for long enough. */
  patience(): Promise<unknown>;
}

/** Bytes that wait for a reader before it loses lines. */
const mostWaiting = 1_000_000;

/** Prints lines. While much waits to be read they are dropped, and the next line that is printed says how many. */
export function createLog(stdout: Surroundings["stdout"], { tellDropped, patience }: LogOptions): Log {
  let dropped = 0;
  const waiting = (): number => stdout.writableLength ?? 0;
  const tell = (): void => {
    if (dropped > 0) stdout.write(tellDropped(dropped));
    dropped = 0;
  };
  return {
    print: (line) => {
      if (waiting() > mostWaiting) {
        dropped += 1;
        return;
      }
      tell();
      stdout.write(line);
    },
    end: async () => {
      tell();
      if (waiting() === 0) return true;
      const written = new Promise<boolean>((resolve) => void stdout.write("", () => resolve(true)));
      return Promise.race([written, patience().then(() => false)]);
    },
  };
}
