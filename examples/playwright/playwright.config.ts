import { defineConfig } from "@playwright/test";

/** A Chromium of one's own, such as `/usr/bin/chromium`; without it, the one that `npx playwright install` brings. */
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  reporter: "list",
  use: { launchOptions: { args: ["--no-sandbox"], ...(executablePath ? { executablePath } : {}) } },
  // The fake takes a free port. What it says when it is ready names its URL, which is then in `process.env.WOLKVOX_URL`.
  webServer: {
    command: "mockvox serve --port 0 --clock 2026-03-03T09:00:00 --speed 0 --log json",
    wait: { stdout: /"url":"(?<wolkvox_url>[^"]+)"/ },
  },
});
