import type { Said } from "../language/language.ts";

/** What is wrong with an address that the page shall ask; undefined when it may. The content security policy knows the same hosts. */
export function wrongWith(address: string): Said | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return {
      en: "Write an address such as http://127.0.0.1:4010.",
      es: "Escriba una dirección como http://127.0.0.1:4010.",
    };
  }
  if (url.origin === location.origin || /^(127\.0\.0\.1|localhost)$/.test(url.hostname)) return undefined;
  return {
    en: `This page asks 127.0.0.1 and localhost alone, not ${url.hostname}.`,
    es: `Esta página solo consulta a 127.0.0.1 y localhost, no a ${url.hostname}.`,
  };
}
