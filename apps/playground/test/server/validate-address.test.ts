import { expect, test } from "vitest";
import { validateAddress } from "../../src/server/connect-mock-server.ts";

const pageOrigin = "https://mockvox.example.com";

test.each([
  "http://127.0.0.1:4010",
  "http://localhost:4010",
  "http://foo.localhost:4010",
  "https://mockvox.example.com/path",
])("the page can reach %s", (address) => {
  expect(validateAddress(address, pageOrigin)).toBeUndefined();
});

test.each([
  ["here", "invalid-server-address"],
  ["ftp://localhost", "invalid-server-address"],
  ["https://wv0001.wolkvox.com", "server-not-local"],
  ["http://localhost.example.com", "server-not-local"],
  ["http://127.0.0.2:4010", "server-not-local"],
  ["http://[::1]:4010", "server-not-local"],
])("the page cannot reach %s: %s", (address, code) => {
  expect(validateAddress(address, pageOrigin)?.code).toBe(code);
});
