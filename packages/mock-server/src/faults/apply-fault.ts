import type { PlainResponse } from "../request/plain-http.ts";
import { firstBytes, throttle, withPrefix } from "../response/bodies.ts";
import type { UntypedReportData, UntypedRow } from "../response/json.ts";
import { htmlPage } from "../response/vendor-http.ts";
import type { ResponseFault, RowFault } from "./fault.ts";

const garbageBytes = Uint8Array.of(0x00, 0xff, 0xfe, 0x7b, 0x22, 0xc3, 0x28, 0x2c, 0x2c, 0x5d, 0x1f);

/** Injects a fault into a response. `sleep` waits on the tenant's clock. */
export function applyFault(
  response: PlainResponse,
  fault: ResponseFault,
  sleep: (milliseconds: number) => Promise<void>,
): PlainResponse {
  switch (fault.kind) {
    case "reset":
      return { ...response, body: firstBytes(response.body, fault.afterBytes ?? 0), end: "reset" };
    case "cut-body":
      return { ...response, body: firstBytes(response.body, fault.afterBytes), end: "cut" };
    case "empty-body":
      return { ...response, body: "" };
    case "garbage":
      return { ...response, body: withPrefix("", garbageBytes) };
    case "byte-order-mark":
      return { ...response, body: withPrefix(response.body, "\ufeff") };
    case "proxy-page":
      return { ...response, ...createProxyPage(fault.status ?? 502) };
    case "content-type":
      return { ...response, headers: { ...response.headers, "Content-Type": fault.value } };
    case "slow-drip":
      return { ...response, body: throttle(response.body, fault.bytesPerSecond, sleep) };
  }
}

/** Applies a fault to the first row or bucket. */
export function applyRowFault(data: UntypedReportData, fault: RowFault): UntypedReportData {
  const { body } = data;
  if (body.shape === "rows")
    return { body: { shape: "rows", chunks: (limit) => applyToFirstRow(body.chunks(limit), fault) } };
  const [[name, bucket] = ["", {}], ...others] = Object.entries(body.data);
  return { body: { shape: "buckets", data: { [name]: applyToRow(bucket, fault), ...Object.fromEntries(others) } } };
}

function* applyToFirstRow(chunks: Iterable<readonly UntypedRow[]>, fault: RowFault): Iterable<readonly UntypedRow[]> {
  let isFirst = true;
  for (const rows of chunks) {
    const [first, ...others] = rows;
    yield isFirst && first ? [applyToRow(first, fault), ...others] : rows;
    isFirst = false;
  }
}

function applyToRow(row: UntypedRow, fault: RowFault): UntypedRow {
  const { [fault.field]: value, ...others } = row;
  switch (fault.kind) {
    case "missing-field":
      return others;
    case "extra-field":
      return { ...row, [fault.field]: fault.value };
    case "number-field":
      return fault.field in row ? { ...row, [fault.field]: Number.parseFloat(String(value)) || 0 } : row;
  }
}

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
function createProxyPage(status: number): Pick<PlainResponse, "status" | "headers" | "body"> {
  return htmlPage(status, phrases[status] ?? "Proxy Error");
}
