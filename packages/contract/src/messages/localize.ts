import { formatMessage, type Language, type LocalizedText, type ParamsOf } from "@mockvox/spec/text";
import { en } from "./en.ts";
import { es } from "./es.ts";

export type ContractMessageId = keyof typeof en;

/** The parameters of a message: none for a fixed text. */
export type MessageArguments<Id extends ContractMessageId> = (typeof en)[Id] extends string
  ? readonly []
  : readonly [params: ParamsOf<(typeof en)[Id]>];

/** A message of the catalogue in every language. */
export function localize<Id extends ContractMessageId>(id: Id, ...[params]: MessageArguments<Id>): LocalizedText {
  return { en: formatMessage(en[id], params), es: formatMessage(es[id], params) };
}

/** The same text in every language: ids, masked values, numbers. */
export function untranslated(text: string): LocalizedText {
  return { en: text, es: text };
}

/** The title of a check that concerns one report. */
export function reportTitle(report: string, title: LocalizedText): LocalizedText {
  return { en: `${report}: ${title.en}`, es: `${report}: ${title.es}` };
}

/** A message of the catalogue in one language. */
export function translate<Id extends ContractMessageId>(
  id: Id,
  language: Language,
  ...[params]: MessageArguments<Id>
): string {
  return formatMessage({ en, es }[language][id], params);
}
