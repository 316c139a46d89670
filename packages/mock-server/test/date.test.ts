import { expect, test } from "vitest";
import { virtualClock } from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { aDay, present } from "./test-client.ts";

const report = `/api/v2/reports_manager.php?${new URLSearchParams({ api: "cdr_4", ...aDay })}`;
const page = {
  owns: (path: string) => path === "/",
  read: async () => ({ body: new Uint8Array(10), type: "text/plain", isImmutable: false }),
};

async function dateOf(url: string, token = "demo", method = "GET"): Promise<string | null> {
  const response = await fetch(url, { method, headers: { "wolkvox-token": token } });
  await response.body?.cancel();
  return response.headers.get("date");
}

test.each([
  ["a report", report],
  ["an error response", report.replace("cdr_4", "cdr_99")],
  ["another path", "/none"],
  ["a control", "/__mockvox/health"],
  ["the event stream", "/__mockvox/requests/stream"],
  ["a file of the page", "/"],
])("the Date of %s is that of the mock server, over a socket", async (_, path) => {
  await using server = await serve({ port: 0, page, clock: virtualClock({ start: present }) });
  expect(await dateOf(server.url + path)).toBe("Mon, 01 Jun 2026 17:00:00 GMT");
  server.wolkvox.clock.advance({ days: 1 });
  expect(await dateOf(server.url + path)).toBe("Tue, 02 Jun 2026 17:00:00 GMT");
});

test("the Date of a report is that of its tenant's clock", async () => {
  await using server = await serve({ port: 0, clock: virtualClock({ start: present }) });
  server.wolkvox.tenant({ token: "ahead" }).clock.advance({ hours: 1 });
  const url = server.url + report;
  expect(await dateOf(url, "ahead")).toBe("Mon, 01 Jun 2026 18:00:00 GMT");
  expect(await dateOf(url)).toBe("Mon, 01 Jun 2026 17:00:00 GMT");
  expect(await dateOf(url, "ahead")).toBe("Mon, 01 Jun 2026 18:00:00 GMT");
});

test("the Date of a double's response is that of the mock server", async () => {
  const wolkvox = setupWolkvox({ clock: virtualClock({ start: present }) });
  wolkvox.listen();
  const date = await dateOf(`https://wv0001.wolkvox.com${report}`);
  wolkvox.close();
  expect(date).toBe("Mon, 01 Jun 2026 17:00:00 GMT");
});
