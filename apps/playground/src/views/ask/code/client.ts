import { type Asked, quoted, type Template } from "./asked.ts";

/** The client says the report's address, the token's header and the time to wait itself. */
export const client: Template = {
  name: "@mockvox/client",
  ending: "mjs",
  write: (asked) => {
    const [[, report] = ["api", ""], ...query] = asked.parameters;
    return `// npm install @mockvox/client
import { createClient } from "@mockvox/client";

const client = createClient({
${connectionOf(asked)
  .map(([name, value]) => `  ${name}: ${quoted(value)},\n`)
  .join("")}  token: process.env.WOLKVOX_TOKEN ?? "",
});
const { data, empty, complete } = await client.report(${quoted(report)}, {
${query.map(([name, value]) => `  ${quoted(name)}: ${quoted(value)},`).join("\n")}
});
console.log(empty ? "Nothing was found." : complete ? "All records were found." : "The records may have been cut.");
console.log(data);
`;
  },
};

/** The vendor's host is named by its server number alone. */
function connectionOf({ url, headers }: Asked): readonly (readonly [option: string, value: string])[] {
  const [, ofVendor] = /^https:\/\/wv(\d{4})\.wolkvox\.com\//.exec(url) ?? [];
  if (ofVendor !== undefined) return [["server", ofVendor]];
  const { wolkvox_server: server } = headers;
  return [["baseUrl", new URL("../..", url).href], ...(server === undefined ? [] : [["server", server] as const])];
}
