import { expect, test } from "vitest";
import { planContract, runContract } from "../src/index.ts";
import { exitCodeOf } from "../src/reports/index.ts";
import { aFake } from "./a-fake.ts";

test.each([
  ["http://127.0.0.1:4010/api", "http://127.0.0.1:4010"],
  ["http://127.0.0.1:4010/api/v2", "http://127.0.0.1:4010"],
  ["http://127.0.0.1:4010/API/v2/", "http://127.0.0.1:4010"],
  ["http://127.0.0.1:4010/api/v2/reports_manager.php?api=cdr_4", "http://127.0.0.1:4010"],
  ["https://gateway.example/wolkvox/api/v2", "https://gateway.example/wolkvox"],
  ["http://127.0.0.1:4010/?api=cdr_4", "http://127.0.0.1:4010"],
  ["http://127.0.0.1:4010/#reports", "http://127.0.0.1:4010"],
  ["http://me:secret@127.0.0.1:4010", "http://127.0.0.1:4010"],
])(
  "refuses the URL %s, which says more than where the server is, and names the one that is meant",
  async (baseUrl, meant) => {
    const { everything, fake } = await aFake();
    const asked = { ...everything, baseUrl };
    expect(() => planContract(asked)).toThrow(new RegExp(`Give ${meant.replaceAll(".", "\\.")}\\.$`));
    expect(() => planContract(asked)).not.toThrow(/secret|cdr_4/);
    await expect(runContract(asked)).rejects.toThrow(meant);
    expect(fake.requests).toEqual([]);
  },
);

test("asks a server below a path, where one is there", async () => {
  const { everything } = await aFake();
  const fetch = (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    url.pathname = url.pathname.replace(/^\/wolkvox/, "");
    return everything.fetch?.(new Request(url, request)) ?? Promise.resolve(Response.error());
  };
  const report = await runContract({ ...everything, fetch, baseUrl: "https://gateway.example/wolkvox/", quick: true });
  expect(report.verdicts.filter(({ kind }) => kind === "failed")).toEqual([]);
  expect(exitCodeOf(report)).toBe(0);
});

test("could not run where the path of the URL leads nowhere, and says which origin may be meant", async () => {
  const { everything } = await aFake();
  const fetch = (): Promise<Response> => Promise.resolve(new Response("<h1>Not Found</h1>", { status: 404 }));
  const report = await runContract({ ...everything, fetch, baseUrl: "https://gateway.example/wolkvx" });
  expect(report.calls.spent).toBe(1);
  expect(report.stopped?.en).toMatch(/https:\/\/gateway\.example\/wolkvx.*https:\/\/gateway\.example\b/);
  expect(exitCodeOf(report)).toBe(2);
});
