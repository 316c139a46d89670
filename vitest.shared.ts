import { availableParallelism } from "node:os";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { SummaryReporter } from "./scripts/summary-reporter.ts";
import { isFull } from "./test-scale.ts";

/** The Vitest configuration shared by all packages. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: isFull ? [] : ["**/*.long.test.ts"],
    reporters: ["default", new SummaryReporter()],
    // Files are isolated, so their order proves nothing; Vitest starts the slowest first, which ends soonest.
    sequence: { shuffle: { tests: true, files: false } },
    // Threads start faster than processes and use an eighth less processor time over the whole run.
    pool: "threads",
    // One more than there are cores, because many tests wait: for programs they started, for timers, for a connection to close.
    maxWorkers: availableParallelism() + 1,
    // Tests may be slow on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default a second.
    expect: { poll: { timeout: 30_000 } },
  },
});

export default config;
