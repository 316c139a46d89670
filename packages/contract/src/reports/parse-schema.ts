import type { Language } from "@mockvox/spec/text";
import { z } from "zod";

/** The first place where a value does not match a schema, and why, in both languages. */
export interface SchemaMismatch {
  /** A JSON pointer. */
  readonly pointer: string;
  readonly en: string;
  readonly es: string;
}

/** A valid value, or the first mismatch. */
export type SchemaResult<Value> = { readonly value: Value } | { readonly mismatch: SchemaMismatch };

/** Validates a value. A custom issue carries its text in both languages in `params`. */
export function parseSchema<Value>(schema: z.ZodType<Value>, value: unknown): SchemaResult<Value> {
  const { data, error } = schema.safeParse(value, { error: errorMapFor("en") });
  if (!error) return { value: data };
  const en = firstIssue(error.issues);
  const es = firstIssue(schema.safeParse(value, { error: errorMapFor("es") }).error?.issues ?? []);
  return { mismatch: { pointer: en.path.map((step) => `/${String(step)}`).join(""), en: en.message, es: es.message } };
}

/** The first issue; of a union, the first issue of the variant that matches best. */
function firstIssue([first]: readonly z.core.$ZodIssue[]): Pick<z.core.$ZodIssue, "path" | "message"> {
  if (!first) return { path: [], message: "" };
  if (first.code !== "invalid_union") return first;
  const [best] = first.errors.toSorted((one, other) => one.length - other.length);
  if (!best?.length) return first;
  const inner = firstIssue(best);
  return { path: [...first.path, ...inner.path], message: inner.message };
}

function errorMapFor(language: Language): z.core.$ZodErrorMap {
  const { localeError } = language === "es" ? z.locales.es() : z.locales.en();
  return (issue) => {
    const own: unknown = issue.code === "custom" ? issue.params?.[language] : undefined;
    return typeof own === "string" ? own : localeError(issue);
  };
}
