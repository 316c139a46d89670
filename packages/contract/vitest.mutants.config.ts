// @ts-nocheck
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Runs the contract against mutants of the mock server, for Stryker. */
const config: ViteUserConfig = defineConfig({
  test: { include: ["packages/contract/test/mutants.test.ts"], testTimeout: 60_000, fileParallelism: false },
});

export default config;
