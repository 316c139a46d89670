import { defineConfig, type ViteUserConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

const config: ViteUserConfig = defineConfig({
  test: {
    ...shared.test,
    // Browsers wait for one another more than they work.
    maxWorkers: 2,
    projects: ["vitest.units.config.ts", "vitest.browser.config.ts"],
  },
});

export default config;
