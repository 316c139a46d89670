import { isOk, type Probes, queryOf } from "./ground.ts";

export const httpProbes = {
  post: async (make) => (isOk(await make().ask(queryOf("cdr_4"), { method: "POST" })) ? "answered" : "refused"),
  head: async (make) => (isOk(await make().ask(queryOf("cdr_4"), { method: "HEAD" })) ? "answered" : "refused"),
  preflight: async (make) => {
    const { headers } = await make().ask({}, { method: "OPTIONS" });
    return headers["Access-Control-Allow-Headers"]?.includes("wolkvox-token") ? "allowed" : "not-allowed";
  },
  compression: async (make) => {
    const { headers } = await make().ask(queryOf("cdr_4"), { headers: { "accept-encoding": "gzip" } });
    return headers["Content-Encoding"] === "gzip" ? "gzip" : "never";
  },
  "plain-http": async (make) => (isOk(await make().ask(queryOf("cdr_4"))) ? "answered" : "redirected"),
  "trailing-slash": async (make) =>
    isOk(await make().ask(queryOf("cdr_4"), { path: "/api/v2/reports_manager.php/" })) ? "answered" : "not-found",
  "path-case": async (make) =>
    isOk(await make().ask(queryOf("cdr_4"), { path: "/API/v2/Reports_Manager.php" })) ? "any" : "exact",
} satisfies Partial<Probes>;
