import { expect, test } from "vitest";
import { curl } from "../../src/views/reports/code/curl.ts";
import { canOpenInReports, isMasked, toReplayRequest } from "../../src/views/requests/replay-request.ts";
import { recorded } from "./recorded.ts";

const reports = "/api/v2/reports_manager.php";

test.each([
  [recorded({}), `https://wv0002.wolkvox.com${reports}`, "GET"],
  [recorded({ method: "POST" }), `https://wv0002.wolkvox.com${reports}`, "POST"],
  [recorded({ path: "//api/V2/odd" }), "https://wv0002.wolkvox.com//api/V2/odd", "GET"],
])("replays path and method: %j", (request, url, method) => {
  expect(toReplayRequest(request, undefined)).toMatchObject({ url, method });
});

test("writes the method as curl expects it", () => {
  const written = (method: string): string => curl.write(toReplayRequest(recorded({ method }), undefined));
  expect(written("GET")).not.toMatch(/--request|--head /);
  expect(written("POST")).toContain("--get --request 'POST'");
  expect(written("HEAD")).toContain("--get --head");
});

test("is pasted with a token that any mock server accepts, and none for the vendor's host", () => {
  const running = { kind: "running", reportsUrl: () => `http://127.0.0.1:4010${reports}` } as const;
  const written = curl.write(toReplayRequest(recorded({}), running));
  expect(written).toBe(curl.write({ ...toReplayRequest(recorded({}), running), fallbackToken: "demo" }));
  expect(written).toContain("demo");
  expect(curl.write(toReplayRequest(recorded({}), undefined))).not.toContain("demo");
});

test("recognizes requests that the journal has masked", () => {
  expect(
    [recorded({}), recorded({ query: { api: "cdr_4", extra: "…" } }), recorded({ path: "/…" })].map(isMasked),
  ).toEqual([false, true, true]);
});

test("opens in Reports what its form can hold", () => {
  const requests = [
    recorded({}),
    recorded({ method: "POST" }),
    recorded({ path: "/other" }),
    recorded({ query: { extra: "…" } }),
  ];
  expect(requests.map(canOpenInReports)).toEqual([true, false, false, false]);
});
