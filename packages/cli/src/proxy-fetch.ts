import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { EnvHttpProxyAgent } from "undici";
import { Failure } from "./failure.ts";
import type { Environment } from "./parse-flags.ts";

/** The part of the global `fetch` that the commands use. */
export type ProxyFetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/**
 * A `fetch` that goes through the proxy which `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name (lower case wins, as with curl).
 * Without a proxy it is the global one. Servers on loopback are reached directly in any case.
 *
 * @throws {Failure} on a proxy that is not an http or https URL
 */
export async function proxyFetch(env: Environment): Promise<ProxyFetch> {
  const proxies = proxiesIn(env);
  if (!proxies) return (input, init) => fetch(input, init);
  // Loaded when it is needed: most runs have no proxy, and start-up is module loading.
  const undici = await import("undici");
  const dispatcher: EnvHttpProxyAgent = new undici.EnvHttpProxyAgent({ ...proxies, proxyTunnel: false });
  return async (input, init) => {
    const request = new Request(input, init);
    if (isLoopback(new URL(request.url))) return fetch(request);
    const { url, method, redirect, signal } = request;
    const content = request.body ? await request.arrayBuffer() : null;
    const asked = { method, headers: [...request.headers], body: content, redirect, signal, dispatcher };
    const { body, status, statusText, headers } = await undici.fetch(url, asked);
    // The same class at run time; Node and the DOM describe it differently.
    return new Response(body as ReadableStream<Uint8Array> | null, { status, statusText, headers: [...headers] });
  };
}

/**
 * The same for `node:http` and `node:https`: the agent for requests to one server; undefined where no proxy is named or the server
 * is on loopback.
 *
 * @throws {Failure} on a proxy that is not an http or https URL, and on a Node whose agents know no proxies
 */
export function proxyAgent(env: Environment, server: URL): HttpAgent | undefined {
  const proxies = proxiesIn(env);
  if (!proxies || isLoopback(server)) return undefined;
  if (!agentsKnowProxies(process.versions.node)) throw tooOld();
  const { httpProxy, httpsProxy, noProxy } = proxies;
  const options = {
    keepAlive: false,
    proxyEnv: { HTTP_PROXY: httpProxy, HTTPS_PROXY: httpsProxy || httpProxy, NO_PROXY: noProxy },
  };
  return server.protocol === "https:" ? new HttpsAgent(options) : new HttpAgent(options);
}

/** What the environment says, an empty text for what it does not. */
interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

function proxiesIn(env: Environment): Proxies | undefined {
  const [httpProxy, httpsProxy] = [proxyIn("HTTP_PROXY", env), proxyIn("HTTPS_PROXY", env)];
  return httpProxy || httpsProxy ? { httpProxy, httpsProxy, noProxy: textIn("NO_PROXY", env) } : undefined;
}

/** A proxy's URL; `proxy.example:3128` is one of http, as with curl. */
function proxyIn(name: string, env: Environment): string {
  const text = textIn(name, env);
  if (text === "") return "";
  const url = text.includes("://") ? text : `http://${text}`;
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw notAProxy(name);
}

function textIn(name: string, env: Environment): string {
  return env[name.toLowerCase()] || env[name] || "";
}

function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Since Node 22.21 and 24.5. */
function agentsKnowProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}

/** The value is not repeated: a password may be in it. */
function notAProxy(name: string): Failure {
  return new Failure({
    en: `${name} is not the URL of an http or https proxy. Write one such as http://proxy.example:3128, or unset it.`,
    es: `${name} no es la URL de un proxy http o https. Escriba una como http://proxy.example:3128, o quítela.`,
  });
}

function tooOld(): Failure {
  const { node } = process.versions;
  return new Failure({
    en: `This command needs Node 22.21 or 24.5 to go through a proxy; this is Node ${node}. Use a newer Node, or unset HTTP_PROXY and HTTPS_PROXY.`,
    es: `Este comando necesita Node 22.21 o 24.5 para pasar por un proxy; este es Node ${node}. Use un Node más nuevo, o quite HTTP_PROXY y HTTPS_PROXY.`,
  });
}
