import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import type { AllowedAddress } from "./allowed-address.ts";
import type { Tools } from "./tools.ts";

/** An attempt to reach something that does not exist in the namespace. */
export interface BlockedAddress {
  /** `tcp`, `udp`, `icmp` or another protocol. */
  readonly protocol: string;
  /** The IP address; undefined where it is not known, because `nft` is missing. */
  readonly address: string | undefined;
  /** The port; undefined for a protocol without ports. */
  readonly port: number | undefined;
  readonly attempts: number;
}

/** Counts attempts to reach other addresses, and rejects them. */
export interface Firewall {
  blocked(): readonly BlockedAddress[];
}

const counted = "flags dynamic; size 4096; counter;";

/** Everything but this machine and the allowed addresses is counted and rejected at once. A refused port of this machine is counted, too. */
function rulesFor(allowed: readonly AllowedAddress[]): string {
  const literals = allowed.filter(({ host }) => isIP(host) !== 0);
  const accepted = literals.flatMap(({ host, port }) => {
    const family = isIP(host) === 6 ? "ip6" : "ip";
    return [`${family} daddr ${host} tcp dport ${port} accept`, `${family} saddr ${host} tcp sport ${port} accept`];
  });
  return `table inet mockvox {
    set ipv4 { type inet_proto . ipv4_addr . inet_service; ${counted} }
    set ipv6 { type inet_proto . ipv6_addr . inet_service; ${counted} }
    set other4 { type inet_proto . ipv4_addr; ${counted} }
    set other6 { type inet_proto . ipv6_addr; ${counted} }
    set closed { type inet_proto . ipv4_addr . inet_service; ${counted} }
    chain output {
      type filter hook output priority 0; policy accept;
      ip saddr 127.0.0.0/8 tcp sequence 0 tcp flags & (rst | ack) == (rst | ack) update @closed { meta l4proto . ip saddr . tcp sport }
      ip daddr 127.0.0.0/8 accept
      ip6 daddr ::1 accept
      ${accepted.join("\n      ")}
      tcp flags & rst == rst accept
      icmp type destination-unreachable accept
      icmpv6 type destination-unreachable accept
      meta nfproto ipv4 meta l4proto { tcp, udp } update @ipv4 { meta l4proto . ip daddr . th dport }
      meta nfproto ipv6 meta l4proto { tcp, udp } update @ipv6 { meta l4proto . ip6 daddr . th dport }
      meta nfproto ipv4 meta l4proto != { tcp, udp } update @other4 { meta l4proto . ip daddr }
      ip6 daddr != ff00::/8 meta l4proto != { tcp, udp } update @other6 { meta l4proto . ip6 daddr }
      meta l4proto tcp reject with tcp reset
      reject
    }
  }`;
}

/** Starts counting. Without `nft`, or if the kernel lacks it, only the number of refused connections is known. */
export function startFirewall({ nft }: Tools, allowed: readonly AllowedAddress[]): Firewall {
  const isActive = nft !== undefined && spawnSync(nft, ["-f", "-"], { input: rulesFor(allowed) }).status === 0;
  if (isActive) return { blocked: () => listBlocked(nft) };
  return {
    blocked: () => {
      const attempts = refusedConnections();
      return attempts > 0 ? [{ protocol: "tcp", address: undefined, port: undefined, attempts }] : [];
    },
  };
}

function listBlocked(nft: string): BlockedAddress[] {
  const { stdout } = spawnSync(nft, ["-j", "list", "table", "inet", "mockvox"], { encoding: "utf8", maxBuffer: 64e6 });
  const { nftables = [] }: { nftables?: readonly { set?: CountedSet }[] } = JSON.parse(stdout || "{}");
  return nftables.flatMap(({ set }) => (set?.elem ?? []).map(toBlocked));
}

/** A set as `nft -j` prints it. */
interface CountedSet {
  elem?: readonly { elem: { val: { concat: readonly [string, string, number?] }; counter: { packets: number } } }[];
}

function toBlocked({ elem: { val, counter } }: NonNullable<CountedSet["elem"]>[number]): BlockedAddress {
  const [protocol, address, port] = val.concat;
  return { protocol, address, port, attempts: counter.packets };
}

/** From the statistics of the namespace. */
function refusedConnections(): number {
  const [names = "", values = ""] = readFileSync("/proc/net/snmp", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("Tcp:"));
  return Number(values.split(" ")[names.split(" ").indexOf("AttemptFails")] ?? 0);
}
