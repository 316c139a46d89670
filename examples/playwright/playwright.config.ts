import { defineConfig } from "@playwright/test";

/** An installed Chromium, such as `/usr/bin/chromium`; by default, the one from `npx playwright install`. */
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  reporter: "list",
  use: { launchOptions: { args: ["--no-sandbox"], ...(executablePath ? { executablePath } : {}) } },
  // The mock server uses a free port. Its URL is parsed from the line it prints when ready, and stored in `process.env.WOLKVOX_URL`.
  webServer: {
    command: "mockvox serve --port 0 --clock 2026-03-03T09:00:00 --speed 0 --log json",
    wait: { stdout: /"url":"(?<wolkvox_url>[^"]+)"/ },
  },
});
