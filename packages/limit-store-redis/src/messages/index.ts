import type { Language } from "@mockvox/spec/text";
import { en } from "./en.ts";
import { es } from "./es.ts";

export { errorDocs } from "./error-docs.ts";

/** All texts of the limit store in every language, by error code or message id. */
export const messages: Readonly<Record<Language, typeof en>> = { en, es };
