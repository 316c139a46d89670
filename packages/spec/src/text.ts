/** The languages in which Mockvox addresses people; English is the source. */
export const languages = ["en", "es"] as const;

export type Language = (typeof languages)[number];

/** A text in every language. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** A fixed text, or a function that makes one from its parameters. */
export type Message = string | ((params: never) => string);

/** The messages of one language by id. English is the source; a translation is typed by `TranslationOf`. */
export type Messages = Readonly<Record<string, Message>>;

/** What a message takes; nothing for a fixed text. */
export type ParamsOf<Source> = Source extends (params: infer Params) => string
  ? Params
  : Readonly<Record<never, never>>;

/**
 * The same messages in another language. One that is missing, or takes other parameters, does not compile.
 *
 * @example
 * ```ts
 * import type { TranslationOf } from "@mockvox/spec/text";
 *
 * const en = { "unknown-fault": ({ fault }: { fault: string }) => `Unknown fault "${fault}".` };
 * const es: TranslationOf<typeof en> = { "unknown-fault": ({ fault }) => `Falla desconocida: "${fault}".` };
 * ```
 */
export type TranslationOf<Source extends Messages> = {
  readonly [Id in keyof Source]: Source[Id] extends (params: infer Params) => string
    ? (params: Params) => string
    : string;
};

/** The text of a message, filled with its parameters. */
export function formatMessage(message: Message, params: object = {}): string {
  return typeof message === "string" ? message : message(params as never);
}

/**
 * An error of Mockvox. `code` is stable and says what failed; `params` hold the values in question; `message` is the
 * English sentence that both make. `docs/errors.md` lists all codes with cause and remedy.
 */
export abstract class MockvoxError<Code extends string = string, Params extends object = object> extends Error {
  declare readonly code: Code;
  declare readonly params: Params;

  constructor(code: Code, params: Params, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.params = params;
  }
}

/** An error with its text in every language. */
export interface LocalizedError extends Error {
  readonly text: LocalizedText;
}

/** An error's sentence from the catalogue of a language; undefined for a code that it does not have. */
export function translateError(error: { code: string; params: object }, messages: Messages): string | undefined {
  const message = Object.hasOwn(messages, error.code) ? messages[error.code] : undefined;
  return message === undefined ? undefined : formatMessage(message, error.params);
}
