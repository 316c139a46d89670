import { Failure } from "../failure.ts";

/** @throws {Failure} when the text is no URL of a web server */
export function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new Failure({
    en: `"${text}" is no URL. Write one such as http://127.0.0.1:4010.`,
    es: `"${text}" no es una URL. Escriba una como http://127.0.0.1:4010.`,
  });
}

/** @throws {Failure} when the server is not on loopback and nobody said `--live` */
export function checkPlace({ url, live }: { readonly url: string; readonly live: boolean }): void {
  const { hostname, origin } = new URL(originOf(url));
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (isLoopback || live) return;
  throw new Failure({
    en: `${origin} is not on loopback: its requests come from a real quota. Say --live if you mean it.`,
    es: `${origin} no está en loopback: sus solicitudes salen de una cuota real. Indique --live si es lo que quiere.`,
  });
}
