import {
  QueryError,
  QuotaError,
  SlotError,
  TokenError,
  type Trouble,
  UnavailableError,
  UnexpectedAnswerError,
  WolkvoxError,
} from "@mockvox/client";
import { printable, refusals } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import type { Said } from "../language.ts";
import { fileFailure, isOfFile } from "./file-failure.ts";

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
    {
      en: "Check the address; if it is right, run the same command to try again.",
      es: "Revise la dirección; si es correcta, ejecute el mismo comando para intentar de nuevo.",
    },
  ],
];

const budgetSpent: Said = {
  en: "The requests of --budget are spent. Run the same command to go on; when not one window was finished, give more, or a --profile that answers window-end.",
  es: "Se gastaron las solicitudes de --budget. Ejecute el mismo comando para continuar; si no terminó ni una ventana, dé más, o un --profile que responda window-end.",
};

/** What ended a pull, told in every language; the client itself speaks English. */
export function explained(error: unknown, out: string): unknown {
  if (isOfFile(error)) return fileFailure(error, out);
  if (!(error instanceof WolkvoxError)) return error;
  if (isOfBudget(error)) return new Failure(budgetSpent, 1);
  return new Failure(error.trouble ? troubles[error.trouble](error) : failedToRead(error), 1);
}

/** The quota's end is said by the server, the budget's by the client itself. */
function isOfBudget(error: WolkvoxError): boolean {
  return error instanceof QuotaError && error.said === undefined;
}

function failedToRead(error: WolkvoxError): Said {
  const { report } = error.asked;
  const { en, es } = error.remedy === undefined ? { en: "", es: "" } : remedyOf(error);
  const why = error.refusal ? `${refusals[error.refusal].es}.` : error.why;
  return {
    en: `Failed to read ${report}: ${error.why} ${en}`.trim(),
    es: `No se pudo leer ${report}: ${why} ${es}`.trim(),
  };
}

function remedyOf(error: WolkvoxError): Said {
  return remedies.find(([Class]) => error instanceof Class)?.[1] ?? { en: "", es: "" };
}

/** Sentences for what does not pass by itself. */
const troubles: Readonly<Record<Trouble, (error: WolkvoxError) => Said>> = {
  unreachable: (error) => ({
    en: `${unreachable(error).en}. Start the server or correct --url, then run the same command.`,
    es: `${unreachable(error).es}. Inicie el servidor o corrija --url y ejecute el mismo comando.`,
  }),
  "unknown-host": ({ asked: { origin }, code }) => ({
    en: `The name ${hostOf(origin)} cannot be resolved (${code}). Check --url or --server, and the network.`,
    es: `No se puede resolver el nombre ${hostOf(origin)} (${code}). Revise --url o --server, y la red.`,
  }),
  insecure: ({ asked: { origin }, code }) => ({
    en: `A secure connection to ${origin} cannot be made (${code}). Check the address; if your company's proxy signs its certificate, name the proxy's authority in NODE_EXTRA_CA_CERTS.`,
    es: `No se puede establecer una conexión segura con ${origin} (${code}). Revise la dirección; si el certificado lo firma el proxy de su empresa, indique la autoridad del proxy en NODE_EXTRA_CA_CERTS.`,
  }),
  "web-page": ({ asked: { origin } }) => ({
    en: `${origin} sent a web page with status 200 in place of a report: another program may be listening there. Check --url.`,
    es: `${origin} envió una página web con estado 200 en lugar de un reporte: allí puede estar escuchando otro programa. Revise --url.`,
  }),
  "unknown-403": ({ asked: { origin }, said }) => {
    const words = said ? ` "${printable(said.msg).slice(0, 100)}"` : "";
    return {
      en: `${origin} denies access: status 403${words}, which the vendor does not document. Check the address, the token and whether this machine's IP is allowed; during maintenance, run the same command later.`,
      es: `${origin} niega el acceso: estado 403${words}, que el proveedor no documenta. Revise la dirección, el token y si la IP de este equipo está permitida; en mantenimiento, ejecute el mismo comando más tarde.`,
    };
  },
};

/** Why a pull waits, without a full stop. */
export function waitReason(error: Error): Said {
  if (!(error instanceof WolkvoxError)) return { en: printable(error.message), es: printable(error.message) };
  if (error.trouble === "unreachable" || error.trouble === "unknown-host") return unreachable(error);
  if (error.code) return lost(error);
  const why = error.why.replace(/\.$/, "");
  return { en: capital(why), es: error.refusal ? refusals[error.refusal].es : capital(why) };
}

function unreachable({ asked: { origin }, code }: WolkvoxError): Said {
  return { en: `${origin} cannot be reached (${code})`, es: `No se puede acceder a ${origin} (${code})` };
}

/** With a capital, unless it begins with an address. */
function capital(text: string): string {
  return /^https?:/.test(text) ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lost({ asked: { origin }, code }: WolkvoxError): Said {
  return { en: `The connection to ${origin} broke (${code})`, es: `Se cortó la conexión con ${origin} (${code})` };
}

function hostOf(origin: string): string {
  return new URL(origin).hostname;
}
