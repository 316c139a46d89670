import { defineConfig, type ViteUserConfig } from "vitest/config";
import shared from "./vitest.shared.ts";

/**
 * For packages whose tests change nothing global: the files that run on one worker share their modules, which takes a quarter less processor
 * time. Tests that patch the network, the timers or the environment belong in a package with the configuration of `vitest.shared.ts`.
 */
const config: ViteUserConfig = defineConfig({ test: { ...shared.test, isolate: false } });

export default config;
