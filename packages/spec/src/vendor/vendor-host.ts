import { path, serverUrl } from "../generated/operations.ts";

/** The path of every report on the vendor's hosts. */
export const reportsPath: string = path;

/** The address of an operation's server, such as `https://wv0001.wolkvox.com`. */
export function vendorUrl(server: string): string {
  return serverUrl.replace("{server}", server);
}

const [hostPattern = "", domainPattern = ""] = [/^https:\/\//, /^.*\{server\}\./].map((start) =>
  serverUrl.replace(start, "").replaceAll(".", "\\.").replace("{server}", "(\\d{4})"),
);
const operationHost = new RegExp(`^${hostPattern}\\.?(?::\\d+)?$`, "i");
const vendorHost = new RegExp(`(^|\\.)${domainPattern}\\.?(:\\d+)?$`, "i");

/** The server number in the host of an operation's server, with or without a port; undefined for any other host. */
export function vendorServerOf(host: string): string | undefined {
  return operationHost.exec(host)?.[1];
}

/** Whether a host, with or without a port, is one of the vendor's. */
export function isVendorHost(host: string): boolean {
  return vendorHost.test(host);
}
