import { type Answers, answerTo, type Report, reports } from "./answers.ts";
import { readSecond } from "./calendar.ts";
import type { Question, Span } from "./drift.ts";

/** A request, read under the server's answers. */
export interface Asked {
  parameters: ReadonlyMap<string, string>;
  token: string;
  /** Undefined when the server has none of that name. */
  report: Report | undefined;
  /** Undefined when one of the dates is absent or no date. */
  ini: number | undefined;
  end: number | undefined;
}

/** Reads the parameters; of a repeated one the answer says which counts. */
export function readParameters(search: string, answers: Answers): Map<string, string> {
  const read = new Map<string, string>();
  const isFirst = answerTo(answers, "duplicate-parameters") === "first";
  for (const [name, value] of new URLSearchParams(search)) {
    const key = answerTo(answers, "parameter-name-case") === "any" ? name.toLowerCase() : name;
    if (!isFirst || !read.has(key)) read.set(key, value);
  }
  return read;
}

export function readAsked(parameters: ReadonlyMap<string, string>, question: Question, answers: Answers): Asked {
  const inUrl = answerTo(answers, "token-parameter") === "accepted" ? parameters.get("token") : undefined;
  const isLenient = answerTo(answers, "impossible-date") === "rolled-over";
  const name = parameters.get("api") ?? "";
  const wanted = answerTo(answers, "report-name-case") === "any" ? name.toLowerCase() : name;
  return {
    parameters,
    token: question.header("wolkvox-token") ?? inUrl ?? "",
    report: reports.find((report) => report === wanted),
    ini: readSecond(parameters.get("date_ini") ?? "", isLenient),
    end: readSecond(parameters.get("date_end") ?? "", isLenient),
  };
}

/** The seconds that an accepted window covers. */
export function spanOf({ ini = 0, end = 0 }: Asked, answers: Answers): Span {
  return { from: ini, to: answerTo(answers, "window-end") === "exclusive" ? end - 1 : end };
}
