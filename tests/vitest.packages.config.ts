import { mergeConfig } from "vitest/config";
import shared from "../vitest.shared.ts";

/** What `npm run test:packages` runs: tests that install packages, build the repository or start third-party tools. */
const config: typeof shared = mergeConfig(shared, { test: { testTimeout: 600_000, hookTimeout: 900_000 } });
config.test = { ...config.test, include: ["packages/*.test.ts"], globalSetup: ["packages/global-setup.ts"] };

export default config;
