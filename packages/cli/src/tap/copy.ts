/** A copy of what flows by. */
export interface Copy {
  add(piece: Uint8Array): void;
  /** Undefined when it was more than is kept. */
  whole(): Uint8Array | undefined;
}

/** Keeps up to `longest` bytes, and nothing of what is longer: of an answer that never ends, no more than this is ever held. */
export function createCopy(longest: number): Copy {
  let pieces: Uint8Array[] = [];
  let length = 0;
  return {
    add: (piece) => {
      length += piece.length;
      if (length <= longest) pieces.push(piece);
      else pieces = [];
    },
    whole: () => (length <= longest ? Buffer.concat(pieces) : undefined),
  };
}
