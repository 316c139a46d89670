import { defineConfig } from "vitest/config";

export default defineConfig({ test: { globalSetup: "./serve-fake.ts", maxWorkers: 3 } });
