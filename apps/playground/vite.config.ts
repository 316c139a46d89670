import react from "@vitejs/plugin-react";
import { msw } from "msw/vite";
import { defineConfig } from "vite";

/** Paths are relative, so that the page works at any address: a fake's `/`, a folder of a static host. */
export default defineConfig({
  base: "./",
  plugins: [react(), msw({ mode: "worker-only" })],
  build: { target: "es2024", license: { fileName: "licenses.md" }, chunkSizeWarningLimit: 1200 },
});
