import type { CodeTemplate } from "./code-template.ts";

export const curl: CodeTemplate = {
  name: "cURL",
  fileExtension: "sh",
  highlighting: "bash",
  write: ({ method = "GET", url, parameters, headers, fallbackToken }) =>
    [
      `curl --silent --show-error --get${methodFlags(method)} ${shellQuote(url)}`,
      ...parameters.map(([name, value]) => `  --data-urlencode ${shellQuote(`${name}=${value}`)}`),
      ...Object.entries(headers).map(([name, value]) => `  --header ${shellQuote(`${name}: ${value}`)}`),
      `  --header "wolkvox-token: ${tokenVariable(fallbackToken)}"`,
    ].join(" \\\n"),
};

/** The variable, or the fallback if it is unset or empty. A fallback is a short word without quotes. */
function tokenVariable(fallback: string | undefined): string {
  return fallback === undefined ? "$WOLKVOX_TOKEN" : `\${WOLKVOX_TOKEN:-${fallback}}`;
}

/** With `--request HEAD` curl would wait for a body. */
function methodFlags(method: string): string {
  if (method === "GET") return "";
  return method === "HEAD" ? " --head" : ` --request ${shellQuote(method)}`;
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
