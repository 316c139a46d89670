import { type Messages, MockvoxError, translateError } from "@mockvox/spec/text";
import { PageError } from "./page-error.ts";
import type { PageTexts } from "./page-texts.ts";

/** What browsers say when a request fails without a response. */
const fetchFailed = /failed to fetch|load failed|networkerror when attempting to fetch/i;

/** Whether an error has a code of another package, so that its Spanish text must be loaded first. */
export function isErrorOfOtherPackage(error: unknown): error is MockvoxError {
  return error instanceof MockvoxError && !(error instanceof PageError);
}

/**
 * The text of an error in the language of the given texts. Errors without a code, such as those of the browser, keep their own message.
 *
 * @param spanishErrors the Spanish texts of other packages; without them their errors are in English
 */
export function errorText(
  reason: unknown,
  { language, messages }: Pick<PageTexts, "language" | "messages">,
  spanishErrors: Messages = {},
): string {
  const error = isFailedFetch(reason) ? new PageError("no-response", {}, { cause: reason }) : reason;
  if (error instanceof PageError) return translateError(error, messages) ?? error.message;
  const message = error instanceof Error ? error.message : String(error);
  if (language === "en" || !isErrorOfOtherPackage(error)) return message;
  try {
    return translateError(error, spanishErrors) ?? message;
  } catch {
    // A running server of another version can send other parameters.
    return message;
  }
}

function isFailedFetch(reason: unknown): boolean {
  return reason instanceof TypeError && fetchFailed.test(reason.message);
}
