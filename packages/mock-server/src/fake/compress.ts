import { chunksOf, toStream } from "./bodies.ts";
import type { ParsedRequest } from "./parse-request.ts";
import type { PlainResponse } from "./plain-http.ts";

/** The response in gzip, if the client accepts it and the claim `compression` says so. */
export function compressResponse(
  response: PlainResponse,
  { httpRequest, answers }: Pick<ParsedRequest, "httpRequest" | "answers">,
): PlainResponse {
  const accepted = httpRequest.header("accept-encoding");
  if (!accepted || response.body === "" || !acceptsGzip(accepted) || answers.compression === "never") return response;
  const headers = { ...response.headers, "Content-Encoding": "gzip", Vary: "Accept-Encoding" };
  return { ...response, headers, body: gzip(response.body) };
}

/** Whether `Accept-Encoding` lists gzip with a weight above 0. */
function acceptsGzip(accepted: string): boolean {
  return accepted.split(",").some((coding) => {
    const [name = "", ...parameters] = coding.split(";").map((part) => part.trim().toLowerCase());
    return name === "gzip" && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

async function* gzip(body: PlainResponse["body"]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = toStream(chunksOf(body)).pipeThrough(new CompressionStream("gzip")).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}
