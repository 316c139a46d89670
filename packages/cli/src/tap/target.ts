import { showable } from "@mockvox/mock-server";
import type { Said } from "../language.ts";

/** Where a request is sent, in the words of `node:http`. */
export interface Target {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly path: string;
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
