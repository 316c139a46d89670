import { defineConfig, type ViteUserConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

/** Tests of the page in a browser. Only these need the built page; it is built once for all of them. */
const config: ViteUserConfig = defineConfig({
  test: {
    ...shared.test,
    name: "@mockvox/playground in a browser",
    include: ["test/e2e/**/*.test.ts"],
    globalSetup: ["test/e2e/global-setup.ts"],
    testTimeout: 400_000,
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 300_000,
  },
});

export default config;
