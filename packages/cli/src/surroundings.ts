/** What the command needs of the process that it runs in. */
export interface Surroundings {
  readonly stdout: {
    /** `done` is called when the text is written, or with the error that kept it from being. */
    write(text: string, done?: (error?: Error | null) => void): unknown;
    /** Bytes that wait to be written. */
    readonly writableLength?: number;
    on(event: "error", listener: (error: Error) => void): unknown;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
  on(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
  exit(code: number): never;
}

/** The same for a command that also says what goes on. */
export interface Process extends Surroundings {
  readonly stderr: {
    write(text: string): unknown;
    on(event: "error", listener: () => void): unknown;
  };
}

/** Resolves when the process is told to stop. A second signal does not wait. */
export function stopSignal(around: Surroundings): Promise<void> {
  let told = false;
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      around.on(signal, () => {
        if (told) around.exit(130);
        told = true;
        resolve();
      });
    }
  });
}

/** Resolves when what is printed reaches nobody any more, as behind `| head -1`. */
export function unread({ stdout }: Surroundings): Promise<void> {
  return new Promise((resolve) => {
    stdout.on("error", () => resolve());
  });
}
