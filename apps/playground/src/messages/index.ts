import type { Language } from "@mockvox/spec/text";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { PageMessages } from "./translate.ts";

export { errorDocs } from "./error-docs.ts";

/** All texts of the page, in both languages, for the documentation and for checks. The page itself loads them by language. */
export const messages: Readonly<Record<Language, PageMessages>> = { en, es };
