import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { decode, encode, type Packet, type Question } from "dns-packet";

/** A name that was looked up although it leads nowhere. */
export interface BlockedName {
  readonly name: string;
  readonly lookups: number;
}

/** Resolves the names that exist in the namespace, and counts the others. */
export interface Resolver {
  blocked(): readonly BlockedName[];
}

/** The IPv4 address of a name, in lower case; undefined if it does not exist. */
type LookUp = (name: string) => string | undefined;

/** RCODE NXDOMAIN. */
const noSuchName = 3;
const authoritative = 1 << 10;

/**
 * Starts a name server. It knows only IPv4 addresses.
 *
 * @param address the address to listen on; port 53
 */
export async function startResolver(address: string, lookUp: LookUp): Promise<Resolver & AsyncDisposable> {
  const socket = createSocket("udp4");
  const resolver = answerQueries(socket, lookUp);
  socket.bind(53, address);
  await once(socket, "listening");
  return { ...resolver, [Symbol.asyncDispose]: async () => void socket.close() };
}

/** Answers the queries that arrive on a socket. */
export function answerQueries(socket: Socket, lookUp: LookUp): Resolver {
  const counts = new Map<string, Map<string, number>>();
  const count = (name: string, type: string): void => {
    const types = counts.get(name) ?? new Map<string, number>();
    counts.set(name, types.set(type, (types.get(type) ?? 0) + 1));
  };
  socket.on("message", (message, { address, port }) => {
    const query = tryDecode(message);
    const [question] = query?.questions ?? [];
    if (!query || !question) return;
    const name = question.name.toLowerCase();
    const found = lookUp(name);
    if (found === undefined) count(name, question.type);
    socket.send(encode(answerTo(query, question, found)), port, address);
  });
  socket.on("error", () => {});
  // Programs ask for both kinds of addresses: each pair is one lookup.
  return { blocked: () => [...counts].map(([name, types]) => ({ name, lookups: Math.max(...types.values()) })) };
}

function answerTo({ id = 0, flags = 0 }: Packet, question: Question, found: string | undefined): Packet {
  const isAddressWanted = found !== undefined && question.type === "A";
  return {
    type: "response",
    id,
    flags: (flags & 0x0100) | authoritative | (found === undefined ? noSuchName : 0),
    questions: [question],
    answers: isAddressWanted ? [{ type: "A", name: question.name, ttl: 60, data: found }] : [],
  };
}

function tryDecode(message: Buffer): Packet | undefined {
  try {
    return decode(message);
  } catch {
    return undefined;
  }
}
