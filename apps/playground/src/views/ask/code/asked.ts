/** A request for a report, as code in any language needs it. The token is never part of it: code reads it from `WOLKVOX_TOKEN`. */
export interface Asked {
  /** Default: GET. */
  method?: string;
  /** Without a query. */
  url: string;
  /** In wire order, `api` first. */
  parameters: readonly (readonly [name: string, value: string])[];
  /** Headers besides the token, such as `wolkvox_server`. */
  headers: Readonly<Record<string, string>>;
}

/** Code that sends a request and prints what came back. */
export interface Template {
  /** What people call it. */
  readonly name: string;
  /** The ending of a file with it. */
  readonly ending: string;
  write(asked: Asked): string;
}

/** Text between double quotes, as JavaScript, Python, Java and C# read it alike. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
