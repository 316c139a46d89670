import { formatMessage, MockvoxError, type ParamsOf } from "@mockvox/spec/text";
import { en, type errors } from "./messages/en.ts";

/** The codes of the errors of the runner. */
export type RunnerErrorCode = keyof typeof errors;

/** What the error of a code carries in `params`. */
type RunnerErrorParams<Code extends RunnerErrorCode> = ParamsOf<(typeof errors)[Code]>;

/**
 * Files or options that the runner cannot use. `code` and `params` say what failed.
 *
 * @example
 * ```ts
 * import { openAuthority, RunnerError } from "@mockvox/runner";
 *
 * try {
 *   await openAuthority({ folder: "/etc/mockvox" });
 * } catch (error) {
 *   if (error instanceof RunnerError && error.code === "authority-unwritable") console.log(error.params);
 * }
 * ```
 */
export class RunnerError<Code extends RunnerErrorCode = RunnerErrorCode> extends MockvoxError<
  Code,
  RunnerErrorParams<Code>
> {
  override readonly name = "RunnerError" as const;

  constructor(code: Code, params: RunnerErrorParams<Code>, options?: ErrorOptions) {
    super(code, params, formatMessage(en[code], params), options);
  }
}
