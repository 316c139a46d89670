import { expect, expectTypeOf, test } from "vitest";
import { parseDuration, parseMilliseconds } from "../src/args/duration.ts";
import { anyText, type FlagsFor, type FlagValues, integer, oneOf } from "../src/args/flags.ts";
import { parseFlags } from "../src/args/parse.ts";
import { parseVerify } from "../src/verify/flags.ts";

interface Options {
  readonly port: number;
  readonly format: "csv" | "json" | undefined;
  readonly quick: boolean;
  readonly tag: readonly string[];
}

const port = { valueName: "NUMBER", default: "4010", description: "serve-port", parse: integer(0, 65_535) } as const;
const flags: FlagsFor<Options> = {
  port,
  format: { valueName: "FORMAT", description: "pull-format", parse: oneOf(["csv", "json"]) },
  quick: { isSwitch: true, description: "verify-quick" },
  tag: { valueName: "TEXT", isRepeatable: true, description: "verify-only", parse: anyText },
};

test("values have the types of the options", () => {
  const { options } = parseFlags(["--port", "1", "--quick", "--tag", "a", "--tag", "b"], {}, { command: "x", flags });
  expectTypeOf(options).toEqualTypeOf<Options>();
  expect(options).toEqual({ port: 1, format: undefined, quick: true, tag: ["a", "b"] });
});

test("the compiler rejects a table that does not fit the options", () => {
  expectTypeOf<Omit<typeof flags, "tag">>().not.toExtend<FlagsFor<Options>>();
  expectTypeOf({ ...flags, quick: port }).not.toExtend<FlagsFor<Options>>();
  expectTypeOf({ ...flags, port: { ...port, parse: anyText } }).not.toExtend<FlagsFor<Options>>();
  expectTypeOf({ ...flags, port: { ...port, default: undefined } }).not.toExtend<FlagsFor<Options>>();
  expectTypeOf({ ...flags, tag: { ...flags.tag, isRepeatable: undefined } }).not.toExtend<FlagsFor<Options>>();
  expectTypeOf<FlagValues<typeof flags>>().toEqualTypeOf<Options>();
});

test("a flag precedes its variable, and that the default", () => {
  const parse = (args: readonly string[], env: Record<string, string>) =>
    parseFlags(args, env, { command: "x", flags }).options;
  const env = { MOCKVOX_PORT: "2", MOCKVOX_QUICK: "yes", MOCKVOX_TAG: "a,,b" };
  expect(parse(["--port", "1"], env)).toEqual({ port: 1, format: undefined, quick: true, tag: ["a", "b"] });
  expect(parse([], env).port).toBe(2);
  expect(parse([], { MOCKVOX_PORT: "" })).toEqual({ port: 4010, format: undefined, quick: false, tag: [] });
});

test.each(["http://foo.localhost:4010", "http://127.9.9.9", "http://[::1]:4010"])(
  "verify needs no --live for %s",
  (url) => {
    expect(parseVerify([url], {}).url).toBe(url);
  },
);

test.each([
  { value: "500ms", parts: { milliseconds: 500 }, milliseconds: 500 },
  { value: "1d1.5h", parts: { days: 1, hours: 1.5 }, milliseconds: 91_800_000 },
  { value: "1m1ms1m", parts: { minutes: 2, milliseconds: 1 }, milliseconds: 120_001 },
])("every command reads the duration $value alike", ({ value, parts, milliseconds }) => {
  expect(parseDuration(value, "DURATION")).toEqual(parts);
  expect(parseMilliseconds(value, "max-wait")).toBe(milliseconds);
});

test.each(["", "5", "ms", "1h 5m", "-1s", "1w"])("rejects the duration %j", (value) => {
  const error = expect.objectContaining({ code: "invalid-value" });
  expect(() => parseDuration(value, "DURATION")).toThrow(error);
  expect(() => parseMilliseconds(value, "max-wait")).toThrow(error);
});
