import { isNested } from "./json.ts";
import type { Reply } from "./reply.ts";

/** Enough to see what rows look like. */
const few = 1_000;

/** A reply with its first rows alone, where no more of them is looked at: those of a large one take much memory. */
export function withFewRows(reply: Reply): Reply {
  const { data, json, size } = reply;
  const length = isNested(data) ? Object.keys(data).length : 0;
  if (length <= few || !isNested(json)) return reply;
  const first = firstOf(data);
  return { ...reply, size: Math.ceil((size * few) / length), data: first, json: { ...json, data: first } };
}

function firstOf(data: unknown): unknown {
  return Array.isArray(data) ? data.slice(0, few) : Object.fromEntries(Object.entries(Object(data)).slice(0, few));
}
