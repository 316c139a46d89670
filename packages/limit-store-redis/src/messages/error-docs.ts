import type { LocalizedText } from "@mockvox/spec/text";
import type { LimitStoreErrorCode } from "../errors.ts";

/** Cause and remedy of each error, for the documentation. Not loaded at run time. */
export const errorDocs: Readonly<Record<LimitStoreErrorCode, { cause: LocalizedText; remedy: LocalizedText }>> = {
  "invalid-store-url": {
    cause: {
      en: "The address of the limit store is not a URL of Valkey or Redis.",
      es: "La dirección del almacén de límites no es una URL de Valkey o Redis.",
    },
    remedy: {
      en: "Pass an address such as `redis://127.0.0.1:6379`.",
      es: "Use una dirección como `redis://127.0.0.1:6379`.",
    },
  },
  "invalid-store-prefix": {
    cause: {
      en: "The prefix of the keys has a character that is not allowed, or is too long.",
      es: "El prefijo de las claves tiene un carácter que no se permite, o es demasiado largo.",
    },
    remedy: {
      en: "Use letters, digits, dots, dashes and underscores.",
      es: "Use letras, dígitos, puntos, guiones y guiones bajos.",
    },
  },
  "unknown-store-option": {
    cause: {
      en: "An option of `createRedisLimitStore` has a name that does not exist.",
      es: "Una opción de `createRedisLimitStore` tiene un nombre que no existe.",
    },
    remedy: { en: "Use one of the names in `params.expected`.", es: "Use uno de los nombres de `params.expected`." },
  },
};
