/** MSW has no server: its `getResponse` runs behind Hono's Node adapter. */
import { serve } from "@hono/node-server";
import { getResponse, HttpResponse, http } from "msw";
import { long, port, small } from "./inputs.js";

const ready = JSON.parse(small);
const handlers = [
  http.get("*/api/v2/reports_manager.php", ({ request }) => {
    if (!request.headers.get("wolkvox-token")) return HttpResponse.json({ code: "401" }, { status: 401 });
    return HttpResponse.json(new URL(request.url).searchParams.get("api") === "diagram_13" ? long : ready);
  }),
];
serve({ fetch: (request) => getResponse(handlers, request), port, hostname: "127.0.0.1" });
