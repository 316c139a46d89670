/** Every name under which the vendor can be reached, with or without a port; the double answers all of them, so that none reaches the network. */
export function isVendorHost(host: string): boolean {
  return /(^|\.)wolkvox\.com\.?(:\d+)?$/i.test(host);
}
