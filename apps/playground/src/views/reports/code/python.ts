import { type CodeTemplate, quote } from "./code-template.ts";

export const python: CodeTemplate = {
  name: "Python",
  fileExtension: "py",
  highlighting: "python",
  write: ({ url, parameters, headers, fallbackToken }) => `import json
import os
import urllib.error
import urllib.parse
import urllib.request

query = urllib.parse.urlencode({
${parameters.map(([name, value]) => `    ${quote(name)}: ${quote(value)},`).join("\n")}
})
request = urllib.request.Request(
    ${quote(`${url}?`)} + query,
    headers={
        "wolkvox-token": ${fallbackToken === undefined ? 'os.environ["WOLKVOX_TOKEN"]' : `os.environ.get("WOLKVOX_TOKEN") or ${quote(fallbackToken)}`},
${Object.entries(headers)
  .map(([name, value]) => `        ${quote(name)}: ${quote(value)},\n`)
  .join("")}    },
)
try:
    with urllib.request.urlopen(request, timeout=70) as response:
        status, body = response.status, response.read()
except urllib.error.HTTPError as error:
    status, body = error.code, error.read()
envelope = json.loads(body)
print(status, envelope["msg"])
for row in envelope.get("data") or []:
    print(row)
`,
};
