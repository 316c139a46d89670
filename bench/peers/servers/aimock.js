/** aimock does not support custom GET routes with a custom body, so a handler is mounted into its server. */
import { LLMock } from "@copilotkit/aimock";
import { isLongReport, long, port, small } from "./inputs.js";

const ready = JSON.parse(small);
const mock = new LLMock({ port, host: "127.0.0.1", logLevel: "silent" });
mock.mount("/api/v2/reports_manager.php", {
  async handleRequest(incoming, outgoing) {
    outgoing.writeHead(incoming.headers["wolkvox-token"] ? 200 : 401, { "content-type": "application/json" });
    outgoing.end(JSON.stringify(isLongReport(incoming.url) ? long : ready));
    return true;
  },
});
await mock.start();
