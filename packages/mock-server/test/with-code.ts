import { expect } from "vitest";

/** Matches an error by its code and, if given, some of its params. */
export function withCode(code: string, params: object = {}): unknown {
  return expect.objectContaining({ code, params: expect.objectContaining(params) });
}
