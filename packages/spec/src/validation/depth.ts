/** Maximum nesting of JSON from users; far more than any real file needs. */
export const maxDepth = 64;

/** Whether a value is nested deeper than `maxDepth`. Walks level by level, because recursion would overflow the stack. */
export function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isObject);
  for (let depth = 0; depth < maxDepth && level.length > 0; depth += 1) {
    level = level.flatMap((one) => Object.values(one).filter(isObject));
  }
  return level.length > 0;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
