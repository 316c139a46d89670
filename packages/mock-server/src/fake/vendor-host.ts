/** Whether a host, with or without a port, is one of the vendor's. The double handles all of them, so that none reaches the network. */
export function isVendorHost(host: string): boolean {
  return /(^|\.)wolkvox\.com\.?(:\d+)?$/i.test(host);
}
