import type { Language } from "@mockvox/spec/text";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** When each edge of the data happens and what it catches, by its id. */
/** The texts of errors in custom data, which the package `fixtures` throws. */
export { edgeTexts, errorDocs as dataErrorDocs, messages as dataMessages } from "@mockvox/fixtures/messages";
export { errorDocs } from "./error-docs.ts";

/** All texts of the mock server in every language, by error code or message id. */
export const messages: Readonly<Record<Language, typeof en>> = { en, es };
