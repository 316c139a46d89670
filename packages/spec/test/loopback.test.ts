import { expect, test } from "vitest";
import { isLoopback } from "../src/index.ts";

test.each([
  "http://localhost:4010",
  "http://LOCALHOST",
  "http://foo.localhost:4010",
  "http://a.b.localhost",
  "http://127.0.0.1:4010",
  "http://127.1",
  "http://127.255.255.254",
  "http://[::1]:4010",
  "http://[0:0:0:0:0:0:0:1]",
])("%s is on loopback", (url) => {
  expect(isLoopback(new URL(url).hostname)).toBe(true);
});

test("a listen address without brackets is on loopback", () => {
  expect(isLoopback("::1")).toBe(true);
});

test.each([
  "https://wv0001.wolkvox.com",
  "http://localhost.example.com",
  "http://foolocalhost",
  "http://127.0.0.1.example.com",
  "http://0.0.0.0",
  "http://128.0.0.1",
  "http://192.168.0.1",
  "http://[::]",
  "http://[::2]",
  "http://[2001:db8::1]",
])("%s is not on loopback", (url) => {
  expect(isLoopback(new URL(url).hostname)).toBe(false);
});

test.each(["", ".localhost", "127.0.0", "1::1"])("%j is not on loopback", (hostname) => {
  expect(isLoopback(hostname)).toBe(false);
});
