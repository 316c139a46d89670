/** Bytes of a body that are kept. */
const maxBodyStart = 1_024;

/** The most bodies of which the start is kept. */
const maxBodies = 1_000;

/** The first bytes of the latest bodies, in memory of a fixed size: a kilobyte each, whatever clients request. */
export interface BodyStarts {
  /** Starts a body and returns its number. One of the oldest is dropped if all places are taken. */
  open(): number;
  /** Keeps the next part of a body as far as it fits. Returns whether more fits. */
  append(body: number, part: string | Uint8Array): boolean;
  /** The start of a body as text; undefined once it was dropped. */
  read(body: number): string | undefined;
  /** Whether a body has its place: it was neither dropped nor closed. */
  has(body: number): boolean;
  /** Frees the place of a body. */
  close(body: number): void;
}

/** Keeps up to `count` bodies, at most 1000. The memory is taken for the first body. */
export function createBodyStarts(count: number): BodyStarts {
  const places = Math.min(count, maxBodies);
  const encoder = new TextEncoder();
  const lengths = new Uint16Array(places);
  /** The number of the body at each place; 0 if it is free. */
  const bodies = new Float64Array(places);
  let memory: Uint8Array | undefined;
  let opened = 0;
  let next = 0;
  const placeOf = (body: number): number | undefined => {
    const place = body % places;
    return bodies[place] === body ? place : undefined;
  };
  const takePlace = (): number => {
    for (let tried = 0; tried < places && bodies[next] !== 0; tried += 1) next = (next + 1) % places;
    const place = next;
    next = (next + 1) % places;
    return place;
  };
  return {
    open: () => {
      memory ??= new Uint8Array(places * maxBodyStart);
      const place = takePlace();
      opened += 1;
      const body = opened * places + place;
      bodies[place] = body;
      lengths[place] = 0;
      return body;
    },
    append: (body, part) => {
      const place = placeOf(body);
      if (place === undefined || !memory) return false;
      const length = lengths[place] ?? 0;
      const free = memory.subarray(place * maxBodyStart + length, (place + 1) * maxBodyStart);
      lengths[place] = length + write(encoder, part, free);
      return part.length < free.length;
    },
    read: (body) => {
      const place = placeOf(body);
      if (place === undefined || !memory) return undefined;
      const start = place * maxBodyStart;
      const end = start + (lengths[place] ?? 0);
      // A character that was cut at the end is left out.
      return new TextDecoder().decode(memory.subarray(start, end), { stream: true });
    },
    has: (body) => placeOf(body) !== undefined,
    close: (body) => {
      const place = placeOf(body);
      if (place !== undefined) bodies[place] = 0;
    },
  };
}

function write(encoder: TextEncoder, part: string | Uint8Array, free: Uint8Array): number {
  if (typeof part === "string") return encoder.encodeInto(part.slice(0, free.length), free).written;
  const start = part.subarray(0, free.length);
  free.set(start);
  return start.length;
}
