import { createClock } from "@mockvox/mock-server";
import { connect } from "@mockvox/mock-server/connect";
import { serve } from "@mockvox/mock-server/serve";
import type { Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { servedPage } from "./served-page.ts";
import { type Visit, visiting } from "./visit.ts";

const start = "2026-03-10T15:00:00Z";

describe("the view Limits", () => {
  const visit = visiting();

  describe("of the static page", () => {
    const open: Open = (options) => visit(`#/limits?seed=7&clock=${start}`, options);
    meetsThem(open);
    turnsThem(open);
  });

  describe("of the page that the command serves", () => {
    const url = servedPage("--clock", start);
    beforeEach(async () => {
      const fake = connect(url());
      await fake.reset();
      await fake.clock.setSpeed(0);
      await fake.clock.set(Date.parse(start));
    });
    meetsThem((options) => visit(`${url()}/#/limits`, options));
  });

  describe("of the static page beside a running fake", () => {
    const url = servedPage("--clock", start);
    meetsTheCut(() => visit(`#/limits?fake=${encodeURIComponent(url())}`));
  });

  it.for(["reloaded", "closed"])("leaves the token as it was when the page is %s during a trial", async (way) => {
    // So slow a clock that the trial never ends by itself.
    await using running = await serve({ port: 0, latency: 5, clock: createClock({ speed: 0.0001 }) });
    const page = await visit(`#/limits?fake=${encodeURIComponent(running.url)}`);
    const latency = (): unknown => running.wolkvox.tenant().conduct().latency;
    await press(page, "Send three at once");
    await expect.poll(latency).toBe(1500);
    await (way === "reloaded" ? page.reload() : page.close());
    await expect.poll(latency).toBe(5);
  });
});

type Open = (options?: Parameters<Visit>[1]) => Promise<Page>;

/** What the limits do, wherever the page comes from and whichever fake it holds. */
function meetsThem(open: Open): void {
  it("asks three at once, of which one is refused, and the slots show it meanwhile", async () => {
    const page = await open();
    const inFlight = gauge(page, "Requests in flight");
    await expect.poll(() => inFlight.innerText()).toBe("0 / 2");
    const after = await holdTime(page);
    await press(page, "Send three at once");
    await expect.poll(() => after(250, () => inFlight.innerText())).toBe("2 / 2");
    await expect.poll(() => after(250, () => statuses(page))).toEqual(["200", "200", "403"]);
    await tried(page).getByText("EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS").waitFor();
    await expect.poll(() => after(250, () => inFlight.innerText())).toBe("0 / 2");
  });

  meetsTheCut(open);

  it("spends the quota until it refuses, fills it, and has it full again at midnight", async () => {
    const page = await open();
    const left = gauge(page, "Quota left today");
    await expect.poll(() => left.innerText()).toBe("25,000 / 25,000");
    await press(page, "Spend");
    await expect.poll(() => left.innerText()).toBe("24,000 / 25,000");
    await press(page, "Spend all");
    await expect.poll(() => left.innerText()).toBe("0 / 25,000");
    await press(page, "Send one");
    await tried(page).getByText("TOKEN LIMIT EXCEEDED").waitFor();
    await press(page, "Fill");
    await expect.poll(() => left.innerText()).toBe("25,000 / 25,000");
    await press(page, "Spend all");
    await expect.poll(() => left.innerText()).toBe("0 / 25,000");
    await press(page, "To midnight");
    await expect.poll(() => left.innerText()).toBe("25,000 / 25,000");
    expect(await page.getByTestId("clock").innerText()).toMatch(/^2026-03-11 00:00/);
  });
}

/** What else can be turned. */
function turnsThem(open: Open): void {
  it.for(["stands", "× 60"])("asks three at once also when the clock's speed is: %s", async (speed) => {
    const page = await open();
    await page.getByText("Everybody", { exact: true }).click();
    await page.getByText(speed, { exact: true }).click();
    await press(page, "Send three at once");
    await expect.poll(() => statuses(page)).toEqual(["200", "200", "403"]);
  });

  it("moves the clock by its buttons and, by the keyboard, along its day", async () => {
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

  it("refuses everybody in maintenance, and nobody after it", async () => {
    const page = await open();
    const maintenance = page.getByRole("switch", { name: "In maintenance" });
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

  it("stops what takes too long, and frees its slot", async () => {
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

  it("says whom maintenance concerns", async () => {
    const page = await open();
    await page.getByText("your token is refused").waitFor();
    await page.getByText("Everybody", { exact: true }).click();
    await page.getByText("everybody is refused").waitFor();
  });

  it("arms a refusal and a fault for the next answer alone, and takes them back", async () => {
    const page = await open();
    await press(page, "invalid-token: the next one");
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toHaveLength(1);
    expect(await statuses(page)).not.toEqual(["200"]);
    await press(page, "proxy-page: the next one");
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toEqual(["502"]);
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toEqual(["200"]);
    await press(page, "invalid-token: the next one");
    await press(page, "No refusals any more");
    await press(page, "proxy-page: the next one");
    await press(page, "No faults any more");
    await press(page, "Send one");
    await expect.poll(() => statuses(page)).toEqual(["200"]);
  });

  it("shows what is still to come, of a refusal and of a fault, and takes back what is pressed again", async () => {
    const page = await open();
    const [next, half] = [aim(page, "invalid-token: the next one"), aim(page, "garbage: half of them")];
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

  it("speaks Spanish", async () => {
    const page = await open({ locale: "es-CO" });
    await page.getByRole("button", { name: "Enviar tres a la vez" }).waitFor();
    await page.getByText("25.000 / 25.000", { exact: true }).waitFor();
  });
}

function meetsTheCut(open: Open): void {
  it("meets the 60-second limit without a minute's wait as often as asked, and answers at once afterwards", async () => {
    const page = await open();
    for (const _ of [1, 2, 3]) {
      await press(page, "The 60-second cut, now");
      await expect.poll(() => statuses(page)).toEqual(["408"]);
      await press(page, "Send one");
      await expect.poll(() => statuses(page)).toEqual(["200"]);
    }
  });
}

/**
 * Loads the page again with a time that passes only as far as it is told to, so that what lasts a moment can be seen on a busy
 * machine too. What it returns lets some milliseconds pass and then looks.
 */
async function holdTime(page: Page): Promise<<Seen>(milliseconds: number, look: () => Promise<Seen>) => Promise<Seen>> {
  await page.clock.install({ time: start });
  await page.reload();
  await page.locator("[data-gauge]").first().waitFor();
  await page.clock.pauseAt(Date.parse(start) + 3_600_000);
  return async (milliseconds, look) => {
    await page.clock.runFor(milliseconds);
    return look();
  };
}

/** Presses a button once it can be. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).and(page.locator(":enabled:not([data-loading])")).click();
}

function aim(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

function tried(page: Page): Locator {
  return page.getByTestId("tried");
}

/** The statuses that the last trial told, sorted; none while it goes on. */
async function statuses(page: Page): Promise<string[]> {
  const told = await tried(page).locator(".mantine-Badge-label").allInnerTexts();
  return told.toSorted();
}

function gauge(page: Page, name: string): Locator {
  return page.locator(`[data-gauge="${name}"]`);
}
