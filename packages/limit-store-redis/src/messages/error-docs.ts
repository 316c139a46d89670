import type { LocalizedText } from "@mockvox/spec/text";
import type { LimitStoreErrorCode } from "../errors.ts";

/** Cause and remedy of each error, for the documentation. Not loaded at run time. */
export const errorDocs: Readonly<Record<LimitStoreErrorCode, { cause: LocalizedText; remedy: LocalizedText }>> = {
  "invalid-store-url": {
    cause: {
      en: "The address of the limit store is not a URL of Valkey or Redis, its path is not the number of a database, or its user or password is not percent-encoded.",
      es: "La dirección del almacén de límites no es una URL de Valkey o Redis, su ruta no es el número de una base de datos, o su usuario o su clave no van codificados con porcentajes.",
    },
    remedy: {
      en: "Pass an address such as `redis://127.0.0.1:6379`, or `redis://user:p%40ss@127.0.0.1:6379/1` for the password `p@ss` and database 1.",
      es: "Use una dirección como `redis://127.0.0.1:6379`, o `redis://usuario:c%40ve@127.0.0.1:6379/1` para la clave `c@ve` y la base de datos 1.",
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
