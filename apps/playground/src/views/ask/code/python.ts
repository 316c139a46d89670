import { quoted, type Template } from "./asked.ts";

export const python: Template = {
  name: "Python",
  ending: "py",
  write: ({ url, parameters, headers }) => `import json
import os
import urllib.error
import urllib.parse
import urllib.request

query = urllib.parse.urlencode({
${parameters.map(([name, value]) => `    ${quoted(name)}: ${quoted(value)},`).join("\n")}
})
request = urllib.request.Request(
    ${quoted(`${url}?`)} + query,
    headers={
        "wolkvox-token": os.environ["WOLKVOX_TOKEN"],
${Object.entries(headers)
  .map(([name, value]) => `        ${quoted(name)}: ${quoted(value)},\n`)
  .join("")}    },
)
try:
    with urllib.request.urlopen(request, timeout=70) as response:
        status, body = response.status, response.read()
except urllib.error.HTTPError as refusal:
    status, body = refusal.code, refusal.read()
answer = json.loads(body)
print(status, answer["msg"])
for row in answer.get("data") or []:
    print(row)
`,
};
