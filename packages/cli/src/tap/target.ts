import { showable } from "@mockvox/mock-server";
import { Failure } from "../failure.ts";
import type { Said } from "../language.ts";
import { originOf } from "../verify/place.ts";

/** Where a request is sent, in the words of `node:http`. */
export interface Target {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly path: string;
}

/**
 * The server that requests are passed on to.
 *
 * @throws {Failure} when the text is no URL of a web server, or says more than where the server is: nothing of it would reach the server
 */
export function upstreamOf(text: string): URL {
  const origin = originOf(text);
  const { pathname, search, hash, username, password } = new URL(text);
  const more = [pathname.replace(/^\/+$/, ""), search, hash, username, password];
  if (more.every((part) => part === "")) return new URL(origin);
  const shown = showable(origin + pathname);
  throw new Failure({
    en: `The URL ${shown} says more than where the server is: tap passes on the path and query of each request as they are. Give ${origin}, and keep a path in the base URL of your program.`,
    es: `La URL ${shown} dice más que dónde está el servidor: tap pasa la ruta y los parámetros de cada solicitud tal cual. Indique ${origin}, y deje la ruta en la URL base de su programa.`,
  });
}

/**
 * The upstream's protocol, host and port, with the path as it came; undefined when it is no path.
 *
 * A path is never resolved against a URL: one that begins with two slashes would name another host, and carry the token there.
 */
export function targetOf(path: string, { protocol, hostname, port }: URL): Target | undefined {
  if (!path.startsWith("/")) return undefined;
  return { protocol, hostname: hostname.replace(/^\[(.*)\]$/, "$1"), port, path };
}

/** What a caller is told whose target is a whole URL, as programs write one for a proxy. A token may stand in it. */
export function noPath(target: string, place: string): Said {
  const shown = showable(target.split("?", 1).join());
  return {
    en: `mockvox tap passes on paths alone; "${shown}" does not begin with "/". Make ${place} the base URL of your program, not its proxy.`,
    es: `mockvox tap solo pasa rutas; "${shown}" no empieza con "/". Haga de ${place} la URL base de su programa, no su proxy.`,
  };
}
