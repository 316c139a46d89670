import type { RecordedRequest } from "@mockvox/mock-server";
import { useLanguage } from "../../language/use-language.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import type { Translate } from "../../messages/translate.ts";
import { formatDateTime } from "./request-model.ts";

type Field = readonly [label: string, value: string];

/** The details of a request, each with its label, and its parameters. Fields without a value are left out. */
export function useRequestFields(request: RecordedRequest): readonly Field[] {
  const { translate: t, language } = useLanguage();
  const number = (value: number | undefined): string => (value === undefined ? "" : formatNumber(language, value));
  const milliseconds = (value: number | undefined): string => (value === undefined ? "" : `${number(value)} ms`);
  const fields: readonly Field[] = [
    [t("vendor-time"), formatDateTime(request.at)],
    [t("real-time"), formatRealTime(request.receivedAt, language)],
    [t("duration-real"), milliseconds(request.durationMs)],
    [t("duration-mock"), milliseconds(request.clockMs)],
    [t("queue-time"), request.waitedMs > 0 ? milliseconds(request.waitedMs) : ""],
    [t("server"), request.server],
    [t("hashed-token"), request.token ?? ""],
    [t("path"), `${request.method} ${request.path}`],
    ...outcomeFields(request, t, number),
    ...Object.entries(request.query),
  ];
  return fields.filter(([, value]) => value !== "");
}

function outcomeFields(
  { fault, note, rows, bytes, complete, quotaLeft }: RecordedRequest,
  t: Translate,
  number: (value: number | undefined) => string,
): readonly Field[] {
  return [
    [t("fault"), fault ?? ""],
    [t("response-note"), note ?? ""],
    [t("rows"), number(rows)],
    [t("bytes"), number(bytes)],
    [t("fully-sent"), t(complete ? "yes" : "no")],
    [t("quota-left"), number(quotaLeft)],
  ];
}

/** To the millisecond, in the time zone of the browser. */
function formatRealTime(time: number, language: string): string {
  const options = { dateStyle: "short", timeStyle: "medium" } as const;
  return `${new Date(time).toLocaleString(language, options)} (${String(time % 1000).padStart(3, "0")} ms)`;
}
