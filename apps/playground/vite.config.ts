import react from "@vitejs/plugin-react";
import { msw } from "msw/vite";
import { defineConfig } from "vite";

/** Relative paths let the page work at any URL: the root of a mock server, or a folder of a static host. */
export default defineConfig({
  base: "./",
  plugins: [react(), msw({ mode: "worker-only" })],
  build: { target: "es2024", license: { fileName: "licenses.md" }, chunkSizeWarningLimit: 1200 },
});
