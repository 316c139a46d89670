import { quoted, type Template } from "./asked.ts";

export const javascript: Template = {
  name: "JavaScript",
  ending: "mjs",
  write: ({ url, parameters, headers }) => `const query = new URLSearchParams({
${parameters.map(([name, value]) => `  ${quoted(name)}: ${quoted(value)},`).join("\n")}
});
const response = await fetch(\`\${${quoted(url)}}?\${query}\`, {
  headers: {
    "wolkvox-token": process.env.WOLKVOX_TOKEN,
${Object.entries(headers)
  .map(([name, value]) => `    ${quoted(name)}: ${quoted(value)},\n`)
  .join("")}  },
  signal: AbortSignal.timeout(70_000),
});
const answer = await response.json();
console.log(response.status, answer.msg);
console.log(answer.data ?? []);
`,
};
