import { get as getHttp } from "node:http";
import { get as getHttps } from "node:https";
import type { Readable } from "node:stream";
import axios from "axios";
import got, { ReadError } from "got";
import * as undici from "undici";

/** What a client shows of an error: its class and its code, and those of its cause. */
export interface ShownError {
  name: string;
  code: string | undefined;
  cause?: ShownError;
}

/** How far a request came, as its caller sees it. */
interface Seen {
  phase: "failed before the headers" | "failed in the body" | "whole";
  status?: number | undefined;
  contentType?: string | undefined;
  /** The body as hexadecimal digits. */
  body?: string;
  error?: ShownError;
}

/** Reads a URL to its end. */
export type Client = (url: string, signal?: AbortSignal) => Promise<Seen>;

const headers = { "wolkvox-token": "demo" };

/** A response whose body has still to be read. */
interface Begun {
  status: number | undefined;
  contentType: string | undefined;
  read(): Promise<Uint8Array>;
}

/** The clients that people use, each told apart by when it fails. */
export const clients: Readonly<Record<string, Client>> = {
  fetch: steps((url, signal) => fetch(url, { headers, ...only(signal) }).then(begunByFetch)),
  "fetch of undici": steps(async (url, signal) => begunByFetch(await undici.fetch(url, { headers, ...only(signal) }))),
  "request of undici": steps(async (url, signal) => {
    const { statusCode, headers: received, body } = await undici.request(url, { headers, ...only(signal) });
    return { status: statusCode, contentType: String(received["content-type"]), read: () => body.bytes() };
  }),
  "an undici Agent of its own": steps(async (url, signal) => {
    const dispatcher = new undici.Agent();
    const { statusCode, headers: received, body } = await undici.request(url, { headers, dispatcher, ...only(signal) });
    return { status: statusCode, contentType: String(received["content-type"]), read: () => body.bytes() };
  }),
  "node:http(s)": steps(
    (url, signal) =>
      new Promise((resolve, reject) => {
        const get = url.startsWith("https:") ? getHttps : getHttp;
        get(url, { headers, ...only(signal) }, (response) =>
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
      const options = { headers, responseType: "arraybuffer", validateStatus: () => true, ...only(signal) } as const;
      const { status, headers: received, data } = await axios.get(url, options);
      return whole(status, String(received["content-type"]), data);
    } catch (error) {
      return failed(error, axios.isAxiosError(error) ? error.response?.status : undefined);
    }
  },
  "axios with a stream": steps(async (url, signal) => {
    const options = { headers, responseType: "stream", validateStatus: () => true, ...only(signal) } as const;
    const { status, headers: received, data } = await axios.get(url, options);
    return { status, contentType: String(received["content-type"]), read: () => bytesOf(data) };
  }),
  got: async (url, signal) => {
    try {
      const retry = { limit: 0 };
      const options = { headers, responseType: "buffer", throwHttpErrors: false, retry, ...only(signal) } as const;
      const { statusCode, headers: received, rawBody } = await got(url, options);
      return whole(statusCode, received["content-type"], rawBody);
    } catch (error) {
      return failed(error, error instanceof ReadError ? 200 : undefined);
    }
  },
};

function only(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal ? { signal } : {};
}

/** A client whose caller gets the response before its body. */
function steps(begin: (url: string, signal?: AbortSignal) => Promise<Begun>): Client {
  return async (url, signal) => {
    let begun: Begun | undefined;
    try {
      begun = await begin(url, signal);
      return whole(begun.status, begun.contentType, await begun.read());
    } catch (error) {
      return failed(error, begun?.status);
    }
  };
}

function begunByFetch(response: Response | undici.Response): Begun {
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? undefined,
    read: async () => new Uint8Array(await response.arrayBuffer()),
  };
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  return Buffer.concat(await stream.toArray());
}

function whole(status: number | undefined, contentType: string | undefined, body: Uint8Array): Seen {
  return { phase: "whole", status, contentType, body: Buffer.from(body).toString("hex") };
}

function failed(error: unknown, status: number | undefined): Seen {
  const phase = status === undefined ? "failed before the headers" : "failed in the body";
  return { phase, ...(status === undefined ? {} : { status }), error: shown(error) };
}

/** An error, and what it says was its cause. */
export function shown(error: unknown): ShownError {
  const { name, code, cause } = error as Error & { code?: string };
  return { name, code, ...(cause instanceof Error ? { cause: shown(cause) } : {}) };
}
