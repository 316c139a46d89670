import type { CodeTemplate } from "./code-template.ts";

export const curl: CodeTemplate = {
  name: "cURL",
  fileExtension: "sh",
  write: ({ method = "GET", url, parameters, headers }) =>
    [
      `curl --silent --show-error --get${methodFlags(method)} ${shellQuote(url)}`,
      ...parameters.map(([name, value]) => `  --data-urlencode ${shellQuote(`${name}=${value}`)}`),
      ...Object.entries(headers).map(([name, value]) => `  --header ${shellQuote(`${name}: ${value}`)}`),
      '  --header "wolkvox-token: $WOLKVOX_TOKEN"',
    ].join(" \\\n"),
};

/** With `--request HEAD` curl would wait for a body. */
function methodFlags(method: string): string {
  if (method === "GET") return "";
  return method === "HEAD" ? " --head" : ` --request ${shellQuote(method)}`;
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
