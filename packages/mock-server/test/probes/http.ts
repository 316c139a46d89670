import { classify, isOk, type Probes, queryOf } from "./probe-helpers.ts";

export const httpProbes = {
  post: async (make) => (isOk(await make().send(queryOf("cdr_4"), { method: "POST" })) ? "answered" : "refused"),
  head: async (make) => (isOk(await make().send(queryOf("cdr_4"), { method: "HEAD" })) ? "answered" : "refused"),
  preflight: async (make) => {
    const { headers } = await make().send({}, { method: "OPTIONS" });
    return headers["Access-Control-Allow-Headers"]?.includes("wolkvox-token") ? "allowed" : "not-allowed";
  },
  compression: async (make) => {
    const { headers, text } = await make().send(queryOf("cdr_4"), { headers: { "accept-encoding": "br, gzip;q=0.5" } });
    if (!text.startsWith('{"code"')) return "something else";
    return headers["Content-Encoding"] === "gzip" ? "gzip" : "never";
  },
  "plain-http": async (make) => {
    const pending = await make().send(queryOf("cdr_4"), { scheme: "http", host: "wv0001.wolkvox.com" });
    const { status, headers } = pending;
    return classify(`${status} ${headers.Location ?? ""}`, {
      answered: /^200 $/,
      redirected: /^301 https:\/\/wv0001\.wolkvox\.com\/api\/v2\/reports_manager\.php\?api=cdr_4&/,
    });
  },
  "other-paths": async (make) => {
    const { status, text } = await make().send(queryOf("cdr_4"), { path: "/api/v2/none.php" });
    return classify(`${status} ${text}`, { page: /^404 <!DOC/, envelope: /^404 \{"code":"404","error":"NOT FOUND"/ });
  },
  "refusal-headers": async (make) => {
    const client = make();
    const [answered, refused] = await Promise.all([
      client.send(queryOf("cdr_4")),
      client.send(queryOf("cdr_4"), { token: null }),
    ]);
    const names = Object.keys(refused.headers).join();
    if (names === Object.keys(answered.headers).join()) return "same";
    return classify(names, { plain: /^Server,Content-Type,Date$/ });
  },
  "trailing-slash": async (make) =>
    isOk(await make().send(queryOf("cdr_4"), { path: "/api/v2/reports_manager.php/" })) ? "answered" : "not-found",
} satisfies Partial<Probes>;
