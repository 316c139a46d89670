/** What a command needs of its process. Node's `process` has this shape. */
export interface CliContext {
  readonly stdout: {
    /** `done` is called when the text is written, or with the error that prevented it. */
    write(text: string, done?: (error?: Error | null) => void): unknown;
    /** Bytes waiting to be written. */
    readonly writableLength?: number;
    on(event: "error", listener: (error: Error) => void): unknown;
  };
  /** Default: nothing to read. */
  readonly stdin?: AsyncIterable<string | Uint8Array>;
  readonly stderr: {
    write(text: string): unknown;
    on(event: "error", listener: () => void): unknown;
  };
  readonly env: Environment;
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  exit(code: number): never;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Resolves at the first stop signal. A second one exits at once. */
export function waitForStopSignal(ctx: Pick<CliContext, "on" | "exit">): Promise<void> {
  let isStopping = false;
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      ctx.on(signal, () => {
        if (isStopping) ctx.exit(130);
        isStopping = true;
        resolve();
      });
    }
  });
}

/** Resolves when standard output has no reader left, as with `| head -1`. */
export function waitForBrokenPipe({ stdout }: Pick<CliContext, "stdout">): Promise<void> {
  return new Promise((resolve) => {
    stdout.on("error", () => resolve());
  });
}
