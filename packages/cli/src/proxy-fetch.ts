import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { isLoopback } from "@mockvox/spec";
import type { Dispatcher } from "undici";
import type { Environment } from "./cli-context.ts";
import { CliError } from "./cli-error.ts";

/** The part of the global `fetch` that the commands use. */
export type ProxyFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Creates a `fetch` that connects directly and trusts the certificate authority of `mockvox serve --tls` on loopback. */
export function createDirectFetch(env: Environment): ProxyFetch {
  let trusting: Promise<ProxyFetch> | undefined;
  return async (input, init) => {
    const { protocol, hostname } = new URL(input instanceof Request ? input.url : input);
    if (protocol !== "https:" || !isLoopback(hostname)) return fetch(input, init);
    trusting ??= createTrustingFetch(env);
    return (await trusting)(input, init);
  };
}

/** The global `fetch` if there is no authority. */
async function createTrustingFetch(env: Environment): Promise<ProxyFetch> {
  const ca = await readTrustedCertificates(env);
  if (ca === undefined) return fetch;
  const undici = await import("undici");
  return fetchThrough(undici, new undici.Agent({ connect: { ca } }));
}

/** The certificates that Node trusts, and that of the authority of `mockvox serve --tls`; undefined if there is none. */
async function readTrustedCertificates(env: Environment): Promise<string[] | undefined> {
  const { readRootCertificate } = await import("@mockvox/runner");
  const root = await readRootCertificate({ env });
  if (root === undefined) return undefined;
  const tls = await import("node:tls");
  // Node before 22.15 cannot tell which ones it was configured to trust in addition.
  return [...(tls.getCACertificates?.("default") ?? tls.rootCertificates), root];
}

/**
 * The agent of `node:http` or `node:https` that reaches a server as `createProxyFetch` does; undefined if the default one does.
 *
 * @throws {CliError} on a proxy that is not an http or https URL, and on a Node whose agents do not support proxies
 */
export async function createServerAgent(env: Environment, server: URL): Promise<HttpAgent | undefined> {
  if (server.protocol !== "https:" || !isLoopback(server.hostname)) return createProxyAgent(env, server);
  const ca = await readTrustedCertificates(env);
  return ca && new HttpsAgent({ ca });
}

/** Sends requests with a dispatcher of undici, which is another copy of what the global `fetch` uses. */
function fetchThrough(undici: typeof import("undici"), dispatcher: Dispatcher): ProxyFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { url, method, redirect, signal } = request;
    const content = request.body ? await request.arrayBuffer() : null;
    const options = { method, headers: [...request.headers], body: content, redirect, signal, dispatcher };
    const { body, status, statusText, headers } = await undici.fetch(url, options);
    // The same class at run time; the types of Node and the DOM differ.
    return new Response(body as ReadableStream<Uint8Array> | null, { status, statusText, headers: [...headers] });
  };
}

/**
 * Creates a `fetch` that uses the proxy of `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (lower case takes precedence, as in curl). Without
 * a proxy it is the global one. Servers on loopback are always connected directly.
 *
 * @throws {CliError} on a proxy that is not an http or https URL
 */
export async function createProxyFetch(env: Environment): Promise<ProxyFetch> {
  const direct = createDirectFetch(env);
  const proxies = readProxies(env);
  if (!proxies) return direct;
  // Loaded on demand: most runs have no proxy, and start-up time is module loading.
  const undici = await import("undici");
  const proxied = fetchThrough(undici, new undici.EnvHttpProxyAgent({ ...proxies, proxyTunnel: false }));
  return (input, init) => {
    const { hostname } = new URL(input instanceof Request ? input.url : input);
    return (isLoopback(hostname) ? direct : proxied)(input, init);
  };
}

/** Undefined without a proxy or if the server is on loopback. */
function createProxyAgent(env: Environment, server: URL): HttpAgent | undefined {
  const proxies = readProxies(env);
  if (!proxies || isLoopback(server.hostname)) return undefined;
  if (!agentsSupportProxies(process.versions.node)) throw nodeWithoutProxyAgents();
  const { httpProxy, httpsProxy, noProxy } = proxies;
  const options = {
    keepAlive: false,
    proxyEnv: { HTTP_PROXY: httpProxy, HTTPS_PROXY: httpsProxy || httpProxy, NO_PROXY: noProxy },
  };
  return server.protocol === "https:" ? new HttpsAgent(options) : new HttpAgent(options);
}

/** The proxies of the environment; an empty text for unset ones. */
interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

function readProxies(env: Environment): Proxies | undefined {
  const [httpProxy, httpsProxy] = [readProxyUrl("HTTP_PROXY", env), readProxyUrl("HTTPS_PROXY", env)];
  return httpProxy || httpsProxy ? { httpProxy, httpsProxy, noProxy: readVariable("NO_PROXY", env) } : undefined;
}

/** A proxy's URL; `proxy.example:3128` means http, as in curl. */
function readProxyUrl(name: string, env: Environment): string {
  const text = readVariable(name, env);
  if (text === "") return "";
  const url = text.includes("://") ? text : `http://${text}`;
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw invalidProxyUrl(name);
}

function readVariable(name: string, env: Environment): string {
  return env[name.toLowerCase()] || env[name] || "";
}

/** Since Node 22.21 and 24.5. */
function agentsSupportProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}

/** The value is not repeated: it may contain a password. */
function invalidProxyUrl(variable: string): CliError {
  return new CliError("invalid-proxy-url", { variable });
}

function nodeWithoutProxyAgents(): CliError {
  return new CliError("node-without-proxy-agents", { version: process.versions.node });
}
