import { quantile } from "../frame/statistics.ts";
import { type Connection, openConnection } from "./connection.ts";
import { reportsPath, smallQuery } from "./queries.ts";

/** The throughput and latency of a server under load. */
export interface LoadResult {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  requests: number;
}

/** Never restarts during a run of the bench, so that no date range is requested twice. */
let nextQueryNumber = 0;

/** Sends one request after the other on a connection until `isOver`; appends their durations to `took`. */
async function sendUntil(
  connection: Connection,
  isOver: () => boolean,
  took: number[],
  queryOf: (number: number) => string,
): Promise<void> {
  while (!isOver()) {
    const query = queryOf(nextQueryNumber++);
    const before = performance.now();
    const { status } = await connection.send(query);
    took.push(performance.now() - before);
    // For an empty date range the vendor sends a 404, with a body.
    if (status !== 200 && status !== 404) throw new Error(`Expected status 200 or 404 for ${query}, got ${status}.`);
  }
}

/** Requests small reports on a number of connections until `isOver`. */
export async function loadUntil(
  port: number,
  connections: number,
  isOver: () => boolean,
  queryOf: (number: number) => string = smallQuery,
): Promise<LoadResult> {
  const opened = await Promise.all(
    Array.from({ length: connections }, (_, index) => openConnection(port, reportsPath, `bench${index}`)),
  );
  const took: number[] = [];
  const before = performance.now();
  await Promise.all(opened.map((connection) => sendUntil(connection, isOver, took, queryOf)));
  const seconds = (performance.now() - before) / 1000;
  for (const connection of opened) connection.close();
  const [p50Ms, p99Ms] = [quantile(took, 0.5), quantile(took, 0.99)];
  return { requestsPerSecond: took.length / seconds, p50Ms, p99Ms, requests: took.length };
}

/** Requests small reports on a number of connections for a number of milliseconds. */
export function loadFor(
  port: number,
  connections: number,
  milliseconds: number,
  queryOf: (number: number) => string = smallQuery,
): Promise<LoadResult> {
  const until = performance.now() + milliseconds;
  return loadUntil(port, connections, () => performance.now() >= until, queryOf);
}
