import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The one vitest set-up of every room; the JSON file is what `.ci/run` counts. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
    sequence: { shuffle: true },
    // A busy machine is slow, not broken.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default config;
