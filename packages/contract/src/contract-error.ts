import { type LocalizedError, type LocalizedText, MockvoxError, type ParamsOf } from "@mockvox/spec/text";
import type { errors } from "./messages/en.ts";
import type { ErrorCode } from "./messages/error-docs.ts";
import { localize, type MessageArguments } from "./messages/localize.ts";

/**
 * Options or files that the contract cannot use. `code` and `params` say what is wrong, `text` says it in every
 * language, `message` in English.
 */
export class ContractError<Code extends ErrorCode = ErrorCode>
  extends MockvoxError<Code, ParamsOf<(typeof errors)[Code]> & object>
  implements LocalizedError
{
  override readonly name: string = "ContractError";
  readonly text: LocalizedText;

  constructor(code: Code, ...params: MessageArguments<Code>) {
    const text = localize(code, ...params);
    super(code, (params[0] ?? {}) as ParamsOf<(typeof errors)[Code]> & object, text.en);
    this.text = text;
  }
}
