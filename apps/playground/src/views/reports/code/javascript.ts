import { type CodeTemplate, quote } from "./code-template.ts";

export const javascript: CodeTemplate = {
  name: "JavaScript",
  fileExtension: "mjs",
  highlighting: "javascript",
  write: ({ url, parameters, headers, fallbackToken }) => `const query = new URLSearchParams({
${parameters.map(([name, value]) => `  ${quote(name)}: ${quote(value)},`).join("\n")}
});
const response = await fetch(\`\${${quote(url)}}?\${query}\`, {
  headers: {
    "wolkvox-token": process.env.WOLKVOX_TOKEN${fallbackToken === undefined ? "" : ` || ${quote(fallbackToken)}`},
${Object.entries(headers)
  .map(([name, value]) => `    ${quote(name)}: ${quote(value)},\n`)
  .join("")}  },
  signal: AbortSignal.timeout(70_000),
});
const body = await response.json();
console.log(response.status, body.msg);
console.log(body.data ?? []);
`,
};
