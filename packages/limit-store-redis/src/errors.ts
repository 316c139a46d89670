import { formatMessage, MockvoxError, type ParamsOf } from "@mockvox/spec/text";
import { en, type errors } from "./messages/en.ts";

/** The codes of the errors of the limit store. */
export type LimitStoreErrorCode = keyof typeof errors;

/** What the error of a code carries in `params`. */
export type LimitStoreErrorParams<Code extends LimitStoreErrorCode> = ParamsOf<(typeof errors)[Code]>;

/**
 * An option that the limit store cannot accept. `code` and `params` say what failed.
 *
 * @example
 * ```ts
 * import { createRedisLimitStore, LimitStoreError } from "@mockvox/limit-store-redis";
 *
 * try {
 *   createRedisLimitStore({ url: "127.0.0.1" });
 * } catch (error) {
 *   if (error instanceof LimitStoreError && error.code === "invalid-store-url") console.log(error.params);
 * }
 * ```
 */
export class LimitStoreError<Code extends LimitStoreErrorCode = LimitStoreErrorCode> extends MockvoxError<
  Code,
  LimitStoreErrorParams<Code>
> {
  override readonly name = "LimitStoreError" as const;

  constructor(code: Code, params: LimitStoreErrorParams<Code>, options?: ErrorOptions) {
    super(code, params, formatMessage(en[code], params), options);
  }
}
