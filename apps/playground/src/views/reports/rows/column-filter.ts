import { type ColumnKind, cellText, compareKeys, sortKey } from "./columns.ts";

type Condition = (value: unknown) => boolean;

/**
 * What the text in a column's filter selects. Numbers and times: `>10`, `>=10`, `<10`, `<=10` or `10..20`; a choice: that value; else, and
 * for any other text: what contains it, whatever the case.
 */
export function parseFilter(kind: ColumnKind, text: string): Condition {
  if (kind === "choice") return (value) => cellText(value) === text;
  if (kind === "number" || kind === "time") {
    const comparison = parseComparison(text.trim());
    if (comparison) return comparison;
  }
  const part = text.toLowerCase();
  return (value) => cellText(value).toLowerCase().includes(part);
}

function parseComparison(text: string): Condition | undefined {
  const [, operator, bound] = /^([<>]=?)\s*(.+)$/.exec(text) ?? [];
  if (operator !== undefined && bound !== undefined) return compareWith(operator, sortKey(bound));
  const [, from, to] = /^(.+?)\.\.(.+)$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [low, high] = [sortKey(from.trim()), sortKey(to.trim())];
  return (value) => isBetween(sortKey(value), low, high);
}

function compareWith(operator: string, bound: number | string): Condition {
  const matches: Readonly<Record<string, (order: number) => boolean>> = {
    "<": (order) => order < 0,
    "<=": (order) => order <= 0,
    ">": (order) => order > 0,
    ">=": (order) => order >= 0,
  };
  const matchesOrder = matches[operator];
  return (value) => {
    const key = sortKey(value);
    return typeof key === typeof bound && matchesOrder?.(compareKeys(key, bound)) === true;
  };
}

/** The upper bound includes everything that starts with it, such as the hours of a day. */
function isBetween(key: number | string, low: number | string, high: number | string): boolean {
  if (typeof key !== typeof low || compareKeys(key, low) < 0) return false;
  return compareKeys(key, high) <= 0 || (typeof key === "string" && key.startsWith(String(high)));
}
