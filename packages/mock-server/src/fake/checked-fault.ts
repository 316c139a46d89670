import { reportIds, reportOf } from "@mockvox/spec";
import type { Fault } from "./fault.ts";
import { quoted } from "./known-names.ts";
import { isRowFault } from "./row-fault.ts";
import { showableName } from "./showable.ts";

/** @throws {RangeError} when there is no such fault, what stands beside its kind makes no sense, or no report has the field. */
export function checkedFault(fault: Fault): Fault {
  if (typeof fault !== "object" || fault === null) {
    throw new RangeError(`A fault is an object with its kind, such as { kind: "empty-body" }; found ${quoted(fault)}.`);
  }
  const { kind, ...given } = fault;
  checkedKind(kind);
  const stranger = Object.keys(given).find((name) => !Object.hasOwn(wants[kind], name));
  if (stranger !== undefined) {
    const taken = Object.keys(wants[kind]).join(", ") || "nothing";
    throw new RangeError(`The fault ${kind} takes no "${showableName(stranger)}". It takes ${taken}.`);
  }
  const values = new Map<string, unknown>(Object.entries(given));
  for (const [name, type] of Object.entries(wants[kind])) {
    if (!isFine(values.get(name), type)) {
      throw new RangeError(
        `The fault ${kind} takes ${name}, a ${type}; found ${JSON.stringify(values.get(name)) ?? "none"}.`,
      );
    }
  }
  if (isRowFault(fault) && fault.kind !== "extra-field" && !fieldsOfReports.has(fault.field)) {
    throw new RangeError(
      `No report has a field "${showableName(fault.field)}", so the fault ${kind} would do nothing. Name one as the rows have it, such as ${someFields}.`,
    );
  }
  return fault;
}

const fieldsOfReports: ReadonlySet<string> = new Set(reportIds.flatMap((id) => reportOf(id).columns));

/** The first field of each report. */
const someFields = [...new Set(reportIds.map((id) => reportOf(id).columns[0]))].join(", ");

/** @throws {RangeError} when there is no such fault */
export function checkedKind(kind: Fault["kind"]): Fault["kind"] {
  if (Object.hasOwn(wants, kind)) return kind;
  throw new RangeError(`There is no fault ${quoted(kind)}. There are ${Object.keys(wants).join(", ")}.`);
}

function isFine(value: unknown, type: string): boolean {
  if (value === undefined) return type.endsWith("or nothing");
  if (type.startsWith("status")) return isStatusOfPage(value);
  if (type === "number above 0") return typeof value === "number" && value > 0 && Number.isFinite(value);
  if (type === "header text") return typeof value === "string" && /^[\x20-\x7e]+$/.test(value);
  return type.startsWith("number")
    ? typeof value === "number" && value >= 0 && Number.isFinite(value)
    : typeof value === type;
}

/** No edge sends a body with the other ones. */
function isStatusOfPage(value: unknown): boolean {
  const isStatus = Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599;
  return isStatus && ![204, 205, 304].includes(Number(value));
}

/** What stands beside `kind`. */
const wants: Readonly<Record<Fault["kind"], Readonly<Record<string, string>>>> = {
  reset: { afterBytes: "number or nothing" },
  "cut-body": { afterBytes: "number" },
  "empty-body": {},
  garbage: {},
  "byte-order-mark": {},
  "proxy-page": { status: "status from 200 to 599 with a body, or nothing" },
  "content-type": { value: "header text" },
  "slow-drip": { bytesPerSecond: "number above 0" },
  "missing-field": { field: "string" },
  "extra-field": { field: "string", value: "string" },
  "number-field": { field: "string" },
};
