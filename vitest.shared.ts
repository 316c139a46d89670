import { availableParallelism } from "node:os";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { SummaryReporter } from "./scripts/summary-reporter.ts";
import { isFull } from "./test-scale.ts";

/** The one Vitest set-up of every package. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: isFull ? [] : ["**/*.long.test.ts"],
    reporters: ["default", new SummaryReporter()],
    sequence: { shuffle: true },
    // Vitest leaves a core to itself, and of two cores that is half.
    maxWorkers: availableParallelism(),
    // A busy machine is slow, not broken.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default config;
