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

const origin = "seed=7&clock=2026-03-10T15:00:00Z";
const day = `${origin}&date_ini=20260302000000&date_end=20260302235959`;

/** The element of a tab that is rendered last. */
const tabContents = {
  chart: "[data-testid=chart] svg text",
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
    name: "data-form",
    hash: `#/overview?${origin}&size=80&day=2026-03-02`,
    act: async (page) => {
      await page.locator("[data-relation]").first().waitFor();
      await page.locator("section[aria-label] button[aria-haspopup=dialog]").click();
      await page.locator("[role=dialog] form").waitFor();
    },
  },
  {
    name: "server-switch",
    hash: `#/simulate?${origin}`,
    act: async (page) => {
      await page.locator("[data-scenario]").first().waitFor();
      await page.locator("header button[aria-haspopup=dialog]").click();
      await page.locator("[role=dialog] input[type=url]").waitFor();
    },
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
    name: "reports-selected-day",
    hash: `#/reports?${day}&api=cdr_4`,
    act: async (page) => {
      await page.locator("form button[aria-haspopup=dialog]").last().click();
      await page.getByRole("dialog").locator("button[data-selected]").waitFor();
    },
  },
  {
    name: "reports-list",
    hash: `#/reports?${day}&api=cdr_4`,
    act: async (page) => {
      await page.getByRole("combobox", { name: /^(?:Report|Reporte)$/ }).click();
      await page.getByRole("option", { name: /^diagram_2/ }).waitFor();
      // Only the keyboard selects an option; a pointer just hovers over it.
      await page.keyboard.press("ArrowDown");
      await page.locator("[role=option][data-combobox-selected]").waitFor();
    },
  },
  {
    name: "reports-tokens",
    hash: `#/reports?${day}&api=cdr_4`,
    act: async (page) => {
      await page.getByRole("combobox", { name: "Token" }).click();
      await page.getByRole("listbox").getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.locator("[role=option][data-combobox-selected]").waitFor();
    },
  },
  { name: "reports-table", hash: `#/reports?${day}&api=campaign_8&campaign_id=all`, act: sendRequest },
  {
    name: "reports-column-guide",
    hash: `#/reports?${day}&api=diagram_13`,
    act: async (page) => {
      await sendRequest(page);
      await page.getByRole("button", { name: /^(?:Column guide|Guía de columnas)$/ }).click();
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
  {
    name: "reports-chart-figures",
    hash: `#/reports?${day}&api=diagram_13`,
    act: async (page) => {
      await sendAndOpenTab("chart")(page);
      await page.locator("figcaption button[aria-expanded=false]").click();
      await page.getByTestId("figures").scrollIntoViewIfNeeded();
    },
  },
  { name: "reports-json", hash: `#/reports?${day}&api=diagram_13`, act: sendAndOpenTab("json") },
  { name: "reports-code", hash: `#/reports?${day}&api=cdr_4`, act: sendAndOpenTab("code") },
  {
    name: "reports-error-response",
    hash: `#/reports?${day}&api=cdr_4`,
    act: (page) => sendWithToken(page, "refuse-quota-spent"),
  },
  {
    name: "reports-cut",
    hash: `#/reports?${day.replace("20260302235959", "20260331235959")}&size=large&api=diagram_13`,
    act: sendRequest,
  },
  {
    name: "reports-heat-map",
    hash: `#/reports?${day.replace("20260302235959", "20260331235959")}&api=diagram_1_2`,
    act: sendAndOpenTab("chart"),
  },
  {
    name: "reports-claims",
    hash: `#/reports?${day}&api=diagram_2`,
    act: async (page) => {
      await sendRequest(page);
      await page.getByTestId("response").locator("button[aria-expanded=false]").last().click();
      await page.getByTestId("response-claims").locator("a").first().waitFor();
    },
  },
  { name: "reports-not-modelled", hash: `#/reports?${day}&api=agent_1`, act: sendRequest },
  {
    name: "reports-shape",
    hash: `#/reports?${day}&api=agent_1&unknownReports=shapes`,
    act: sendRequest,
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
  {
    name: "requests-refused",
    hash: `#/reports?${day}&api=diagram_13`,
    act: async (page) => {
      await sendWithToken(page, "refuse-quota-spent");
      await page.locator('nav a[href^="#/requests"]').click();
      await page.getByTestId("journal").locator("tbody button").first().click();
      await page.getByTestId("explanation").waitFor();
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
    hash: "#/claims/success-code-type",
    act: async (page) => {
      await searchClaims("success-code-type")(page);
      await page.locator("[data-claim] input[type=radio]:enabled:not(:checked)").first().click();
      await page.getByTestId("difference").locator(".cm-line").first().waitFor();
    },
  },
  { name: "simulate", hash: `#/simulate?${day}`, act: (page) => page.locator("[data-gauge]").first().waitFor() },
  {
    name: "simulate-controls",
    hash: `#/simulate?${day}&edges=on`,
    act: async (page) => {
      await page.locator("[data-gauge]").first().waitFor();
      await page.locator("main button[aria-expanded=false]:not([aria-haspopup])").last().click();
      await page.getByTestId("clock").waitFor();
    },
  },
  {
    name: "simulate-reset",
    hash: `#/simulate?${day}`,
    act: async (page) => {
      await page.locator("[data-gauge]").first().waitFor();
      await page.locator("main button[aria-haspopup=dialog]").click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "overview",
    hash: `#/overview?${origin}&day=2026-03-02`,
    act: (page) => page.locator("[data-relation]").first().waitFor(),
  },
  {
    name: "overview-month",
    hash: `#/overview?${origin}&day=2026-02`,
    act: async (page) => {
      await page.locator("[data-relation]").first().waitFor();
      await page.locator("[data-report=cdr_4] button[aria-expanded=false]").last().click();
    },
  },
  {
    name: "overview-code",
    hash: `#/overview?${origin}&day=2026-03-02`,
    act: async (page) => {
      await page.locator("[data-report=cdr_4] button[aria-expanded=false]").first().click();
      await page.getByTestId("code").waitFor();
    },
  },
  { name: "audit-empty", hash: "#/audit", act: (page) => page.getByTestId("nothing-to-judge").waitFor() },
  {
    name: "audit",
    hash: `#/reports?${day}&api=cdr_4`,
    act: async (page) => {
      await sendRequest(page);
      await page.goto(page.url().replaceAll("20260302", "20260304"));
      await sendRequest(page);
      await page.locator('nav a[href^="#/audit"]').click();
      await page.locator("[data-finding]").first().waitFor();
    },
  },
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
