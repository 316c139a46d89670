/** A map that is bounded in number and bytes of its values; the least recently used are dropped first. */
export interface LruMap<Value> {
  get(name: string): Value | undefined;
  /** Adds or replaces a value, and measures its size again. */
  set(name: string, value: Value): void;
  delete(name: string): void;
  clear(): void;
  values(): Iterable<Value>;
  /** Each with its name, least recently used first. */
  entries(): Iterable<readonly [name: string, value: Value]>;
}

/** The bounds of the map. */
export interface LruMapOptions<Value> {
  /** Maximum number of values; at least the half that was used last is kept. */
  maxEntries: number;
  /** Maximum number of bytes, as measured by `sizeOf`; half of them belong to the values used last. */
  maxBytes: number;
  /** Bytes of a value with its name, far fewer than `maxBytes`. Default: the length of the name. */
  sizeOf?: (name: string, value: Value) => number;
}

interface SizedValue<Value> {
  value: Value;
  bytes: number;
}

/**
 * Keeps two generations, each of half the capacity. A value that is used moves to the young one. When that is full it becomes the
 * old one, and the previous old one is dropped as a whole, so that the cost of dropping does not depend on the number of values.
 */
export function createLruMap<Value extends object | string>({
  maxEntries,
  maxBytes,
  sizeOf = ({ length }) => length,
}: LruMapOptions<Value>): LruMap<Value> {
  let young = new Map<string, SizedValue<Value>>();
  let old = new Map<string, SizedValue<Value>>();
  let youngBytes = 0;

  const remove = (name: string): void => {
    youngBytes -= young.get(name)?.bytes ?? 0;
    young.delete(name);
    old.delete(name);
  };

  const put = (name: string, one: SizedValue<Value>): void => {
    remove(name);
    const isFull = young.size >= maxEntries / 2 || youngBytes + one.bytes > maxBytes / 2;
    if (isFull && young.size > 0) {
      old = young;
      young = new Map();
      youngBytes = 0;
    }
    young.set(name, one);
    youngBytes += one.bytes;
  };

  const fromOld = (name: string): Value | undefined => {
    const one = old.get(name);
    if (one) put(name, one);
    return one?.value;
  };

  return {
    get: (name) => young.get(name)?.value ?? fromOld(name),
    set: (name, value) => put(name, { value, bytes: sizeOf(name, value) }),
    delete: remove,
    clear: () => {
      young = new Map();
      old = new Map();
      youngBytes = 0;
    },
    values: function* () {
      for (const { value } of old.values()) yield value;
      for (const { value } of young.values()) yield value;
    },
    entries: function* () {
      for (const [name, { value }] of old) yield [name, value] as const;
      for (const [name, { value }] of young) yield [name, value] as const;
    },
  };
}
