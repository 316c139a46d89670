import { answerTo } from "../answers.ts";
import { stampOf } from "../calendar.ts";
import { countedSeconds, writeMinutes } from "../number-formats.ts";
import { type Table, type TableInput, tally } from "./table.ts";

/** Calls and minutes of the voice menus by the hour. */
export function tabulateDiagram1_2(survey: TableInput): Table {
  const { answers, contacts, secondOf } = survey;
  const calls = contacts.flatMap((contact) =>
    contact.kind === "call" && contact.menuSeconds !== undefined
      ? [{ at: secondOf(contact), seconds: contact.menuSeconds }]
      : [],
  );
  const sums = tally(
    [...calls, ...quietHours(survey, calls.length > 0)],
    ({ at }) => keyOf(at, survey),
    ({ seconds }) => (seconds === undefined ? [0, 0] : [1, countedSeconds(seconds, answers, "diagram_1_2")]),
  );
  const hours = [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
  const name = answerTo(answers, "hour-key");
  const data = hours.map(([hour, [count = 0, seconds = 0]]) => ({
    [name]: hour,
    calls: count,
    ivr_minutes: writeMinutes(seconds, answers, "diagram_1_2"),
  }));
  return { data, count: data.length };
}

/** Every hour of the span up to the current one, if hours without calls are listed. */
function quietHours({ from, to, now, answers }: TableInput, hasCalls: boolean): { at: number; seconds: undefined }[] {
  if (!hasCalls || answerTo(answers, "quiet-hours") === "omitted") return [];
  const first = Math.floor(from / 3600);
  const last = Math.floor(Math.min(to, now) / 3600);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, nth) => ({
    at: (first + nth) * 3600,
    seconds: undefined,
  }));
}

function keyOf(at: number, { answers }: TableInput): string {
  const { day, hour } = stampOf(at);
  const time = answerTo(answers, "row-grain") === "day" ? undefined : hour;
  switch (answerTo(answers, "hour-format")) {
    case "dashed":
      return time ? `${day}-${time}` : day;
    case "compact":
      return `${day.replaceAll("-", "")}${time ?? ""}`;
    case "spaced":
      return time ? `${day} ${time}` : day;
    case "timestamp":
      return `${day} ${time ?? "00"}:00:00`;
  }
}
