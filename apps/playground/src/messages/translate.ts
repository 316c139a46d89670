import { formatMessage, type ParamsOf } from "@mockvox/spec/text";
import type { en } from "./en.ts";

/** All texts of the page in one language. */
export type PageMessages = Readonly<typeof en>;

type MessageId = keyof PageMessages;

type Params<Id extends MessageId> = PageMessages[Id] extends string ? [] : [params: ParamsOf<PageMessages[Id]>];

/** Returns a text of the catalogue in one language, filled with its parameters. */
export type Translate = <Id extends MessageId>(id: Id, ...params: Params<Id>) => string;

export function createTranslator(messages: PageMessages): Translate {
  return (id, ...params) => formatMessage(messages[id], ...params);
}

/** The ids of texts without parameters. */
export type TextId = { [Id in MessageId]: PageMessages[Id] extends string ? Id : never }[MessageId];
