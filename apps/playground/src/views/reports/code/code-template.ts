/** A request for a report, ready to be sent or written as code. The token is never part of it: code reads it from `WOLKVOX_TOKEN`. */
export interface OutgoingRequest {
  /** Default: GET. */
  method?: string;
  /** Without a query. */
  url: string;
  /** In wire order, `api` first. */
  parameters: readonly (readonly [name: string, value: string])[];
  /** Headers other than the token, such as `wolkvox_server`. */
  headers: Readonly<Record<string, string>>;
  /** The token of a mock server, used when `WOLKVOX_TOKEN` is not set. Absent for the real server, which would refuse it. */
  fallbackToken?: string;
}

/** Generates a program that sends a request and prints the response. */
export interface CodeTemplate {
  /** The name of the language or library. */
  readonly name: string;
  /** The extension of a file with the program. */
  readonly fileExtension: string;
  /** The language for its colours, as highlight.js names it. */
  readonly highlighting: "bash" | "csharp" | "java" | "javascript" | "php" | "python";
  write(request: OutgoingRequest): string;
}

/** A string literal with double quotes that JavaScript, Python, Java and C# read the same way. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
