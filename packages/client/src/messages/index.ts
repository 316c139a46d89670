import type { Language, Messages } from "@mockvox/spec/text";
import {
  clientOptionMessages,
  type EnglishMessages,
  pullMessages,
  pullOptionMessages,
  remedyMessages,
  reportMessages,
  validationMessages,
} from "./en.ts";
import { es } from "./es.ts";

export { errorDocs } from "./error-docs.ts";

const en: EnglishMessages = {
  ...reportMessages,
  ...remedyMessages,
  ...clientOptionMessages,
  ...pullMessages,
  ...pullOptionMessages,
  ...validationMessages,
};

/** All texts of the client, by language and by code or id. */
export const messages: Readonly<Record<Language, Messages>> = { en, es };
