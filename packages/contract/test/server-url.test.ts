import { expect, test } from "vitest";
import { prepareContract } from "../src/index.ts";
import { exitCodeOf } from "../src/reports/index.ts";
import { createTestFake } from "./create-test-fake.ts";

test.each([
  ["http://127.0.0.1:4010/api", "http://127.0.0.1:4010"],
  ["http://127.0.0.1:4010/api/v2", "http://127.0.0.1:4010"],
  ["http://127.0.0.1:4010/API/v2/", "http://127.0.0.1:4010"],
  ["http://127.0.0.1:4010/api/v2/reports_manager.php?api=cdr_4", "http://127.0.0.1:4010"],
  ["https://gateway.example/wolkvox/api/v2", "https://gateway.example/wolkvox"],
  ["http://127.0.0.1:4010/?api=cdr_4", "http://127.0.0.1:4010"],
  ["http://127.0.0.1:4010/#reports", "http://127.0.0.1:4010"],
  ["http://me:secret@127.0.0.1:4010", "http://127.0.0.1:4010"],
])("rejects the URL %s and suggests %s", async (baseUrl, meant) => {
  const { everything, fake } = await createTestFake();
  const overrides = { ...everything, baseUrl };
  const error = { code: "target-url-too-specific", params: { suggestion: meant } };
  expect(() => prepareContract(overrides)).toThrow(
    expect.objectContaining({ code: error.code, params: expect.objectContaining(error.params) }),
  );
  expect(() => prepareContract(overrides)).not.toThrow(/secret|cdr_4/);
  expect(fake.requests).toEqual([]);
});

test("checks a server under a path", async () => {
  const { everything } = await createTestFake();
  const fetch = (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    url.pathname = url.pathname.replace(/^\/wolkvox/, "");
    return everything.fetch?.(new Request(url, request)) ?? Promise.resolve(Response.error());
  };
  const report = await prepareContract({
    ...everything,
    fetch,
    baseUrl: "https://gateway.example/wolkvox/",
    quick: true,
  }).execute();
  expect(report.verdicts.filter(({ status }) => status === "failed")).toEqual([]);
  expect(exitCodeOf(report)).toBe(0);
});

test("cannot run when the path of the URL is wrong, and suggests the origin", async () => {
  const { everything } = await createTestFake();
  const fetch = (): Promise<Response> => Promise.resolve(new Response("<h1>Not Found</h1>", { status: 404 }));
  const report = await prepareContract({ ...everything, fetch, baseUrl: "https://gateway.example/wolkvx" }).execute();
  expect(report.requests.sent).toBe(1);
  expect(report.stopped?.reason.en).toMatch(/https:\/\/gateway\.example\/wolkvx.*https:\/\/gateway\.example\b/);
  expect(exitCodeOf(report)).toBe(2);
});
