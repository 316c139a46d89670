/** Collects bytes up to a limit. */
export interface BoundedBuffer {
  add(chunk: Uint8Array): void;
  /** Undefined if there were more than the limit. */
  bytes(): Uint8Array | undefined;
}

/** Keeps up to `maxBytes` bytes, and none once there are more: an endless response uses no more memory than that. */
export function createBoundedBuffer(maxBytes: number): BoundedBuffer {
  let chunks: Uint8Array[] = [];
  let length = 0;
  return {
    add: (chunk) => {
      length += chunk.length;
      if (length <= maxBytes) chunks.push(chunk);
      else chunks = [];
    },
    bytes: () => (length <= maxBytes ? Buffer.concat(chunks) : undefined),
  };
}
