/** Every name under which the vendor can be reached; the double answers all of them, so that none reaches the network. */
export function isVendorHost(hostname: string): boolean {
  return /(^|\.)wolkvox\.com\.?$/i.test(hostname);
}
