import { type CodeTemplate, quote } from "./code-template.ts";

export const csharp: CodeTemplate = {
  name: "C#",
  fileExtension: "cs",
  highlighting: "csharp",
  write: ({
    url,
    parameters,
    headers,
    fallbackToken,
  }) => `var client = new HttpClient { Timeout = TimeSpan.FromSeconds(70) };
var token = Environment.GetEnvironmentVariable("WOLKVOX_TOKEN");
${fallbackToken === undefined ? "" : fallbackLine(fallbackToken)}client.DefaultRequestHeaders.Add("wolkvox-token", token);
${Object.entries(headers)
  .map(([name, value]) => `client.DefaultRequestHeaders.Add(${quote(name)}, ${quote(value)});\n`)
  .join("")}
var parameters = new Dictionary<string, string>
{
${parameters.map(([name, value]) => `    [${quote(name)}] = ${quote(value)},`).join("\n")}
};
var query = await new FormUrlEncodedContent(parameters).ReadAsStringAsync();
var response = await client.GetAsync(${quote(`${url}?`)} + query);
var body = await response.Content.ReadAsStringAsync();
Console.WriteLine($"{(int)response.StatusCode} {body}");
`,
};

function fallbackLine(token: string): string {
  return `if (string.IsNullOrEmpty(token)) token = ${quote(token)};\n`;
}
