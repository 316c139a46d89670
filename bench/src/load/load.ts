import { quantile } from "../frame/statistics.ts";
import { type Connection, openConnection } from "./connection.ts";
import { PATH, smallQuery } from "./windows.ts";

/** What a server stood. */
export interface Load {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  requests: number;
}

/** Goes on over the whole run of the bench, so that no window is asked for twice. */
let asked = 0;

/** One request after the other on a connection, until `isOver`; their times go into `took`. */
async function keepAsking(
  connection: Connection,
  isOver: () => boolean,
  took: number[],
  queryOf: (number: number) => string,
): Promise<void> {
  while (!isOver()) {
    const query = queryOf(asked++);
    const before = performance.now();
    const { status } = await connection.ask(query);
    took.push(performance.now() - before);
    // A window without calls is the vendor's 404, with a body as well.
    if (status !== 200 && status !== 404) throw new Error(`Failed to ask for ${query}: the server answers ${status}.`);
  }
}

/** Asks for small reports on so many connections, until `isOver`. */
export async function loadUntil(
  port: number,
  connections: number,
  isOver: () => boolean,
  queryOf: (number: number) => string = smallQuery,
): Promise<Load> {
  const opened = await Promise.all(
    Array.from({ length: connections }, (_, at) => openConnection(port, PATH, `bench${at}`)),
  );
  const took: number[] = [];
  const before = performance.now();
  await Promise.all(opened.map((connection) => keepAsking(connection, isOver, took, queryOf)));
  const seconds = (performance.now() - before) / 1000;
  for (const connection of opened) connection.close();
  const [p50Ms, p99Ms] = [quantile(took, 0.5), quantile(took, 0.99)];
  return { requestsPerSecond: took.length / seconds, p50Ms, p99Ms, requests: took.length };
}

/** Asks for small reports on so many connections, for so long. */
export function loadFor(
  port: number,
  connections: number,
  milliseconds: number,
  queryOf: (number: number) => string = smallQuery,
): Promise<Load> {
  const until = performance.now() + milliseconds;
  return loadUntil(port, connections, () => performance.now() >= until, queryOf);
}
