import { defineConfig, type ViteUserConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

/** Tests of parts, and tests in a browser. Those alone need the page built, once for all of them. */
const config: ViteUserConfig = defineConfig({
  test: {
    ...shared.test,
    include: [],
    // Browsers wait for one another more than they work.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "parts", include: ["test/**/*.test.ts"], exclude: ["test/e2e/**"] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/global-setup.ts"],
          testTimeout: 400_000,
          expect: { poll: { timeout: 60_000 } },
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

export default config;
