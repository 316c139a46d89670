import { setupWolkvox } from "@mockvox/mock-server/node";
import axios from "axios";
import { afterAll, beforeAll, expect, test } from "vitest";

const url =
  "https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=cdr_4&date_ini=20260302000000&date_end=20260302235959";
const headers = { "wolkvox-token": "demo" };

const wolkvox = setupWolkvox();
beforeAll(() => wolkvox.listen());
afterAll(() => wolkvox.close());

test("has a document", () => {
  expect(document.body).toBeDefined();
});

test("responds to fetch and to axios", async () => {
  expect((await fetch(url, { headers })).status).toBe(200);
  expect((await axios.get(url, { headers })).status).toBe(200);
});

test("responds to a GET with data, which happy-dom rejects unless axios uses node:http", async () => {
  expect((await axios.get(url, { headers, data: {}, adapter: "http" })).status).toBe(200);
});

test("receives the status before the body is cut", async () => {
  wolkvox.injectFault({ kind: "cut-body", afterBytes: 40 });
  const response = await fetch(url, { headers });
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});
