import { type Answers, answerTo, type Report, reports } from "./answers.ts";
import { readSecond } from "./calendar.ts";
import type { ServerRequest, Span } from "./drift.ts";

/** A request, parsed according to the server's answers. */
export interface ParsedRequest {
  parameters: ReadonlyMap<string, string>;
  token: string;
  /** Undefined for an unknown name. */
  report: Report | undefined;
  /** Undefined if one of the dates is missing or invalid. */
  ini: number | undefined;
  end: number | undefined;
}

/** Parses the parameters; an answer decides which value of a repeated one is used. */
export function parseParameters(search: string, answers: Answers): Map<string, string> {
  const read = new Map<string, string>();
  const isFirst = answerTo(answers, "duplicate-parameters") === "first";
  for (const [name, value] of new URLSearchParams(search)) {
    if (!isFirst || !read.has(name)) read.set(name, value);
  }
  return read;
}

export function parseRequest(
  parameters: ReadonlyMap<string, string>,
  request: ServerRequest,
  answers: Answers,
): ParsedRequest {
  const inUrl = answerTo(answers, "token-parameter") === "accepted" ? parameters.get("token") : undefined;
  const isLenient = answerTo(answers, "impossible-date") === "rolled-over";
  const wanted = parameters.get("api") ?? "";
  return {
    parameters,
    token: request.header("wolkvox-token") ?? inUrl ?? "",
    report: reports.find((report) => report === wanted),
    ini: readSecond(parameters.get("date_ini") ?? "", isLenient),
    end: readSecond(parameters.get("date_end") ?? "", isLenient),
  };
}

/** The seconds that a valid date range covers. */
export function spanOf({ ini = 0, end = 0 }: ParsedRequest, answers: Answers): Span {
  return { from: ini, to: answerTo(answers, "window-end") === "exclusive" ? end - 1 : end };
}
