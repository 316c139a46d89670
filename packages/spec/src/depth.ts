/** How deep JSON that somebody wrote may be nested; none that means something comes near it. */
export const deepest = 64;

/** Whether a value is nested deeper than that. Level by level: code that goes down by calls ends in an overflow of the stack. */
export function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isNested);
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    level = level.flatMap((one) => Object.values(one).filter(isNested));
  }
  return level.length > 0;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
