/** The errors of this package by their code. */
export const errors = {
  "invalid-store-url": ({ value }: { value: string }): string =>
    `Invalid address of a limit store "${value}". Expected redis://HOST:PORT or redis://USER:PASSWORD@HOST:PORT/DATABASE, with rediss:// for TLS; DATABASE is a number, USER and PASSWORD are percent-encoded.`,
  "invalid-store-prefix": ({ value }: { value: string }): string =>
    `Invalid prefix "${value}". Expected letters, digits, dots, dashes and underscores, at most 64.`,
  "unknown-store-option": ({ name, expected }: { name: string; expected: readonly string[] }): string =>
    `Unknown option "${name}". Expected one of ${expected.join(", ")}.`,
};

/** What is not an error: why the store cannot be reached. */
export const texts = {
  "not-connected-yet": "not connected yet",
  "store-closed": "it was closed",
  "no-answer": ({ milliseconds }: { milliseconds: number }): string => `no answer in ${milliseconds} ms`,
  "presumed-dead": "this replica gave no sign of life for too long",
};

/** The English texts of the limit store, by error code or message id. */
export const en: typeof errors & typeof texts = { ...errors, ...texts };
