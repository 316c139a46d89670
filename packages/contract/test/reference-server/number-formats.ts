import { type Answers, answerTo, type Report } from "./answers.ts";

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Seconds as minutes. */
export function writeMinutes(seconds: number, answers: Answers, report: Report): string {
  if (answerTo(answers, "minutes-format", report) === "decimal") return (seconds / 60).toFixed(2);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The seconds of a call, or those of its minutes, the last one in full. */
export function countedSeconds(seconds: number, answers: Answers, report: Report): number {
  return answerTo(answers, "billed-minutes", report) === "exact" ? seconds : 60 * Math.ceil(seconds / 60);
}

/** Cents as whole money with two decimals. */
export function writeCost(cents: number, answers: Answers): string {
  const money = (cents / 100).toFixed(2);
  return answerTo(answers, "cost-format") === "plain" ? money : money.replace(/\B(?=(\d{3})+\.)/g, ",");
}

const signs = { spaced: " %", unspaced: "%", bare: "" } as const;

/** Hundredths of a percent, in the format of the report's percentage. */
export function writePercentage(hundredths: number, answers: Answers, report: "cdr_4" | "diagram_2"): string {
  const style = answerTo(answers, report === "cdr_4" ? "percentage-format" : "service-level-format");
  const isBareZero = hundredths === 0 && answerTo(answers, "zero-percentage", report) === "bare-zero";
  return `${isBareZero ? "0" : (hundredths / 100).toFixed(2)}${signs[style]}`;
}

/** What precedes a telephone. */
export function dialPrefixOf(answers: Answers, report: Report): string {
  return { none: "", nine: "9", "country-code": "57" }[answerTo(answers, "phone-prefix", report)];
}
