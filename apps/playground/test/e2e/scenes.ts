import type { Page } from "playwright-core";

/** A state of the page: its URL, and the actions that lead there. */
export interface Scene {
  name: string;
  hash: string;
  /** Resolves when everything is shown. */
  act(page: Page): Promise<unknown>;
  /** Reduces it to a part where the rest repeats. */
  reduce?(page: Page): Promise<unknown>;
}

const day = "seed=7&clock=2026-03-10T15:00:00Z&date_ini=20260302000000&date_end=20260302235959";

/** The element of a tab that is rendered last. */
const tabContents = {
  chart: "[data-testid=chart] svg",
  json: "[data-testid=json] .cm-line",
  code: "[data-testid=code]",
};

/** Sends the request in the form, and waits for the response. */
export async function sendRequest(page: Page): Promise<unknown> {
  await page.locator("form button[type=submit]").click();
  return page.getByTestId("response").waitFor();
}

function sendAndOpenTab(tab: keyof typeof tabContents): Scene["act"] {
  return async (page) => {
    await sendRequest(page);
    await page.locator(`[role=tab][id$="-tab-${tab}"]`).click();
    await page.locator(tabContents[tab]).first().waitFor();
    await page.getByRole("tabpanel").evaluate((panel) => panel.scrollIntoView({ block: "end" }));
  };
}

async function sendWithToken(page: Page, token: string): Promise<void> {
  await page.getByRole("combobox", { name: "Token" }).fill(token);
  await page.keyboard.press("Escape");
  await sendRequest(page);
}

function searchClaims(text: string): Scene["act"] {
  return (page) => page.locator("main .mantine-TextInput-input").first().fill(text);
}

/** Every view of the page in its common states. */
export const scenes: readonly Scene[] = [
  {
    name: "reports",
    hash: `#/reports?${day}&api=diagram_13`,
    act: (page) => page.locator("form button[type=submit]").waitFor(),
  },
  {
    name: "reports-calendar",
    hash: `#/reports?${day}&api=cdr_4`,
    act: async (page) => {
      await page.locator("form button[aria-haspopup=dialog]").last().click();
      // The limit is in the next month.
      await page.getByRole("dialog").locator("button[data-direction=next]").click();
    },
  },
  {
    name: "reports-tokens",
    hash: `#/reports?${day}&api=cdr_4`,
    act: async (page) => {
      await page.getByRole("combobox", { name: "Token" }).click();
      await page.getByRole("option").first().waitFor();
    },
  },
  { name: "reports-table", hash: `#/reports?${day}&api=campaign_8&campaign_id=all`, act: sendRequest },
  {
    name: "reports-column-guide",
    hash: `#/reports?${day}&api=diagram_13`,
    act: async (page) => {
      await sendRequest(page);
      await page.getByTestId("response").locator("button[aria-expanded=false]").click();
      await page.getByTestId("response").locator("section table").scrollIntoViewIfNeeded();
    },
  },
  { name: "reports-chart-cdr_4", hash: `#/reports?${day}&api=cdr_4`, act: sendAndOpenTab("chart") },
  { name: "reports-chart-diagram_1_2", hash: `#/reports?${day}&api=diagram_1_2`, act: sendAndOpenTab("chart") },
  { name: "reports-chart-diagram_2", hash: `#/reports?${day}&api=diagram_2`, act: sendAndOpenTab("chart") },
  {
    name: "reports-chart-campaign_8",
    hash: `#/reports?${day}&api=campaign_8&campaign_id=all`,
    act: sendAndOpenTab("chart"),
  },
  { name: "reports-chart-diagram_13", hash: `#/reports?${day}&api=diagram_13`, act: sendAndOpenTab("chart") },
  { name: "reports-json", hash: `#/reports?${day}&api=diagram_13`, act: sendAndOpenTab("json") },
  { name: "reports-code", hash: `#/reports?${day}&api=cdr_4`, act: sendAndOpenTab("code") },
  {
    name: "reports-error-response",
    hash: `#/reports?${day}&api=cdr_4`,
    act: (page) => sendWithToken(page, "refuse-quota-spent"),
  },
  { name: "reports-empty", hash: `#/reports?${day.replaceAll("202603", "201903")}&api=cdr_4`, act: sendRequest },
  {
    name: "requests",
    hash: `#/reports?${day}&api=diagram_13`,
    act: async (page) => {
      await sendRequest(page);
      await sendWithToken(page, "refuse-too-many-requests");
      await page.locator('nav a[href^="#/requests"]').click();
      await page.getByTestId("journal").waitFor();
    },
  },
  {
    name: "requests-opened",
    hash: `#/reports?${day}&api=diagram_13`,
    act: async (page) => {
      await sendRequest(page);
      await page.locator('nav a[href^="#/requests"]').click();
      await page.getByTestId("journal").locator("tbody button").first().click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "requests-empty", hash: "#/requests", act: (page) => page.locator("main p").first().waitFor() },
  {
    name: "claims",
    hash: "#/claims",
    act: (page) => page.locator("[data-claim]").first().waitFor(),
    reduce: searchClaims("json"),
  },
  {
    name: "claims-changed",
    hash: "#/claims",
    act: async (page) => {
      await searchClaims("success-code-type")(page);
      await page.locator("[data-claim] input[type=radio]:enabled:not(:checked)").first().click();
      await page.getByTestId("difference").locator(".cm-line").first().waitFor();
    },
  },
  { name: "simulate", hash: `#/simulate?${day}`, act: (page) => page.locator("[data-gauge]").first().waitFor() },
  {
    name: "check",
    hash: `#/check?${day}`,
    act: (page) => page.locator("form button[type=submit]:enabled").waitFor(),
  },
  {
    name: "check-run",
    hash: `#/check?${day}&answers=${encodeURIComponent('{"json-whitespace":"indented"}')}`,
    act: async (page) => {
      await page.locator("form button[type=submit]:enabled").click();
      await page.getByTestId("report").waitFor();
    },
  },
];
