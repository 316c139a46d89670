import { ContractError } from "./contract-error.ts";

/**
 * Reads where a server is: its origin, or a path below which it was put.
 *
 * @throws {ContractError} when it is no URL of a web server, or says more, such as the path of the reports, to which a run would add that path again
 */
export function checkUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ContractError({
      en: `"${text}" is no URL. Write one such as http://127.0.0.1:4010.`,
      es: `"${text}" no es una URL. Escriba una como http://127.0.0.1:4010.`,
    });
  }
  const [shown, meant] = [url.origin + url.pathname, baseOf(url)];
  const isPlain = [url.search, url.hash, url.username, url.password].every((part) => part === "");
  if (isPlain && withoutSlash(shown) === meant) return url;
  throw new ContractError({
    en: `The URL ${shown} says more than where the server is: each request brings its own path and query. Give ${meant}.`,
    es: `La URL ${shown} dice más que dónde está el servidor: cada solicitud trae su ruta y sus parámetros. Indique ${meant}.`,
  });
}

/** The URL without what belongs to the path of the reports. */
function baseOf({ origin, pathname }: URL): string {
  return withoutSlash(origin + pathname.replace(/\/api(\/v2(\/reports_manager\.php)?)?\/*$/i, ""));
}

function withoutSlash(text: string): string {
  return text.replace(/\/+$/, "");
}
