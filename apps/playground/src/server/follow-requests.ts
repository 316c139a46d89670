import type { RecordedRequest } from "@mockvox/mock-server";
import type { RemoteFake } from "@mockvox/mock-server/connect";

export interface RequestStreamListener {
  onRequest(request: RecordedRequest): void;
  /** Called when the stream has ended unexpectedly; it reconnects after a while. */
  onDisconnect(): void;
  /** Called when the stream is open, for the first time or again. */
  onConnect(): void;
}

const reconnectDelayMs = 2000;

/** Follows the requests of a running mock server and reconnects until the returned function is called. */
export function followWithReconnect(
  controls: RemoteFake,
  { onRequest, onDisconnect, onConnect }: RequestStreamListener,
): () => void {
  let close = (): void => {};
  let isClosed = false;
  const reconnect = (): void => {
    if (isClosed) return;
    onDisconnect();
    setTimeout(follow, reconnectDelayMs);
  };
  const follow = async (): Promise<void> => {
    if (isClosed) return;
    try {
      close = await controls.follow(onRequest, { onEnd: reconnect });
      if (isClosed) close();
      else onConnect();
    } catch {
      reconnect();
    }
  };
  void follow();
  return () => {
    isClosed = true;
    close();
  };
}
