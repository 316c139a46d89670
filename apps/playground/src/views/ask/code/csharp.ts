import { quoted, type Template } from "./asked.ts";

export const csharp: Template = {
  name: "C#",
  ending: "cs",
  write: ({ url, parameters, headers }) => `using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(70) };
client.DefaultRequestHeaders.Add("wolkvox-token", Environment.GetEnvironmentVariable("WOLKVOX_TOKEN"));
${Object.entries(headers)
  .map(([name, value]) => `client.DefaultRequestHeaders.Add(${quoted(name)}, ${quoted(value)});\n`)
  .join("")}
var parameters = new Dictionary<string, string>
{
${parameters.map(([name, value]) => `    [${quoted(name)}] = ${quoted(value)},`).join("\n")}
};
var query = await new FormUrlEncodedContent(parameters).ReadAsStringAsync();
var response = await client.GetAsync(${quoted(`${url}?`)} + query);
var body = await response.Content.ReadAsStringAsync();
Console.WriteLine($"{(int)response.StatusCode} {body}");
`,
};
