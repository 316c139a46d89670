import type { Language } from "@mockvox/spec/text";
import { z } from "zod";
import { ContractError } from "../contract-error.ts";

type InvalidFileCode = "invalid-report-file" | "invalid-saved-run" | "invalid-accept-file" | "invalid-compared-profile";

type OtherVersionCode = "unsupported-report-version" | "unsupported-saved-run-version";

/** A report, saved run, accept file or profile that cannot be read. */
export class FileError<
  Code extends InvalidFileCode | OtherVersionCode = InvalidFileCode | OtherVersionCode,
> extends ContractError<Code> {
  override readonly name = "FileError" as const;
}

/**
 * Validates a value. A custom issue of the schema carries its text in both languages in `params`.
 *
 * @throws {FileError} with the code, the first place that does not match as a JSON pointer, and why
 */
export function parseSchema<Value>(schema: z.ZodType<Value>, value: unknown, code: InvalidFileCode): Value {
  const { data, error } = schema.safeParse(value, { error: errorMapFor("en") });
  if (!error) return data;
  const en = firstIssue(error.issues);
  const es = firstIssue(schema.safeParse(value, { error: errorMapFor("es") }).error?.issues ?? []);
  const pointer = en.path.map((step) => `/${String(step)}`).join("");
  throw new FileError(code, { pointer, problem: { en: en.message, es: es.message } });
}

/** @throws {FileError} with the code when the value states another version as `mockvox` */
export function assertVersion(value: unknown, expected: number, code: OtherVersionCode): void {
  if (typeof value !== "object" || value === null || !("mockvox" in value)) return;
  const { mockvox: version } = value;
  if (typeof version === "number" && version !== expected) throw new FileError(code, { version, expected });
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

const locales: Readonly<Record<Language, typeof z.locales.en>> = { en: z.locales.en, es: z.locales.es };

function errorMapFor(language: Language): z.core.$ZodErrorMap {
  const { localeError } = locales[language]();
  return (issue) => {
    const own: unknown = issue.code === "custom" ? issue.params?.[language] : undefined;
    return typeof own === "string" ? own : localeError(issue);
  };
}
