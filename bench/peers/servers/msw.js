/** MSW does not listen by itself: its `getResponse` stands behind the Node adapter of Hono. */
import { serve } from "@hono/node-server";
import { getResponse, HttpResponse, http } from "msw";
import { long, port, small } from "./given.js";

const ready = JSON.parse(small);
const handlers = [
  http.get("*/api/v2/reports_manager.php", ({ request }) => {
    if (!request.headers.get("wolkvox-token")) return HttpResponse.json({ code: "401" }, { status: 401 });
    return HttpResponse.json(new URL(request.url).searchParams.get("api") === "diagram_13" ? long : ready);
  }),
];
serve({ fetch: (request) => getResponse(handlers, request), port, hostname: "127.0.0.1" });
