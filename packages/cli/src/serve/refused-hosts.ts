import { redact } from "@mockvox/mock-server";
import type { ProxiedRequest } from "@mockvox/mock-server/proxy";

/** How often the proxy has refused each host, as `HOST:PORT`. */
export interface RefusedHosts {
  add(request: ProxiedRequest): void;
  counts(): Readonly<Record<string, number>>;
}

/** How many hosts are counted separately. */
const maxHosts = 100;
const others = "…";

export function createRefusedHosts(): RefusedHosts {
  const counts = new Map<string, number>();
  return {
    add: ({ host, port }) => {
      const target = redact(`${host}:${port}`);
      const counted = counts.has(target) || counts.size < maxHosts ? target : others;
      counts.set(counted, (counts.get(counted) ?? 0) + 1);
    },
    counts: () => Object.fromEntries(counts),
  };
}
