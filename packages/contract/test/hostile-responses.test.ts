import fc from "fast-check";
import { expect, test } from "vitest";
import { type ContractReport, createTap, prepareContract } from "../src/index.ts";
import { readBody } from "../src/wire/read-body.ts";
import { createTestFake } from "./create-test-fake.ts";

function deep(levels: number): string {
  return "[".repeat(levels) + "]".repeat(levels);
}

/** Runs against a mock whose successful bodies are replaced. */
async function runWithBodies(change: (text: string) => string | ReadableStream<Uint8Array>): Promise<ContractReport> {
  const { everything } = await createTestFake();
  return prepareContract({
    ...everything,
    quick: true,
    fetch: async (request) => {
      const response = (await everything.fetch?.(request)) ?? Response.error();
      const { status, headers } = response;
      if (status !== 200) return response;
      return new Response(change(await response.text()), { status, headers });
    },
  }).execute();
}

function actualOf({ verdicts }: ContractReport, id: string): string | undefined {
  return verdicts.find((verdict) => verdict.case === id)?.findings[0]?.actual.en;
}

function withRows(text: string, change: (row: string) => string): string {
  return text.replace(/"data":\[\{/, (start) => `${start}${change("")}`);
}

test.each([
  ["a row", (text: string) => withRows(text, () => `"x":${deep(50_000)},`)],
  ["the envelope", (text: string) => text.replace(/\}$/, `,"x":${deep(50_000)}}`)],
  ["`data` as a text", (text: string) => text.replace(/"data":.*$/, `"data":"${deep(50_000)}"}`)],
] as const)("reports JSON that is nested too deeply in %s without crashing", async (_, change) => {
  const report = await runWithBodies(change);
  expect(report.verdicts.filter(({ status }) => status === "failed").length).toBeGreaterThan(0);
});

test("describes a response that is nested too deeply", async () => {
  const report = await runWithBodies((text) => text.replace(/\}$/, `,"x":${deep(50_000)}}`));
  expect(actualOf(report, "cdr_4-envelope-answered")).toBe("200, JSON that is nested too deeply to be read");
});

test.each([
  ["Welcome", "200, a body that is not JSON"],
  ["", "200, an empty body"],
  ["[]", "200, JSON that is a list"],
  ["null", "200, JSON that is null"],
  ['{"code":200}', undefined],
  ['{"code":400,"error":"x"}', '200, code 400, JSON without "msg"'],
  ['{"code":400,"msg":"records were not found"}', '200, code 400, "records were not found"'],
] as const)("describes a response that is not a report: %s", async (body, found) => {
  expect(actualOf(await runWithBodies(() => body), "cdr_4-envelope-answered")).toBe(found);
});

const arbitraryValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom({ toString: 1 }, { valueOf: "x" }, [{ toString: null }], { length: -1 }, "TOTAL", "total", 1e308, ""),
);
const name = fc.constantFrom(
  "code",
  "error",
  "msg",
  "data",
  "toString",
  "__proto__",
  "constructor",
  "length",
  "calls",
  "date",
);
const aRow = fc.oneof(arbitraryValue, fc.dictionary(name, arbitraryValue, { maxKeys: 5 }));
const aBody = fc.oneof(
  arbitraryValue,
  fc.dictionary(name, arbitraryValue),
  fc.record({
    code: fc.constantFrom(200, "200"),
    error: fc.constant(null),
    msg: arbitraryValue,
    data: fc.array(aRow, { maxLength: 4 }),
  }),
  fc.record({
    code: fc.constant(200),
    error: fc.constant(null),
    msg: fc.constant("2 records were found"),
    data: fc.dictionary(name, aRow),
  }),
  fc.record({
    code: fc.constant(200),
    error: arbitraryValue,
    msg: arbitraryValue,
    data: arbitraryValue.map((value) => JSON.stringify(value)),
  }),
);

test("resolves to a report for any JSON", { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aBody, { minLength: 1, maxLength: 8 }), async (bodies) => {
      let sent = 0;
      const fetch = (): Promise<Response> => {
        sent += 1;
        return Promise.resolve(new Response(JSON.stringify(bodies[sent % bodies.length])));
      };
      const { verdicts } = await prepareContract({ token: "demo", fetch, allow: ["burst"] }).execute();
      expect(verdicts.length).toBeGreaterThan(100);
      const tap = createTap({ server: "http://127.0.0.1", now: () => 0 });
      for (const body of bodies) {
        await tap.inspect("GET", "/api/v2/reports_manager.php?api=diagram_2", new Response(JSON.stringify(body)));
      }
      expect(tap.report().requests.sent).toBe(bodies.length);
    }),
    { numRuns: Number(process.env.MOCKVOX_PROPERTY_RUNS ?? 4) },
  );
});

/** An endless body, and how much of it was read. */
function endless(piece: Uint8Array<ArrayBuffer>): {
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  taken: () => number;
  isLeft: () => boolean;
} {
  let [taken, isLeft] = [0, false];
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      taken += piece.length;
      controller.enqueue(piece);
    },
    cancel: () => {
      isLeft = true;
    },
  });
  return { stream, taken: () => taken, isLeft: () => isLeft };
}

const limit = 257 * 2 ** 20;

test("stops reading a body shortly after the vendor's limit, and says so", async () => {
  const bodies = [new Uint8Array(8 * 2 ** 20).fill(0x20)].map(endless);
  const { everything } = await createTestFake();
  let sent = 0;
  const report = await prepareContract({
    ...everything,
    quick: true,
    fetch: async (request) => {
      sent += 1;
      const response = (await everything.fetch?.(request)) ?? Response.error();
      return sent === 1 ? new Response(bodies[0]?.stream) : response;
    },
  }).execute();
  expect(bodies[0]?.taken()).toBeLessThan(limit + 3 * 8 * 2 ** 20);
  expect(bodies[0]?.isLeft()).toBe(true);
  const told = JSON.stringify(report.verdicts);
  expect(told).toContain("200, a body of more than 257 MB; the rest was not read");
});

test("stops reading a compressed body after the limit too", async () => {
  const { stream, taken } = endless(new Uint8Array(2 ** 20));
  const { isTruncated } = await readBody(new Response(stream.pipeThrough(new CompressionStream("gzip"))), 8 * 2 ** 20);
  expect(isTruncated).toBe(true);
  expect(taken()).toBeLessThan(256 * 2 ** 20);
});
