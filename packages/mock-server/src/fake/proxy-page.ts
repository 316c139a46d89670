import type { PlainResponse } from "./plain-http.ts";
import { htmlPage } from "./web-server.ts";

const phrases: Readonly<Record<number, string>> = {
  200: "OK",
  403: "Forbidden",
  404: "Not Found",
  407: "Proxy Authentication Required",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** The page of a proxy between client and server. */
export function createProxyPage(status: number): Pick<PlainResponse, "status" | "headers" | "body"> {
  return htmlPage(status, phrases[status] ?? "Proxy Error");
}
