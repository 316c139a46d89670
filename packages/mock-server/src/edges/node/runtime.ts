/** The oldest Node in which sockets can be intercepted. */
const oldest = [22, 13] as const;

/**
 * Refuses where requests would go past the double, to the vendor and with their token.
 *
 * @throws {Error} in Bun, in Deno and in a Node that is too old
 */
export function assertInterceptable(): void {
  const { versions } = process;
  const other = versions.bun ? `Bun ${versions.bun}` : versions.deno && `Deno ${versions.deno}`;
  if (other) {
    throw new Error(
      `[mockvox] The test double works in Node alone; this is ${other}, whose requests it cannot intercept. ` +
        "Use `serve` of @mockvox/mock-server/serve, which works here, and give its URL to the code under test.",
    );
  }
  const [major = 0, minor = 0] = String(versions.node).split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Error(
    `[mockvox] The test double needs Node ${oldest.join(".")} or newer; this is ${versions.node}. Use a newer Node, or \`serve\` ` +
      "of @mockvox/mock-server/serve.",
  );
}
