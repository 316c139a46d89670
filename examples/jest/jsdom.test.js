/** @jest-environment jest-fixed-jsdom */
// With plain jest-environment-jsdom, `fetch`, `TextEncoder` and other globals are missing, and the double cannot be loaded.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { setupWolkvox } from "@mockvox/mock-server/node";
import { readReport } from "./read-report.js";

const day = { api: "diagram_2", date_ini: "20260302000000", date_end: "20260302235959" };

const wolkvox = setupWolkvox();
beforeAll(() => wolkvox.listen());
afterAll(() => wolkvox.close());

test("renders a day in a page", async () => {
  for (const { skill_id } of await readReport(day))
    document.body.append(Object.assign(document.createElement("p"), { textContent: skill_id }));
  expect(document.querySelectorAll("p").length).toBeGreaterThan(0);
});
