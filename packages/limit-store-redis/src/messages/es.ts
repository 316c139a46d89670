import type { TranslationOf } from "@mockvox/spec/text";
import type { en } from "./en.ts";

/** The Spanish texts of the limit store. */
export const es: TranslationOf<typeof en> = {
  "invalid-store-url": ({ value }) =>
    `La dirección de un almacén de límites no es válida: "${value}". Se esperaba redis://HOST:PUERTO o redis://USUARIO:CLAVE@HOST:PUERTO/BASE, con rediss:// para TLS; BASE es un número, y USUARIO y CLAVE van codificados con porcentajes.`,
  "invalid-store-prefix": ({ value }) =>
    `El prefijo no es válido: "${value}". Se esperaban letras, dígitos, puntos, guiones y guiones bajos, como máximo 64.`,
  "unknown-store-option": ({ name, expected }) =>
    `La opción "${name}" no existe. Se esperaba una de ${expected.join(", ")}.`,
  "not-connected-yet": "todavía no hay conexión",
  "store-closed": "se cerró",
  "no-answer": ({ milliseconds }) => `sin respuesta en ${milliseconds} ms`,
  "presumed-dead": "esta réplica no dio señales de vida por demasiado tiempo",
};
