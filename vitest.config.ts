import { defineConfig, type ViteUserConfig } from "vitest/config";
import { isFull } from "./test-scale.ts";
import shared from "./vitest.shared.ts";

const playground = ["apps/playground/vitest.units.config.ts", "apps/playground/vitest.browser.config.ts"];

/** The tests of all packages in one run; `npx vitest NAME` and watch mode work from the root. */
const config: ViteUserConfig = defineConfig({
  test: {
    ...shared.test,
    projects: ["packages/*", ...(isFull ? playground : playground.slice(0, 1)), "bench", "tests"],
  },
});

export default config;
