import { defineConfig, type ViteUserConfig } from "vitest/config";
import shared from "../../vitest.shared-modules.config.ts";

/** Unit tests of the page, without a browser. */
const config: ViteUserConfig = defineConfig({
  test: {
    ...shared.test,
    name: "@mockvox/playground",
    exclude: ["test/e2e/**"],
  },
});

export default config;
