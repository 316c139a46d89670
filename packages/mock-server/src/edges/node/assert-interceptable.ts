import { MockServerError } from "../../errors.ts";

/** The first version of Node whose sockets can be intercepted. */
const minNodeVersion = [22, 13] as const;

/**
 * Rejects runtimes in which requests would bypass the double and reach the vendor with their token.
 *
 * @throws {MockServerError} `unsupported-runtime` in Bun and Deno, `node-too-old`
 */
export function assertInterceptable(): void {
  const { versions } = process;
  const runtime = versions.bun ? `Bun ${versions.bun}` : versions.deno && `Deno ${versions.deno}`;
  if (runtime) throw new MockServerError("unsupported-runtime", { runtime });
  const [major = 0, minor = 0] = String(versions.node).split(".").map(Number);
  if (major > minNodeVersion[0] || (major === minNodeVersion[0] && minor >= minNodeVersion[1])) return;
  throw new MockServerError("node-too-old", { version: versions.node, min: minNodeVersion.join(".") });
}
