import { get as getHttp } from "node:http";
import { get as getHttps } from "node:https";
import type { Readable } from "node:stream";
import axios from "axios";
import got, { ReadError } from "got";
import * as undici from "undici";

/** The class and code of an error, and of its cause. */
export interface ErrorDescription {
  name: string;
  code: string | undefined;
  cause?: ErrorDescription;
}

/** How far a request got, as its client sees it. */
interface ClientResult {
  phase: "failed before the headers" | "failed in the body" | "complete";
  status?: number | undefined;
  contentType?: string | undefined;
  /** In hexadecimal digits. */
  body?: string;
  error?: ErrorDescription;
}

/** Reads a URL to its end. */
export type Client = (url: string, signal?: AbortSignal) => Promise<ClientResult>;

const headers = { "wolkvox-token": "demo" };

/** A response whose body is not read yet. */
interface PendingResponse {
  status: number | undefined;
  contentType: string | undefined;
  read(): Promise<Uint8Array>;
}

/** Common clients, with the phase in which they fail. */
export const clients: Readonly<Record<string, Client>> = {
  fetch: twoPhaseClient((url, signal) => fetch(url, { headers, ...withSignal(signal) }).then(fromFetch)),
  "fetch of undici": twoPhaseClient(async (url, signal) =>
    fromFetch(await undici.fetch(url, { headers, ...withSignal(signal) })),
  ),
  "request of undici": twoPhaseClient(async (url, signal) => {
    const { statusCode, headers: received, body } = await undici.request(url, { headers, ...withSignal(signal) });
    return { status: statusCode, contentType: String(received["content-type"]), read: () => body.bytes() };
  }),
  "an undici Agent of its own": twoPhaseClient(async (url, signal) => {
    const dispatcher = new undici.Agent();
    const {
      statusCode,
      headers: received,
      body,
    } = await undici.request(url, { headers, dispatcher, ...withSignal(signal) });
    return { status: statusCode, contentType: String(received["content-type"]), read: () => body.bytes() };
  }),
  "node:http(s)": twoPhaseClient(
    (url, signal) =>
      new Promise((resolve, reject) => {
        const get = url.startsWith("https:") ? getHttps : getHttp;
        get(url, { headers, ...withSignal(signal) }, (response) =>
          resolve({
            status: response.statusCode,
            contentType: response.headers["content-type"],
            read: () => bytesOf(response),
          }),
        ).on("error", reject);
      }),
  ),
  axios: async (url, signal) => {
    try {
      const options = {
        headers,
        responseType: "arraybuffer",
        validateStatus: () => true,
        ...withSignal(signal),
      } as const;
      const { status, headers: received, data } = await axios.get(url, options);
      return completed(status, String(received["content-type"]), data);
    } catch (error) {
      return failed(error, axios.isAxiosError(error) ? error.response?.status : undefined);
    }
  },
  "axios with a stream": twoPhaseClient(async (url, signal) => {
    const options = { headers, responseType: "stream", validateStatus: () => true, ...withSignal(signal) } as const;
    const { status, headers: received, data } = await axios.get(url, options);
    return { status, contentType: String(received["content-type"]), read: () => bytesOf(data) };
  }),
  got: async (url, signal) => {
    try {
      const retry = { limit: 0 };
      const options = {
        headers,
        responseType: "buffer",
        throwHttpErrors: false,
        retry,
        ...withSignal(signal),
      } as const;
      const { statusCode, headers: received, rawBody } = await got(url, options);
      return completed(statusCode, received["content-type"], rawBody);
    } catch (error) {
      return failed(error, error instanceof ReadError ? 200 : undefined);
    }
  },
};

function withSignal(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal ? { signal } : {};
}

/** For a client that returns the response before its body. */
function twoPhaseClient(begin: (url: string, signal?: AbortSignal) => Promise<PendingResponse>): Client {
  return async (url, signal) => {
    let begun: PendingResponse | undefined;
    try {
      begun = await begin(url, signal);
      return completed(begun.status, begun.contentType, await begun.read());
    } catch (error) {
      return failed(error, begun?.status);
    }
  };
}

function fromFetch(response: Response | undici.Response): PendingResponse {
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? undefined,
    read: async () => new Uint8Array(await response.arrayBuffer()),
  };
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  return Buffer.concat(await stream.toArray());
}

function completed(status: number | undefined, contentType: string | undefined, body: Uint8Array): ClientResult {
  return { phase: "complete", status, contentType, body: Buffer.from(body).toString("hex") };
}

function failed(error: unknown, status: number | undefined): ClientResult {
  const phase = status === undefined ? "failed before the headers" : "failed in the body";
  return { phase, ...(status === undefined ? {} : { status }), error: describeError(error) };
}

/** Describes an error and its cause. */
export function describeError(error: unknown): ErrorDescription {
  const { name, code, cause } = error as Error & { code?: string };
  return { name, code, ...(cause instanceof Error ? { cause: describeError(cause) } : {}) };
}
