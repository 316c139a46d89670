import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { emptyDateRange, type RefusalId, refusalIds, refusals, reportIds } from "@mockvox/spec";
import campaign_8 from "@mockvox/spec/narrow/campaign_8.json" with { type: "json" };
import cdr_4 from "@mockvox/spec/narrow/cdr_4.json" with { type: "json" };
import diagram_1_2 from "@mockvox/spec/narrow/diagram_1_2.json" with { type: "json" };
import diagram_2 from "@mockvox/spec/narrow/diagram_2.json" with { type: "json" };
import diagram_13 from "@mockvox/spec/narrow/diagram_13.json" with { type: "json" };
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BackgroundProgram, startProgram } from "../background-program.ts";
import { headers, reportPath } from "../five-requests.ts";
import { startMockServer } from "../start-mock-server.ts";

const spec = join(import.meta.dirname, "../../packages/spec");
const prism = fileURLToPath(import.meta.resolve("@stoplight/prism-cli/dist/index.js"));

/** Starts Prism, a third-party tool that knows only the document; `ready` is its URL. */
function startPrism(...args: string[]): Promise<BackgroundProgram> {
  const urlIn = (line: string): string | undefined => /listening on (http:\S+)/.exec(line)?.[1];
  return startProgram(process.execPath, [prism, ...args, "--port", "0"], urlIn);
}

/** Starts a validating proxy for `upstream`; it responds with 500 when a request or response violates the document. */
function startProxy(upstream: string): Promise<BackgroundProgram> {
  return startPrism("proxy", join(spec, "openapi.yaml"), upstream, "--errors");
}

let server: BackgroundProgram;
let proxy: BackgroundProgram;

beforeAll(async () => {
  server = await startMockServer();
  proxy = await startProxy(server.ready);
});

afterAll(async () => {
  await proxy.stop();
  await server.stop();
});

interface ObservedResponse {
  status: number;
  violations: string | null;
  body: unknown;
}

async function send(base: string, path: string, token: string): Promise<ObservedResponse> {
  const response = await fetch(base + path, { headers: { ...headers, "wolkvox-token": token } });
  const { status, headers: responseHeaders } = response;
  return { status, violations: responseHeaders.get("sl-violations"), body: await response.json() };
}

async function expectNoViolation(path: string, token: string): Promise<ObservedResponse> {
  const direct = await send(server.ready, path, token);
  expect(direct.violations).toBeNull();
  expect(await send(proxy.ready, path, token)).toEqual(direct);
  return direct;
}

test.for(reportIds)("finds no violation in the mock's %s", async (report) => {
  const { status } = await expectNoViolation(reportPath(report), "demo");
  expect(status).toBe(200);
});

/** A date range from before the vendor existed. */
const longAgo = { date_ini: "19700101000000", date_end: "19700101235959" };

test.for(reportIds)("finds no violation in the mock's %s of an empty date range", async (report) => {
  const { status } = await expectNoViolation(reportPath(report, longAgo), "demo");
  expect(status).toBe(emptyDateRange.status);
});

test.for(refusalIds)("finds no violation in the refusal %s", async (refusal: RefusalId) => {
  const { status } = await expectNoViolation(reportPath("cdr_4"), `refuse-${refusal}`);
  expect(status).toBe(refusals[refusal].status);
});

const thirtyTwoDays = { date_ini: "20260301000000", date_end: "20260402000000" };
const backwards = { date_ini: "20260305000000", date_end: "20260304000000" };

test.for([
  ["window-too-long", thirtyTwoDays],
  ["reversed-dates", backwards],
] as const)("finds no violation in the refusal of a date range for %s", async ([refusal, range]) => {
  const { status } = await expectNoViolation(reportPath("diagram_2", range), "demo");
  expect(status).toBe(refusals[refusal].status);
});

const valid = diagram_1_2.components.examples.diagram_1_2.value;
const invalid = {
  "a number instead of a string": { ...valid, data: [{ ...valid.data[0], calls: 7 }] },
  "a field that no report has": { ...valid, data: [{ colour: "red" }] },
  "no data": { ...valid, data: undefined },
} as const;

test("finds the violation in an upstream that violates the document", async () => {
  let body: unknown = valid;
  const upstream = createServer((_, response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  const { port } = upstream.address() as AddressInfo;
  await using strict = await startProxy(`http://127.0.0.1:${port}`);
  expect((await send(strict.ready, reportPath("diagram_1_2"), "demo")).status).toBe(200);
  for (const [name, invalidBody] of Object.entries(invalid)) {
    body = invalidBody;
    const { status, body: verdict } = await send(strict.ready, reportPath("diagram_1_2"), "demo");
    expect.soft(status, name).toBe(500);
    expect.soft(verdict, name).toMatchObject({ type: expect.stringContaining("VIOLATIONS") });
  }
  upstream.close();
});

test.for([
  ["cdr_4", cdr_4.components.examples.cdr_4.value],
  ["diagram_1_2", diagram_1_2.components.examples.diagram_1_2.value],
  ["diagram_2", diagram_2.components.examples.diagram_2.value],
  ["campaign_8", campaign_8.components.examples.campaign_8.value],
  ["diagram_13", diagram_13.components.examples.diagram_13.value],
] as const)("sends the example when it mocks the narrow documents of %s", async ([report, example]) => {
  for (const documents of ["narrow", "narrow/openapi-3.0"]) {
    await using mock = await startPrism("mock", join(spec, documents, `${report}.json`));
    expect(await send(mock.ready, reportPath(report), "demo")).toEqual({
      status: 200,
      violations: null,
      body: example,
    });
  }
});
