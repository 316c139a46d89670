/** aimock has no GET of one's own with a body of one's own: a handler is mounted into its server. */
import { LLMock } from "@copilotkit/aimock";
import { asksLong, long, port, small } from "./given.js";

const ready = JSON.parse(small);
const mock = new LLMock({ port, host: "127.0.0.1", logLevel: "silent" });
mock.mount("/api/v2/reports_manager.php", {
  async handleRequest(incoming, outgoing) {
    outgoing.writeHead(incoming.headers["wolkvox-token"] ? 200 : 401, { "content-type": "application/json" });
    outgoing.end(JSON.stringify(asksLong(incoming.url) ? long : ready));
    return true;
  },
});
await mock.start();
