import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundle } from "./bundle.ts";

test("is smaller than 6 kB gzipped, with everything it imports", async () => {
  const code = await bundle("src/index.ts");
  expect(gzipSync(code).byteLength).toBeLessThan(6_000);
  expect(code).toContain("wolkvox-token");
});
