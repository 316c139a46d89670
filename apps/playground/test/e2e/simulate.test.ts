import { createClock } from "@mockvox/mock-server";
import { connect } from "@mockvox/mock-server/connect";
import { serve } from "@mockvox/mock-server/serve";
import type { Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { type OpenPage, setupBrowser } from "./open-page.ts";
import { setupServedPage } from "./served-page.ts";

const start = "2026-03-10T15:00:00Z";

describe("the Simulate view", () => {
  const open = setupBrowser();

  describe("of the static page", () => {
    const openView: OpenSimulate = (options) => open(`#/simulate?seed=7&clock=${start}`, options);
    testLimits(openView);
    testControls(openView);
  });

  describe("of the page that the command serves", () => {
    const url = setupServedPage("--clock", start);
    beforeEach(async () => {
      const fake = connect(url());
      await fake.reset();
      await fake.clock.setSpeed(0);
      await fake.clock.set(Date.parse(start));
    });
    testLimits((options) => open(`${url()}/#/simulate`, options));
  });

  describe("of the static page with a running server", () => {
    const url = setupServedPage("--clock", start);
    testTimeLimit(() => open(`#/simulate?mock=${encodeURIComponent(url())}`));
  });

  it.for(["reloaded", "closed"])(
    "restores the latency of the token when the page is %s during an attempt",
    async (way) => {
      // The clock is so slow that the attempt never ends on its own.
      await using running = await serve({ port: 0, latency: 5, clock: createClock({ speed: 0.0001 }) });
      const page = await open(`#/simulate?mock=${encodeURIComponent(running.url)}`);
      const latency = (): unknown => running.wolkvox.tenant().settings().latency;
      await press(page, "Send three at once");
      await expect.poll(latency).toBe(1500);
      await (way === "reloaded" ? page.reload() : page.close());
      await expect.poll(latency).toBe(5);
    },
  );
});

type OpenSimulate = (options?: Parameters<OpenPage>[1]) => Promise<Page>;

/** Tests of the limits, for every way to host the page and every kind of mock server. */
function testLimits(open: OpenSimulate): void {
  it("sends three at once, shows them in flight, and gets one error response", async () => {
    const page = await open();
    const inFlight = gauge(page, "Requests in flight");
    await expect.poll(() => inFlight.innerText()).toBe("0 / 2");
    const after = await pauseTime(page);
    await press(page, "Send three at once");
    await expect.poll(() => after(250, () => inFlight.innerText())).toBe("2 / 2");
    await expect.poll(() => after(250, () => statuses(page))).toEqual(["200", "200", "403"]);
    await attempts(page).getByText("EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS").waitFor();
    await expect.poll(() => after(250, () => inFlight.innerText())).toBe("0 / 2");
  });

  testTimeLimit(open);

  it("uses up the quota until requests are rejected, and resets it by button and at midnight", async () => {
    const page = await open();
    const left = gauge(page, "Quota left today");
    await expect.poll(() => left.innerText()).toBe("25,000 / 25,000");
    await press(page, "Use up");
    await expect.poll(() => left.innerText()).toBe("24,000 / 25,000");
    await press(page, "Use up all");
    await expect.poll(() => left.innerText()).toBe("0 / 25,000");
    await press(page, "Send one");
    await attempts(page).getByText("TOKEN LIMIT EXCEEDED").waitFor();
    await press(page, "Reset quota");
    await expect.poll(() => left.innerText()).toBe("25,000 / 25,000");
    await press(page, "Use up all");
    await expect.poll(() => left.innerText()).toBe("0 / 25,000");
    await press(page, "Skip to midnight");
    await expect.poll(() => left.innerText()).toBe("25,000 / 25,000");
    expect(await page.getByTestId("clock").innerText()).toMatch(/^2026-03-11 00:00/);
  });
}

/** Tests of all other controls. */
function testControls(open: OpenSimulate): void {
  it.for(["Paused", "× 60"])("sends three at once also with clock speed: %s", async (speed) => {
    const page = await open();
    await page.getByText("All tokens", { exact: true }).click();
    await page.getByText(speed, { exact: true }).click();
    await press(page, "Send three at once");
    await expect.poll(() => statuses(page)).toEqual(["200", "200", "403"]);
  });

  it("moves the clock with its buttons and with the keyboard", async () => {
    const page = await open();
    const clock = page.getByTestId("clock");
    await expect.poll(() => clock.innerText()).toMatch(/^2026-03-10 10:00/);
    await press(page, "+1 hour");
    await expect.poll(() => clock.innerText()).toMatch(/^2026-03-10 11:00/);
    const time = page.getByRole("slider", { name: "Time of day" });
    await expect.poll(() => time.getAttribute("aria-valuetext")).toMatch(/^11:0\d$/);
    await time.focus();
    await page.keyboard.press("Home");
    await expect.poll(() => clock.innerText()).toMatch(/^2026-03-10 00:00/);
  });

  it("rejects all requests during maintenance, and none after it", async () => {
    const page = await open();
    const maintenance = page.getByRole("switch", { name: "Maintenance" });
    await maintenance.click();
    await expect.poll(() => maintenance.isChecked()).toBe(true);
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toHaveLength(1);
    expect(await statuses(page)).not.toEqual(["200"]);
    await maintenance.click();
    await expect.poll(() => maintenance.isChecked()).toBe(false);
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toEqual(["200"]);
  });

  it("stops a slow request and frees its slot", async () => {
    const page = await open();
    await press(page, "61000");
    await press(page, "Send one");
    const inFlight = gauge(page, "Requests in flight");
    await expect.poll(() => inFlight.innerText()).toBe("1 / 2");
    await press(page, "Stop");
    await expect.poll(() => inFlight.innerText()).toBe("0 / 2");
    await press(page, "0");
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toEqual(["200"]);
  });

  it("says which tokens maintenance applies to", async () => {
    const page = await open();
    await page.getByText("every request with your token").waitFor();
    await page.getByText("All tokens", { exact: true }).click();
    await page.getByText("every request gets").waitFor();
  });

  it("forces an error response and a fault on the next request only, and clears them", async () => {
    const page = await open();
    await press(page, "invalid-token: next one");
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toHaveLength(1);
    expect(await statuses(page)).not.toEqual(["200"]);
    await press(page, "proxy-page: next one");
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toEqual(["502"]);
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toEqual(["200"]);
    await press(page, "invalid-token: next one");
    await press(page, "Clear error responses");
    await press(page, "proxy-page: next one");
    await press(page, "Clear faults");
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toEqual(["200"]);
  });

  it("shows pending error responses and faults, and clears them when pressed again", async () => {
    const page = await open();
    const [next, half] = [
      overrideButton(page, "invalid-token: next one"),
      overrideButton(page, "garbage: 50% of requests"),
    ];
    await next.click();
    await half.click();
    await expect.poll(() => next.getAttribute("aria-pressed")).toBe("true");
    expect(await next.innerText()).toContain("× 1");
    await expect.poll(() => half.innerText()).toContain("50%");
    await half.click();
    await expect.poll(() => half.getAttribute("aria-pressed")).toBe("false");
    expect(await next.getAttribute("aria-pressed")).toBe("true");
    await press(page, "Send one");
    await expect.poll(() => next.getAttribute("aria-pressed")).toBe("false");
  });

  it("is shown in Spanish", async () => {
    const page = await open({ locale: "es-CO" });
    await page.getByRole("button", { name: "Enviar tres a la vez" }).waitFor();
    await page.getByText("25.000 / 25.000", { exact: true }).waitFor();
  });
}

function testTimeLimit(open: OpenSimulate): void {
  it("runs into the 60-second limit repeatedly without waiting a minute, and responds at once afterwards", async () => {
    const page = await open();
    for (const _ of [1, 2, 3]) {
      await press(page, "Hit the 60 s timeout");
      await expect.poll(() => statuses(page)).toEqual(["408"]);
      await press(page, "Send one");
      await expect.poll(() => statuses(page)).toEqual(["200"]);
    }
  });
}

/**
 * Reloads the page with a paused browser clock, so that short-lived states can be observed on a slow machine, too. The returned function
 * advances the clock by some milliseconds and then reads a value.
 */
async function pauseTime(
  page: Page,
): Promise<<Value>(milliseconds: number, read: () => Promise<Value>) => Promise<Value>> {
  await page.clock.install({ time: start });
  await page.reload();
  await page.locator("[data-gauge]").first().waitFor();
  await page.clock.pauseAt(Date.parse(start) + 3_600_000);
  return async (milliseconds, read) => {
    await page.clock.runFor(milliseconds);
    return read();
  };
}

/** Presses a button once it is enabled. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).and(page.locator(":enabled:not([data-loading])")).click();
}

function overrideButton(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

function attempts(page: Page): Locator {
  return page.getByTestId("attempts");
}

/** The statuses of the last attempt, sorted; none while it is running. */
async function statuses(page: Page): Promise<string[]> {
  const texts = await attempts(page).locator(".mantine-Badge-label").allInnerTexts();
  return texts.toSorted();
}

function gauge(page: Page, name: string): Locator {
  return page.locator(`[data-gauge="${name}"]`);
}
