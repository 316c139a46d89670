import { sanitizeForTerminal } from "@mockvox/spec";
import {
  type Language,
  type LocalizedError,
  type Messages,
  MockvoxError,
  type ParamsOf,
  type TranslationOf,
} from "@mockvox/spec/text";
import { en, errors } from "./messages/en.ts";

export type CliMessageId = keyof typeof en;

/** A text of the catalogue with its parameters, not yet in a language. */
export interface Text<Id extends CliMessageId = CliMessageId> {
  readonly id: Id;
  readonly params: object;
}

/** A parameter may be a text itself, or an error which is translated too. */
type Fillable<Value> = Value extends string ? string | Text | Error : Value;
export type TextParams<Id extends CliMessageId> = {
  readonly [Name in keyof ParamsOf<(typeof en)[Id]>]: Fillable<ParamsOf<(typeof en)[Id]>[Name]>;
};

/** Texts without parameters, as flags and controls use them for their descriptions. */
export type PlainMessageId = { [Id in CliMessageId]: (typeof en)[Id] extends string ? Id : never }[CliMessageId];

type ParamsArgument<Id extends CliMessageId> = (typeof en)[Id] extends string ? [] : [params: TextParams<Id>];

export function text<Id extends CliMessageId>(id: Id, ...[params]: ParamsArgument<Id>): Text<Id> {
  return { id, params: params ?? {} };
}

/** Translates texts and errors to one language. */
export interface Translator {
  readonly language: Language;
  /** A text, an error of any package, or a string, which is returned unchanged. */
  translate(value: Text | Error | string): string;
  /** Loads the texts of the other packages; until then their errors are in English. */
  loadAll(): Promise<void>;
}

/** The texts of another package, with its error codes as keys of an object. */
interface ForeignCatalogue {
  readonly messages: Messages;
  readonly codes: object;
}

/** The catalogue of each language. English is built in. */
const catalogues: Readonly<Record<Language, () => Promise<TranslationOf<typeof en>>>> = {
  en: async () => en,
  es: async () => (await import("./messages/es.ts")).es,
};

/** Loads the catalogue of a language. */
export async function createTranslator(language: Language): Promise<Translator> {
  const own = await catalogues[language]();
  const foreign: ForeignCatalogue[] = [];
  return {
    language,
    translate: (value) => translateIn(value, language, own, foreign),
    loadAll: async () => {
      // Errors are in English unless a catalogue translates them.
      if (language === "en" || foreign.length > 0) return;
      const [spec, client, mockServer, contract, runner] = await Promise.all([
        import("@mockvox/spec/messages"),
        import("@mockvox/client/messages"),
        import("@mockvox/mock-server/messages"),
        import("@mockvox/contract/messages"),
        import("@mockvox/runner/messages"),
      ]);
      const data = { messages: mockServer.dataMessages, errorDocs: mockServer.dataErrorDocs };
      const packages = [spec, client, mockServer, contract, runner, data];
      foreign.push(...packages.map(({ messages, errorDocs }) => ({ messages: messages[language], codes: errorDocs })));
    },
  };
}

function translateIn(
  value: Text | Error | string,
  language: Language,
  messages: Messages,
  foreign: readonly ForeignCatalogue[],
): string {
  const translate = (inner: Text | Error | string): string => translateIn(inner, language, messages, foreign);
  const fill = (id: string, params: object, source: Messages): string | undefined => {
    const message = Object.hasOwn(source, id) ? source[id] : undefined;
    if (message === undefined || typeof message === "string") return message;
    const filled = Object.entries(params).map(([name, part]) => [name, isTranslatable(part) ? translate(part) : part]);
    return message(Object.fromEntries(filled) as never);
  };
  if (typeof value === "string") return value;
  if (!(value instanceof Error)) return fill(value.id, value.params, messages) ?? value.id;
  if (isLocalized(value)) return value.text[language];
  if (!(value instanceof MockvoxError)) return value.message;
  const own = Object.hasOwn(errors, value.code) ? messages : undefined;
  const source = own ?? foreign.find(({ codes }) => Object.hasOwn(codes, value.code))?.messages;
  const translated = source && fillSafely(() => fill(value.code, value.params, source));
  // Errors of the client have their reason apart from what they failed to do. Their parameters may quote a server.
  return sanitizeForTerminal(translated ?? ("reason" in value ? String(value.reason) : value.message));
}

/** Parameters of an error that came over HTTP may not be what its message expects; then the error's own message is used. */
function fillSafely(fill: () => string | undefined): string | undefined {
  try {
    return fill();
  } catch {
    return undefined;
  }
}

function isTranslatable(value: unknown): value is Text | Error {
  return value instanceof Error || (typeof value === "object" && value !== null && "id" in value && "params" in value);
}

/** Whether an error, of any package, has a text for people; any other error is a bug. */
export function isExpected(error: unknown): error is Error {
  return error instanceof MockvoxError || (error instanceof Error && isLocalized(error));
}

function isLocalized(error: Error): error is LocalizedError {
  return "text" in error && typeof error.text === "object" && error.text !== null && "es" in error.text;
}

/** A text in English, for `message` of an error. */
export function toEnglish(value: Text | Error | string): string {
  return translateIn(value, "en", en, []);
}
