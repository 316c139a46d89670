import type { Template } from "./asked.ts";

export const curl: Template = {
  name: "cURL",
  ending: "sh",
  write: ({ method = "GET", url, parameters, headers }) =>
    [
      `curl --silent --show-error --get${saying(method)} ${shell(url)}`,
      ...parameters.map(([name, value]) => `  --data-urlencode ${shell(`${name}=${value}`)}`),
      ...Object.entries(headers).map(([name, value]) => `  --header ${shell(`${name}: ${value}`)}`),
      '  --header "wolkvox-token: $WOLKVOX_TOKEN"',
    ].join(" \\\n"),
};

/** With `--request HEAD` it would wait for a body. */
function saying(method: string): string {
  if (method === "GET") return "";
  return method === "HEAD" ? " --head" : ` --request ${shell(method)}`;
}

function shell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
