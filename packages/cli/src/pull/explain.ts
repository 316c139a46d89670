import {
  QueryError,
  QuotaError,
  SlotError,
  TokenError,
  UnavailableError,
  UnexpectedAnswerError,
  WolkvoxError,
} from "@mockvox/client";
import { refusals } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import type { Said } from "../language.ts";

type ErrorClass = typeof QueryError | typeof UnavailableError | typeof UnexpectedAnswerError;

const remedies: readonly [ErrorClass | typeof TokenError | typeof SlotError | typeof QuotaError, Said][] = [
  [QueryError, { en: "Change it and run it again.", es: "Cámbielo y ejecútelo de nuevo." }],
  [
    TokenError,
    { en: "Renew the token, then run the same command.", es: "Renueve el token y ejecute el mismo comando." },
  ],
  [SlotError, { en: "Run the same command to go on.", es: "Ejecute el mismo comando para continuar." }],
  [
    QuotaError,
    { en: "Run the same command tomorrow to go on.", es: "Ejecute el mismo comando mañana para continuar." },
  ],
  [
    UnavailableError,
    { en: "Run the same command later to go on.", es: "Ejecute el mismo comando más tarde para continuar." },
  ],
  [
    UnexpectedAnswerError,
    { en: "Run the same command to try again.", es: "Ejecute el mismo comando para intentar de nuevo." },
  ],
];

/** What ended a pull, told in every language; the client itself speaks English. */
export function explained(error: unknown): unknown {
  if (error instanceof RangeError || error instanceof TypeError)
    return new Failure({ en: error.message, es: error.message });
  if (!(error instanceof WolkvoxError)) return error;
  const { en = "", es = "" } = remedies.find(([Class]) => error instanceof Class)?.[1] ?? {};
  const { report } = error.asked;
  const why = error.refusal ? `${refusals[error.refusal].es}.` : (error.said?.msg ?? error.message);
  return new Failure({ en: `${error.message} ${en}`, es: `No se pudo leer ${report}: ${why} ${es}` }, 1);
}
