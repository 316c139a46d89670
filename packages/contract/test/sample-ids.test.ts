import { expect, expectTypeOf, test } from "vitest";
import type { Case, CaseEvidence } from "../src/cases/case.ts";
import { cases } from "../src/cases/cases.ts";
import type { RunContext, SampleId } from "../src/samples/sample.ts";
import { samples } from "../src/samples/samples.ts";

test("a misspelt sample id does not compile, in a case or in a request that depends on it", () => {
  expectTypeOf<"boundary-second">().toExtend<SampleId>();
  expectTypeOf<"day:cdr_4">().toExtend<SampleId>();
  expectTypeOf<"boundary-secnd">().not.toExtend<SampleId>();
  expectTypeOf<"day:cdr_5">().not.toExtend<SampleId>();
  expectTypeOf<"dya:cdr_4">().not.toExtend<SampleId>();
  expectTypeOf<string>().not.toExtend<SampleId>();
  expectTypeOf<Case["samples"][number]>().toEqualTypeOf<SampleId | readonly SampleId[]>();
  expectTypeOf<CaseEvidence["response"]>().parameter(0).toEqualTypeOf<SampleId>();
  expectTypeOf<RunContext["responses"]>().parameter(0).toEqualTypeOf<SampleId>();
});

test("every sample that a case or another sample names exists, once", () => {
  const ids = samples.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = [
    ...cases.flatMap(({ samples: needed, optionalSamples = [] }) => [...needed.flat(), ...optionalSamples]),
    ...samples.flatMap(({ dependsOn, runsAfter }) => [...dependsOn, ...runsAfter]),
  ];
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});
