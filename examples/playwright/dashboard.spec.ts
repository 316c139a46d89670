import { randomUUID } from "node:crypto";
import { connect, type RemoteControls } from "@mockvox/mock-server/connect";
import { test as base, expect } from "@playwright/test";

const url = process.env.WOLKVOX_URL ?? "http://127.0.0.1:4010";

/** A page of the dashboard, and the controls of the mock server for the token that only this page uses. */
const test = base.extend<{ wolkvox: RemoteControls }>({
  wolkvox: async ({ page }, use) => {
    const token = `page-${randomUUID()}`;
    // Served from the mock server's origin, as in production behind the proxy that adds the real token.
    await page.route("**/dashboard?*", (route) => route.fulfill({ path: "dashboard.html" }));
    await page.goto(`${url}/dashboard?token=${token}`);
    await use(connect(url).tenant({ token }));
  },
});

test("shows a day", async ({ page, wolkvox }) => {
  await page.getByRole("button").click();
  await expect(page.getByRole("status")).toHaveText(/^[1-9]\d* options chosen$/);
  expect(await wolkvox.findRequests({ report: "diagram_13", status: 200 })).toHaveLength(1);
});

test("shows that a third concurrent request is refused", async ({ page, wolkvox }) => {
  await wolkvox.setLatency(5_000);
  for (let clicks = 0; clicks < 3; clicks += 1) await page.getByRole("button").click();
  await expect(page.getByRole("status")).toContainText("SIMULTANEOUS REQUESTS PER TOKEN (2)");
  await wolkvox.clock.advance({ seconds: 5 });
  await expect(page.getByRole("status")).toHaveText(/options chosen$/);
});

test("shows that the daily quota is spent", async ({ page, wolkvox }) => {
  await wolkvox.spendQuota(25_000);
  await page.getByRole("button").click();
  await expect(page.getByRole("status")).toHaveText("Try again later: TOKEN LIMIT EXCEEDED");
});

test("shows that a report timed out after 60 seconds, in milliseconds", async ({ page, wolkvox }) => {
  await wolkvox.setLatency(90_000);
  const before = performance.now();
  await page.getByRole("button").click();
  // The clock is paused; advance it until the pending request has timed out.
  while ((await page.getByRole("status").textContent()) === "Reading") await wolkvox.clock.advance({ seconds: 60 });
  await expect(page.getByRole("status")).toContainText("TIME LIMIT OF THE API (60 SECONDS)");
  // Usually under a second; a busy machine may take longer, but never a minute.
  expect(performance.now() - before).toBeLessThan(30_000);
});
