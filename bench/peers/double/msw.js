import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";

const server = setupServer(http.get("https://*.wolkvox.com/api/v2/reports_manager.php", () => HttpResponse.json({})));
server.listen();
const query = "api=cdr_4&date_ini=20260304100000&date_end=20260304100459";
const response = await fetch(`https://wv0001.wolkvox.com/api/v2/reports_manager.php?${query}`, {
  headers: { "wolkvox-token": "bench" },
});
await response.json();
process.stdout.write(JSON.stringify({ start: performance.now() }));
server.close();
