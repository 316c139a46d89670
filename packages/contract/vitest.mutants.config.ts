// @ts-nocheck
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The tests that hold the fake to the contract, for Stryker. */
const config: ViteUserConfig = defineConfig({
  test: { include: ["packages/contract/test/mutants.test.ts"], testTimeout: 60_000, fileParallelism: false },
});

export default config;
