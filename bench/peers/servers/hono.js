import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { long, port, small } from "./inputs.js";

const ready = JSON.parse(small);
const app = new Hono();
app.get("/api/v2/reports_manager.php", (context) => {
  if (!context.req.header("wolkvox-token")) return context.json({ code: "401" }, 401);
  return context.json(context.req.query("api") === "diagram_13" ? long : ready);
});
serve({ fetch: app.fetch, port, hostname: "127.0.0.1" });
