import { formatMessage, MockvoxError, type ParamsOf } from "@mockvox/spec/text";
import { errors } from "./en.ts";

export type PageErrorCode = keyof typeof errors;

type ParamsByCode = { readonly [Code in PageErrorCode]: ParamsOf<(typeof errors)[Code]> };

/** An error of the page itself. Its message is English; `ErrorText` shows it in the language of the page. */
export class PageError<Code extends PageErrorCode = PageErrorCode> extends MockvoxError<Code, ParamsByCode[Code]> {
  override readonly name: string = "PageError";

  constructor(code: Code, params: ParamsByCode[Code], options?: ErrorOptions) {
    super(code, params, formatMessage(errors[code], params), options);
  }
}
