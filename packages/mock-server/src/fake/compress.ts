import type { Ask } from "./ask.ts";
import { piecesOf, toStream } from "./bodies.ts";
import type { Answer } from "./plain.ts";

/** The answer in gzip, where the caller takes that and the claim `compression` gives it. */
export function compressed(answer: Answer, { request, answers }: Pick<Ask, "request" | "answers">): Answer {
  const accepted = request.header("accept-encoding");
  if (!accepted || answer.body === "" || !acceptsGzip(accepted) || answers.compression === "never") return answer;
  const headers = { ...answer.headers, "Content-Encoding": "gzip", Vary: "Accept-Encoding" };
  return { ...answer, headers, body: gzipped(answer.body) };
}

/** Whether the header `Accept-Encoding` names gzip, with a weight above 0. */
function acceptsGzip(accepted: string): boolean {
  return accepted.split(",").some((coding) => {
    const [name = "", ...parameters] = coding.split(";").map((part) => part.trim().toLowerCase());
    return name === "gzip" && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

async function* gzipped(body: Answer["body"]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = toStream(piecesOf(body)).pipeThrough(new CompressionStream("gzip")).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}
