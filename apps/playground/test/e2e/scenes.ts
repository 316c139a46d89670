import type { Page } from "playwright-core";

/** Something to look at: where, and what to do there first. */
export interface Scene {
  name: string;
  hash: string;
  /** Ends when all of it is there. */
  act(page: Page): Promise<unknown>;
  /** Leaves a part of it, where the rest is more of the same. */
  lessen?(page: Page): Promise<unknown>;
}

const day = "seed=7&clock=2026-03-10T15:00:00Z&date_ini=20260302000000&date_end=20260302235959";

/** Sends what the form holds, and waits for the answer. */
export const ask = async (page: Page): Promise<unknown> => {
  await page.locator("form button[type=submit]").click();
  return page.getByTestId("reply").waitFor();
};

/** What of a tab is there last. */
const insides = {
  picture: "[data-testid=picture] svg",
  envelope: "[data-testid=envelope] .cm-line",
  code: "[data-testid=code]",
};
const askAnd = (tab: keyof typeof insides) => async (page: Page) => {
  await ask(page);
  await page.locator(`[role=tab][id$="-tab-${tab}"]`).click();
  await page.locator(insides[tab]).first().waitFor();
  await page.getByRole("tabpanel").evaluate((panel) => panel.scrollIntoView({ block: "end" }));
};
const askWith = async (page: Page, token: string): Promise<void> => {
  await page.getByRole("combobox", { name: "Token" }).fill(token);
  await page.keyboard.press("Escape");
  await ask(page);
};
const findClaims = (text: string) => (page: Page) => page.locator("main .mantine-TextInput-input").first().fill(text);

/** Every view of the page in the states that somebody meets. */
export const scenes: readonly Scene[] = [
  {
    name: "ask",
    hash: `#/ask?${day}&api=diagram_13`,
    act: (page) => page.locator("form button[type=submit]").waitFor(),
  },
  {
    name: "ask-calendar",
    hash: `#/ask?${day}&api=cdr_4`,
    act: async (page) => {
      await page.locator("form button[aria-haspopup=dialog]").last().click();
      // The limit lies in the next month.
      await page.getByRole("dialog").locator("button[data-direction=next]").click();
    },
  },
  {
    name: "ask-tokens",
    hash: `#/ask?${day}&api=cdr_4`,
    act: async (page) => {
      await page.getByRole("combobox", { name: "Token" }).click();
      await page.getByRole("option").first().waitFor();
    },
  },
  { name: "ask-rows", hash: `#/ask?${day}&api=campaign_8&campaign_id=all`, act: ask },
  {
    name: "ask-legend",
    hash: `#/ask?${day}&api=diagram_13`,
    act: async (page) => {
      await ask(page);
      await page.getByTestId("reply").locator("button[aria-expanded=false]").click();
      await page.getByTestId("reply").locator("section table").scrollIntoViewIfNeeded();
    },
  },
  { name: "ask-picture-cdr_4", hash: `#/ask?${day}&api=cdr_4`, act: askAnd("picture") },
  { name: "ask-picture-diagram_1_2", hash: `#/ask?${day}&api=diagram_1_2`, act: askAnd("picture") },
  { name: "ask-picture-diagram_2", hash: `#/ask?${day}&api=diagram_2`, act: askAnd("picture") },
  { name: "ask-picture-campaign_8", hash: `#/ask?${day}&api=campaign_8&campaign_id=all`, act: askAnd("picture") },
  { name: "ask-picture-diagram_13", hash: `#/ask?${day}&api=diagram_13`, act: askAnd("picture") },
  { name: "ask-envelope", hash: `#/ask?${day}&api=diagram_13`, act: askAnd("envelope") },
  { name: "ask-code", hash: `#/ask?${day}&api=cdr_4`, act: askAnd("code") },
  { name: "ask-refused", hash: `#/ask?${day}&api=cdr_4`, act: (page) => askWith(page, "refuse-quota-spent") },
  { name: "ask-empty", hash: `#/ask?${day.replaceAll("202603", "201903")}&api=cdr_4`, act: ask },
  {
    name: "requests",
    hash: `#/ask?${day}&api=diagram_13`,
    act: async (page) => {
      await ask(page);
      await askWith(page, "refuse-too-many-requests");
      await page.locator('nav a[href^="#/requests"]').click();
      await page.getByTestId("journal").waitFor();
    },
  },
  {
    name: "requests-opened",
    hash: `#/ask?${day}&api=diagram_13`,
    act: async (page) => {
      await ask(page);
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
    lessen: findClaims("json"),
  },
  {
    name: "claims-changed",
    hash: "#/claims",
    act: async (page) => {
      await findClaims("success-code-type")(page);
      await page.locator("[data-claim] input[type=radio]:enabled:not(:checked)").first().click();
      await page.getByTestId("difference").locator(".cm-line").first().waitFor();
    },
  },
  { name: "limits", hash: `#/limits?${day}`, act: (page) => page.locator("[data-gauge]").first().waitFor() },
  {
    name: "contract",
    hash: `#/contract?${day}`,
    act: (page) => page.locator("form button[type=submit]:enabled").waitFor(),
  },
  {
    name: "contract-run",
    hash: `#/contract?${day}&answers=${encodeURIComponent('{"json-whitespace":"indented"}')}`,
    act: async (page) => {
      await page.locator("form button[type=submit]:enabled").click();
      await page.getByTestId("report").waitFor();
    },
  },
];
