import type { ServerResponse } from "node:http";

/**
 * Has Node close the connection when no byte of what still waits to be read has gone out for so long. It is off again when all has
 * gone out: then the time between two requests counts.
 */
export function letGoWhenStalled({ socket }: ServerResponse, stalledMs: number): void {
  if (socket && socket.writableLength > 0) socket.setTimeout(stalledMs);
}
