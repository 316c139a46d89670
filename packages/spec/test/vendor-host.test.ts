import { expect, test } from "vitest";
import { isVendorHost, vendorServerOf, vendorUrl } from "../src/index.ts";

test.each([
  ["wv0001.wolkvox.com", true, "0001"],
  ["WV0420.Wolkvox.COM.:443", true, "0420"],
  ["wolkvox.com", true, undefined],
  ["wv00012.wolkvox.com", true, undefined],
  ["other.wolkvox.com:8080", true, undefined],
  ["evilwolkvox.com", false, undefined],
  ["wv0001xwolkvox.com", false, undefined],
  ["wv0001.wolkvoxxcom", false, undefined],
  ["wv0001.wolkvox.com.example", false, undefined],
  ["127.0.0.1:4010", false, undefined],
])("%s: is one of the vendor's: %s, server %s", (host, isVendor, server) => {
  expect([isVendorHost(host), vendorServerOf(host)]).toEqual([isVendor, server]);
});

test("is the host of the address that requests go to", () => {
  expect(vendorServerOf(new URL(vendorUrl("0042")).host)).toBe("0042");
});
