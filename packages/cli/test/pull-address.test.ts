import { expect, test } from "vitest";
import { addressFromState, addressOf, isSameAddress } from "../src/pull/state.ts";

const reference = { url: "https://wv0001.wolkvox.com", server: "0001" };

test.each([
  [{ url: undefined, server: "0001" }, true],
  [{ url: "https://WV0001.wolkvox.com:443/", server: "0001" }, true],
  [{ url: "https://wv0001.wolkvox.com", server: "0002" }, false],
  [{ url: "https://wv0001.wolkvox.com", server: undefined }, false],
  [{ url: "https://wv0001.wolkvox.com/other/", server: "0001" }, false],
  [{ url: "http://wv0001.wolkvox.com", server: "0001" }, false],
])("%j is the same address: %s", (flags, isSame) => {
  expect(isSameAddress(addressOf(flags), addressOf(reference))).toBe(isSame);
});

test.each([
  ["wv0001", { origin: "https://wv0001.wolkvox.com", server: "0001" }],
  ["http://127.0.0.1:4010/", { origin: "http://127.0.0.1:4010", server: undefined }],
])("reads %s, as an earlier version saved it", (origin, address) => {
  expect(addressFromState({ origin })).toEqual(address);
});
