import { FastResponse, FastURL, serve } from "srvx";
import { long, port, small } from "./inputs.js";

const ready = JSON.parse(small);
const headers = { "content-type": "application/json" };
serve({
  port,
  hostname: "127.0.0.1",
  silent: true,
  fetch(request) {
    if (!request.headers.get("wolkvox-token")) return new FastResponse('{"code":"401"}', { status: 401, headers });
    const isLong = new FastURL(request.url).searchParams.get("api") === "diagram_13";
    return new FastResponse(JSON.stringify(isLong ? long : ready), { headers });
  },
});
