/** The limit that PERFORMANCE measures by: `node:http` that writes 60,000 ready rows anew for each request. */
import { createServer } from "node:http";
import { createCentre, MARCH, readRows } from "../month.ts";
import { announce } from "./announce.ts";

const data = await readRows(createCentre("large"), "diagram_13", MARCH, 60_000);
const head = { code: "200", error: null, msg: "60000 records were found" };

const server = createServer((_, outgoing) => {
  const body = Buffer.from(JSON.stringify({ ...head, data }));
  outgoing.writeHead(200, { "content-type": "application/json", "content-length": body.length });
  outgoing.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") announce(`http://127.0.0.1:${address?.port}`);
});
