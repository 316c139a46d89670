/** What a server's process holds now, and the most it held since it was last asked, in bytes. */
export interface Memory {
  now: number;
  peak: number;
}

const SAMPLE_MS = 1;

function watchMemory(): () => Memory {
  let peak = 0;
  setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE_MS).unref();
  return () => {
    const now = process.memoryUsage.rss();
    const memory = { now, peak: Math.max(peak, now) };
    peak = now;
    return memory;
  };
}

/** Tells the bench where this server listens, and its memory whenever it asks. */
export function announce(url: string): void {
  const readMemory = watchMemory();
  process.on("message", () => process.send?.(readMemory()));
  process.send?.(url);
}
