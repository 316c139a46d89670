import { vendorServerOf, vendorUrl } from "@mockvox/spec";
import { type CodeTemplate, type OutgoingRequest, quote } from "./code-template.ts";

/** The client supplies the path of the reports, the token's header and the timeout itself. */
export const client: CodeTemplate = {
  name: "@mockvox/client",
  fileExtension: "mjs",
  highlighting: "javascript",
  write: (request) => {
    const [[, report] = ["api", ""], ...query] = request.parameters;
    return `// npm install @mockvox/client
import { createClient } from "@mockvox/client";

const client = createClient({
${clientOptionsOf(request)
  .map(([name, value]) => `  ${name}: ${quote(value)},\n`)
  .join(
    "",
  )}  token: process.env.WOLKVOX_TOKEN ${request.fallbackToken === undefined ? `?? ""` : `|| ${quote(request.fallbackToken)}`},
});
const { data, isEmpty, isComplete } = await client.report(${quote(report)}, {
${query.map(([name, value]) => `  ${quote(name)}: ${quote(value)},`).join("\n")}
});
console.log(isEmpty ? "No records found." : isComplete ? "All records received." : "The records may be incomplete.");
console.log(data);
`;
  },
};

/** The vendor's host is given by its server number only. */
function clientOptionsOf({ url, headers }: OutgoingRequest): readonly (readonly [option: string, value: string])[] {
  const { origin, hostname } = new URL(url);
  const vendorServer = vendorServerOf(hostname);
  if (vendorServer !== undefined && origin === vendorUrl(vendorServer)) return [["server", vendorServer]];
  const { wolkvox_server: server } = headers;
  return [["baseUrl", new URL("../..", url).href], ...(server === undefined ? [] : [["server", server] as const])];
}
