import { type Answers, isReportId, parseVendorSecond, type ReportId, reportIds } from "@mockvox/spec";
import type { PlainRequest } from "./plain.ts";
import { readQuery } from "./query.ts";

/** A request for a report, read but not judged. */
export interface Ask {
  request: PlainRequest;
  /** The operation's server number: from the host, else from the header, else the default. */
  server: string;
  token: string | undefined;
  parameters: ReadonlyMap<string, string>;
  report: ReportId | undefined;
  /** Epoch seconds; undefined when the date is absent or malformed. */
  ini: number | undefined;
  end: number | undefined;
  /** The profile as it holds for the report asked for. */
  answers: Answers;
  /** Clock milliseconds at which the request came in. */
  now: number;
}

/** What reading a request needs to know of the fake. */
export interface AskContext {
  defaultServer: string;
  now: number;
  answersFor(report?: ReportId): Answers;
}

export function readAsk(request: PlainRequest, { defaultServer, now, answersFor }: AskContext): Ask {
  const parameters = readQuery(request.query, answersFor());
  const report = reportNamed(parameters.get("api"), answersFor());
  const answers = answersFor(report);
  const rollOver = answers["impossible-date"] === "rolled-over";
  return {
    request,
    server: serverOf(request) ?? defaultServer,
    token: tokenOf(request, parameters, answers),
    parameters,
    report,
    ini: parseVendorSecond(parameters.get("date_ini") ?? "", rollOver),
    end: parseVendorSecond(parameters.get("date_end") ?? "", rollOver),
    answers,
    now,
  };
}

function reportNamed(name: string | undefined, answers: Answers): ReportId | undefined {
  if (name === undefined) return undefined;
  if (answers["report-name-case"] === "any") return reportIds.find((id) => id === name.toLowerCase());
  return isReportId(name) ? name : undefined;
}

function serverOf(request: PlainRequest): string | undefined {
  const [, fromHost] = /^wv(\d{4})\.wolkvox\.com\.?(?::\d+)?$/i.exec(request.host ?? "") ?? [];
  const [fromHeader] = /^\d{4}$/.exec(request.header("wolkvox_server")?.trim() ?? "") ?? [];
  return fromHost ?? fromHeader;
}

function tokenOf(request: PlainRequest, parameters: ReadonlyMap<string, string>, answers: Answers): string | undefined {
  const inUrl = answers["token-parameter"] === "accepted" ? parameters.get("token") : undefined;
  return request.header("wolkvox-token")?.trim() || inUrl || undefined;
}
