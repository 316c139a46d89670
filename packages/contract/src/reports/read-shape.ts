import { z } from "zod";
import type { Language } from "../said.ts";

/** What is wrong with a value that came from outside, where, in both languages. */
export interface Misfit {
  /** A JSON pointer. */
  readonly at: string;
  readonly en: string;
  readonly es: string;
}

/** A value of the shape asked for, or the first place where it is not. */
export type Read<Value> = { readonly value: Value } | { readonly misfit: Misfit };

/** Holds a value to a shape. What a shape says of its own accord stands in both languages in the `params` of its issue. */
export function read<Value>(shape: z.ZodType<Value>, value: unknown): Read<Value> {
  const { data, error } = shape.safeParse(value, { error: wordsOf("en") });
  if (!error) return { value: data };
  const en = firstOf(error.issues);
  const es = firstOf(shape.safeParse(value, { error: wordsOf("es") }).error?.issues ?? []);
  return { misfit: { at: en.path.map((step) => `/${String(step)}`).join(""), en: en.message, es: es.message } };
}

/** The first thing that is wrong; where a value fits none of several shapes, what is wrong with the one that it fits best. */
function firstOf([first]: readonly z.core.$ZodIssue[]): Pick<z.core.$ZodIssue, "path" | "message"> {
  if (!first) return { path: [], message: "" };
  if (first.code !== "invalid_union") return first;
  const [best] = first.errors.toSorted((one, other) => one.length - other.length);
  if (!best?.length) return first;
  const inner = firstOf(best);
  return { path: [...first.path, ...inner.path], message: inner.message };
}

function wordsOf(language: Language): z.core.$ZodErrorMap {
  const { localeError } = language === "es" ? z.locales.es() : z.locales.en();
  return (issue) => {
    const own: unknown = issue.code === "custom" ? issue.params?.[language] : undefined;
    return typeof own === "string" ? own : localeError(issue);
  };
}
