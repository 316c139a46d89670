import { defineConfig, type ViteUserConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

/** Nothing here keeps state beyond a test, so that the files of a worker share their modules. */
const config: ViteUserConfig = defineConfig({ test: { ...shared.test, isolate: false } });

export default config;
