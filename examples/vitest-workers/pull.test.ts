import { expect, test } from "vitest";
import { readDay, wolkvox } from "./own-token.ts";

test("pulls a day, and sees only its own requests", async () => {
  expect(await readDay("diagram_13")).toBe(200);
  expect(await wolkvox.requests).toMatchObject([{ report: "diagram_13", status: 200 }]);
});
