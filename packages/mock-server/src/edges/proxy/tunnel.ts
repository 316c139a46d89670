import { connect, type Socket } from "node:net";
import { systemTime } from "../../clock/time-source.ts";
import type { ProxyTarget } from "./target.ts";

export interface TunnelOptions {
  /** Real milliseconds to connect. */
  connectMs: number;
  /** Called when the target is connected, before anything is sent. */
  onConnect(): void;
  /** Called when the target cannot be connected, with the system's code. */
  onFailure(reason: string): void;
}

/** Connects a client with a target, and passes on bytes and the end of either side. */
export function openTunnel(client: Socket, { host, port }: ProxyTarget, options: TunnelOptions): void {
  const upstream = connect({ host: host.replace(/^\[|\]$/g, ""), port, allowHalfOpen: true });
  let isConnected = false;
  const fail = (reason: string): void => {
    upstream.destroy();
    if (isConnected) client.destroy();
    else if (!client.destroyed) options.onFailure(reason);
  };
  const cancel = systemTime.after(options.connectMs, () => fail("ETIMEDOUT"));
  client.once("close", () => upstream.destroy());
  client.once("error", () => upstream.destroy());
  upstream.once("error", (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
  upstream.once("close", () => {
    cancel();
    if (isConnected) client.destroySoon();
  });
  upstream.once("connect", () => {
    cancel();
    if (client.destroyed) return void upstream.destroy();
    isConnected = true;
    options.onConnect();
    client.pipe(upstream);
    upstream.pipe(client);
  });
}
