import type { Language } from "@mockvox/spec/text";
import { loadChunk } from "../loading/load-chunk.ts";
import { en } from "./en.ts";
import { createTranslator, type PageMessages, type Translate } from "./translate.ts";

/** A language, and the texts of the page in it. */
export interface PageTexts {
  readonly language: Language;
  readonly messages: PageMessages;
  readonly translate: Translate;
}

/** English is always loaded: messages of errors are in English. */
export const englishTexts: PageTexts = { language: "en", messages: en, translate: createTranslator(en) };

/**
 * The texts of the page in a language. Spanish is loaded on demand.
 *
 * @throws {ChunkLoadError} when they cannot be loaded
 */
export async function loadTexts(language: Language): Promise<PageTexts> {
  if (language === "en") return englishTexts;
  const { es } = await loadChunk(import("./es.ts"));
  return { language, messages: es, translate: createTranslator(es) };
}
