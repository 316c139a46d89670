import { gunzipSync } from "node:zlib";
import { type Answer, createFake, type Fake, type FakeOptions, virtualClock } from "../src/index.ts";

/** The fake's present in these tests: a Monday in June. */
export const present: number = Date.parse("2026-06-01T12:00:00-05:00");

/** A Monday in March, whole. */
export const aDay = { date_ini: "20260302000000", date_end: "20260302235959" } as const;

export interface Question {
  method?: string;
  path?: string;
  host?: string;
  scheme?: "http" | "https";
  /** `null` sends none. */
  token?: string | null;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** What came back, read to its end, decompressed where the headers say that it is compressed. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  text: string;
}

/** A fake with a clock that stands still, and a short way to ask it. */
export interface Asker {
  fake: Fake;
  /** Asks with a query as text or as parameters. */
  ask(query: string | Record<string, string>, question?: Question): Promise<Reply>;
}

export function createAsker(options: FakeOptions = {}): Asker {
  const fake = createFake({ clock: virtualClock({ start: present }), ...options });
  const ask = async (query: string | Record<string, string>, question: Question = {}): Promise<Reply> => {
    const {
      method = "GET",
      path = "/api/v2/reports_manager.php",
      host,
      scheme = "https",
      token = "demo",
      headers = {},
      signal,
    } = question;
    const sent = new Map(Object.entries({ ...(token === null ? {} : { "wolkvox-token": token }), ...headers }));
    const answer = await fake.answer({
      method,
      scheme,
      path,
      query: typeof query === "string" ? query : new URLSearchParams(query).toString(),
      host,
      header: (name) => sent.get(name),
      signal: signal && (() => signal),
    });
    const body = await read(answer.body);
    const text = String(answer.headers["Content-Encoding"] === "gzip" ? gunzipSync(body) : body);
    return { status: answer.status, headers: answer.headers, text };
  };
  return { fake, ask };
}

async function read(body: Answer["body"]): Promise<Buffer> {
  if (typeof body === "string") return Buffer.from(body);
  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
