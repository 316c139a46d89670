import { mergeConfig } from "vitest/config";
import shared from "../vitest.shared.ts";

/** As in every package, but these tests are in the folder itself, and most of them start programs. */
const config: typeof shared = mergeConfig(shared, { test: { testTimeout: 600_000, hookTimeout: 600_000 } });
config.test = { ...config.test, include: ["*.test.ts"] };

export default config;
