import { defineConfig, type ViteUserConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

const config: ViteUserConfig = defineConfig({
  test: {
    ...shared.test,
    // More browsers at once are slower, not faster.
    maxWorkers: 2,
    projects: ["vitest.units.config.ts", "vitest.browser.config.ts"],
  },
});

export default config;
