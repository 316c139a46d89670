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

const budgetSpent: Said = {
  en: "The requests of --budget are spent. Run the same command to go on; when not one window was finished, give more, or a --profile that answers window-end.",
  es: "Se gastaron las solicitudes de --budget. Ejecute el mismo comando para continuar; si no terminó ni una ventana, dé más, o un --profile que responda window-end.",
};

/** The quota's end is said by the server, the budget's by the client itself. */
function isOfBudget(error: WolkvoxError): boolean {
  return error instanceof QuotaError && error.said === undefined;
}

function isOfFile(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && "path" in error;
}

function cannotWrite(why: string): Said {
  return { en: `Cannot write the file: ${why}`, es: `No se puede escribir el archivo: ${why}` };
}

/** What ended a pull, told in every language; the client itself speaks English. */
export function explained(error: unknown): unknown {
  if (error instanceof RangeError || error instanceof TypeError)
    return new Failure({ en: error.message, es: error.message });
  if (isOfFile(error)) return new Failure(cannotWrite(error.message), 1);
  if (!(error instanceof WolkvoxError)) return error;
  const { en = "", es = "" } = remedies.find(([Class]) => error instanceof Class)?.[1] ?? {};
  const { report } = error.asked;
  if (isOfBudget(error)) return new Failure(budgetSpent, 1);
  const why = error.refusal ? `${refusals[error.refusal].es}.` : (error.said?.msg ?? error.message);
  return new Failure({ en: `${error.message} ${en}`, es: `No se pudo leer ${report}: ${why} ${es}` }, 1);
}
