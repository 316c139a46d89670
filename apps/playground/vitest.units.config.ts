import { defineConfig, type ViteUserConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

/** Tests of the page's parts, without a browser. */
const config: ViteUserConfig = defineConfig({
  test: {
    ...shared.test,
    name: "@mockvox/playground",
    exclude: ["test/e2e/**"],
  },
});

export default config;
