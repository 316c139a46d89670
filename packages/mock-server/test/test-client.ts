import { gunzipSync } from "node:zlib";
import { type CreateFakeOptions, createFake, type Fake, type PlainResponse, virtualClock } from "../src/index.ts";

/** The time of the mock server in these tests: a Monday in June. */
export const present: number = Date.parse("2026-06-01T12:00:00-05:00");

/** A whole Monday in March. */
export const aDay = { date_ini: "20260302000000", date_end: "20260302235959" } as const;

export interface SendOptions {
  method?: string;
  path?: string;
  host?: string;
  scheme?: "http" | "https";
  /** `null` sends none. */
  token?: string | null;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** A response, read to its end and decompressed. */
export interface ReceivedResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  text: string;
}

/** A mock server with a paused clock, and a way to send requests to it. */
export interface TestClient {
  fake: Fake;
  /** Sends a request, with a query as text or as parameters. */
  send(query: string | Record<string, string>, sendOptions?: SendOptions): Promise<ReceivedResponse>;
}

export function createTestClient(options: CreateFakeOptions = {}): TestClient {
  const fake = createFake({ clock: virtualClock({ start: present }), ...options });
  const send = async (
    query: string | Record<string, string>,
    sendOptions: SendOptions = {},
  ): Promise<ReceivedResponse> => {
    const {
      method = "GET",
      path = "/api/v2/reports_manager.php",
      host,
      scheme = "https",
      token = "demo",
      headers = {},
      signal,
    } = sendOptions;
    const sent = new Map(Object.entries({ ...(token === null ? {} : { "wolkvox-token": token }), ...headers }));
    const response = await fake.handle({
      method,
      scheme,
      path,
      query: typeof query === "string" ? query : new URLSearchParams(query).toString(),
      host,
      header: (name) => sent.get(name),
      signal: signal && (() => signal),
    });
    try {
      const body = await read(response.body);
      const text = String(response.headers["Content-Encoding"] === "gzip" ? gunzipSync(body) : body);
      return { status: response.status, headers: response.headers, text };
    } finally {
      await response.releaseSlot?.();
    }
  };
  return { fake, send };
}

async function read(body: PlainResponse["body"]): Promise<Buffer> {
  if (typeof body === "string") return Buffer.from(body);
  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
