import type { Template } from "./asked.ts";

export const curl: Template = {
  name: "cURL",
  ending: "sh",
  write: ({ url, parameters, headers }) =>
    [
      `curl --silent --show-error --get ${shell(url)}`,
      ...parameters.map(([name, value]) => `  --data-urlencode ${shell(`${name}=${value}`)}`),
      ...Object.entries(headers).map(([name, value]) => `  --header ${shell(`${name}: ${value}`)}`),
      '  --header "wolkvox-token: $WOLKVOX_TOKEN"',
    ].join(" \\\n"),
};

function shell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
