import { formatMessage, MockvoxError, type ParamsOf } from "@mockvox/spec/text";
import { en, type errors } from "./messages/en.ts";

/** The codes of the errors of the mock server. */
export type MockServerErrorCode = keyof typeof errors;

/** What the error of a code carries in `params`. */
export type MockServerErrorParams<Code extends MockServerErrorCode> = ParamsOf<(typeof errors)[Code]>;

/**
 * An option, a control or a situation that the mock server cannot accept. `code` and `params` say what failed.
 *
 * @example
 * ```ts
 * import { createFake, MockServerError } from "@mockvox/mock-server";
 *
 * const fake = createFake();
 * try {
 *   fake.refuse("maintenance", { times: 0 });
 * } catch (error) {
 *   if (error instanceof MockServerError && error.code === "invalid-times") console.log(error.params);
 * }
 * ```
 */
export class MockServerError<Code extends MockServerErrorCode = MockServerErrorCode> extends MockvoxError<
  Code,
  MockServerErrorParams<Code>
> {
  override readonly name = "MockServerError" as const;

  constructor(code: Code, params: MockServerErrorParams<Code>, options?: ErrorOptions) {
    super(code, params, formatMessage(en[code], params), options);
  }
}
