import { createClock } from "@mockvox/mock-server";
import { connect } from "@mockvox/mock-server/connect";
import { serve } from "@mockvox/mock-server/serve";
import type { Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { type OpenPage, setupBrowser } from "./open-page.ts";
import { setupServedPage } from "./served-page.ts";
import { showControls } from "./show-controls.ts";

const start = "2026-03-10T15:00:00Z";

describe("the Simulate view", () => {
  const open = setupBrowser();

  describe("of the static page", () => {
    const openView: OpenSimulate = (options) => open(`#/simulate?seed=7&clock=${start}`, options);
    testLimits(openView);
    testControls(openView);
    testTarget(openView);
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

  it.for([
    ["en-US", "Edge cases in the data", "A call at 00:00:00 on the first day of every month."],
    ["es-CO", "Casos límite en los datos", "Una llamada a las 00:00:00 del primer día de cada mes."],
  ])("lists the edges of the data and what each catches, in %s", async ([locale = "", title = "", first = ""]) => {
    const page = await open(`#/simulate?seed=7&clock=${start}&edges=on`, { locale });
    await showControls(page);
    const panel = page.getByRole("region", { name: title });
    await panel.getByText("first-second-of-month").waitFor();
    expect(await panel.textContent()).toContain(first);
    await page.goto(page.url().replace("&edges=on", ""));
    await panel.waitFor({ state: "detached" });
  });

  it("exports the whole state, and imports it into another mock server", async () => {
    const page = await open(`#/simulate?seed=7&clock=${start}`);
    await press(page, "Use up all");
    await showControls(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("mockvox-snapshot.json");
    const file = await download.path();

    await using running = await serve({ port: 0, seed: 1 });
    const other = await open(`#/simulate?mock=${encodeURIComponent(running.url)}`);
    await showControls(other);
    await other.locator('input[type="file"]').setInputFiles(file);
    await other.getByText("0 / 25,000", { exact: true }).waitFor();
    expect(running.wolkvox.health().source.seed).toBe(7);
    expect((await running.wolkvox.tenant().usage()).quota.left).toBe(0);

    await other.locator('input[type="file"]').setInputFiles({
      name: "notes.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("hello"),
    });
    await other.getByRole("alert").getByText("notes.txt is not JSON").waitFor();
  });

  it("restores clock, maintenance, quota and what was pending when the page is closed during a scenario", async () => {
    await using running = await serve({
      port: 0,
      latency: 5,
      clock: createClock({ start: Date.parse(start), speed: 0 }),
    });
    const tenant = running.wolkvox.tenant();
    tenant.when("diagram_2").injectFault({ kind: "garbage" }, { rate: 0.5 });
    const before = await tenant.status();
    const page = await open(`#/simulate?mock=${encodeURIComponent(running.url)}`);
    // Each request waits for a clock that is paused.
    await press(page, "Play: Three requests at once");
    await expect.poll(async () => (await tenant.usage()).slots.used).toBe(2);
    await page.close();
    await expect.poll(() => tenant.status()).toEqual(before);
  });

  it.for(["Only token", "All tokens"])("follows the state by one stream, without polling: %s", async (scope) => {
    await using running = await serve({ port: 0, seed: 7 });
    const page = await open(`#/simulate?mock=${encodeURIComponent(running.url)}`);
    await showControls(page);
    await page.getByText(scope).first().click();
    const next = overrideButton(page, /^maintenance: next/i);
    await next.waitFor();
    let asked = 0;
    page.on("request", () => {
      asked += 1;
    });
    const controls = connect(running.url);
    await (scope === "All tokens" ? controls : controls.tenant({ token: "demo" })).refuse("maintenance");
    await expect.poll(() => next.getAttribute("aria-pressed")).toBe("true");
    expect(asked).toBe(0);
    await page.close();
  });

  it("does not say that a scenario was played and restored when the server has gone", async () => {
    const running = await serve({ port: 0, latency: 5, clock: createClock({ start: Date.parse(start), speed: 0 }) });
    const page = await open(`#/simulate?mock=${encodeURIComponent(running.url)}`);
    await press(page, "Play: Nightly maintenance");
    await expect.poll(() => running.wolkvox.tenant().settings().maintenance).not.toBe(false);
    await running.close();
    await page.getByRole("region", { name: "Scenarios" }).getByRole("alert").waitFor();
    expect(await page.getByText("Clock, settings and quota are restored").count()).toBe(0);
    await page.close();
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
    await showControls(page);
    await press(page, "Skip to midnight");
    await expect.poll(() => left.innerText()).toBe("25,000 / 25,000");
    expect(await page.getByTestId("clock").innerText()).toMatch(/^2026-03-11 00:00/);
  });
}

/** Tests of all other controls. */
function testControls(open: OpenSimulate): void {
  it.for(["Paused", "× 60"])("sends three at once also with clock speed: %s", async (speed) => {
    const page = await open();
    await showControls(page);
    await page.getByText("All tokens", { exact: true }).click();
    await page.getByText(speed, { exact: true }).click();
    await press(page, "Send three at once");
    await expect.poll(() => statuses(page)).toEqual(["200", "200", "403"]);
  });

  it("moves the clock with its buttons and with the keyboard", async () => {
    const page = await open();
    await showControls(page);
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
    await showControls(page);
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
    await showControls(page);
    await press(page, "61,000");
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
    await showControls(page);
    await page.getByText('every request with token "demo"').waitFor();
    await page.getByText("All tokens", { exact: true }).click();
    await page.getByText("every request gets").waitFor();
  });

  it("forces an error response and a fault on the next request only, and clears them", async () => {
    const page = await open();
    await showControls(page);
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
    await showControls(page);
    const [next, half] = [
      overrideButton(page, /^invalid-token: next/i),
      overrideButton(page, /^garbage: 50% of requests$/),
    ];
    await next.click();
    await half.click();
    await expect.poll(() => next.getAttribute("aria-pressed")).toBe("true");
    expect(await next.innerText()).toBe("Next × 1");
    // What is shown is part of the name, so that it can be spoken to a program that presses buttons.
    expect(await next.getAttribute("aria-label")).toBe("invalid-token: Next × 1");
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

/** Tests of what the controls apply to, and of what a test of the limits leaves behind. */
function testTarget(open: OpenSimulate): void {
  it("names the token, applies only to it, and keeps its own usage for each token", async () => {
    const page = await open();
    await page.getByText('Only token "demo"').waitFor();
    await press(page, "Use up");
    await expect.poll(() => gauge(page, "Quota left today").innerText()).toBe("24,000 / 25,000");
    const token = page.getByRole("combobox", { name: "Token" });
    await token.fill("another");
    await token.press("Enter");
    await page.getByText('Usage of token "another"').waitFor();
    await expect.poll(() => gauge(page, "Quota left today").innerText()).toBe("25,000 / 25,000");
    await page.getByText("All tokens", { exact: true }).click();
    await page.getByText("The buttons apply to all tokens").waitFor();
  });

  it("resets only after a confirmation, forgets old attempts, and gives the focus back", async () => {
    const page = await open();
    await press(page, "Use up");
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toEqual(["200"]);
    const left = gauge(page, "Quota left today");
    await expect.poll(() => left.innerText()).toBe("23,999 / 25,000");
    await press(page, "Reset…");
    await page.getByText("Clears the requests, quota, settings").waitFor();
    await press(page, "Cancel");
    expect(await left.innerText()).toBe("23,999 / 25,000");
    await press(page, "Reset…");
    await press(page, "Reset now");
    await expect.poll(() => left.innerText()).toBe("25,000 / 25,000");
    await expect.poll(() => statuses(page)).toEqual([]);
    await page.getByTestId("announced").getByText("The mock server was reset.").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Reset…");
  });

  it("plays a scenario as a timeline, and restores what it changed", async () => {
    const page = await open();
    const left = gauge(page, "Quota left today");
    await expect.poll(() => left.innerText()).toBe("25,000 / 25,000");
    await press(page, "Play: The quota is spent from the start");
    const timeline = page.getByTestId("timeline");
    await timeline.getByText("Done. The clock, settings and quota were restored.").waitFor();
    expect(await timeline.locator(".mantine-Badge-label").allInnerTexts()).toEqual(["403", "200"]);
    await timeline.getByText("The clock is moved to 00:00:00.").waitFor();
    await expect.poll(() => left.innerText()).toBe("25,000 / 25,000");
    await press(page, "Play: Three requests at once");
    await expect.poll(() => timeline.locator(".mantine-Badge-label").allInnerTexts()).toHaveLength(3);
    expect(await timeline.innerText()).toContain("EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS");
  });

  it("sets the latency with Enter", async () => {
    const page = await open();
    await showControls(page);
    const latency = page.getByRole("textbox", { name: "Latency (ms of the mock clock)" });
    await latency.fill("3000");
    await latency.press("Enter");
    await page.getByRole("region", { name: "Mock server" }).getByText("Latency 3 s").waitFor();
  });

  it("sets the clock back after the 60-second limit", async () => {
    const page = await open();
    await showControls(page);
    await press(page, "Hit the 60 s timeout");
    await expect.poll(() => statuses(page)).toEqual(["408"]);
    await expect.poll(() => page.getByTestId("clock").innerText()).toMatch(/^2026-03-10 10:00/);
  });

  it("keeps a fault of a field for a response that has the field", async () => {
    const page = await open();
    await page.goto(page.url().replace("#/simulate?", "#/simulate?api=diagram_2&"));
    await showControls(page);
    await page.getByText("The first row of diagram_2 lacks").waitFor();
    const fault = overrideButton(page, /^missing-field: next/i);
    await fault.click();
    await expect.poll(() => fault.getAttribute("aria-pressed")).toBe("true");
    // This requests cdr_4, which has no such field.
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toEqual(["200"]);
    expect(await fault.getAttribute("aria-pressed")).toBe("true");
  });

  it("forgets the attempts when the controls apply to other tokens, and names what a reset of all clears", async () => {
    const page = await open();
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toEqual(["200"]);
    await page.getByText("All tokens", { exact: true }).click();
    await expect.poll(() => statuses(page)).toEqual([]);
    await page.getByRole("button", { name: /^Reset ?…$/ }).click();
    await page.getByText("The main clock keeps its time and speed.").waitFor();
  });

  it("forgets the attempts of another day", async () => {
    const page = await open();
    await showControls(page);
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toEqual(["200"]);
    await press(page, "Skip to midnight");
    await expect.poll(() => statuses(page)).toEqual([]);
  });

  it("keeps the labels of the clock inside its panel", async () => {
    const page = await open();
    await showControls(page);
    const panel = await page.getByRole("region", { name: "Clock" }).boundingBox();
    const marks = page.locator(".mantine-Slider-markLabel");
    await marks.first().waitFor();
    const [first, last] = [await marks.first().boundingBox(), await marks.last().boundingBox()];
    const padding = 12;
    expect(first?.x).toBeGreaterThan((panel?.x ?? 0) + padding);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThan((panel?.x ?? 0) + (panel?.width ?? 0) - padding);
  });
}

/** Presses a button once it is enabled. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).and(page.locator(":enabled:not([aria-disabled=true])")).click();
}

function overrideButton(page: Page, name: RegExp): Locator {
  return page.getByRole("button", { name });
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
