/** Values by name, bounded in number and in bytes: those that nobody has asked for longest are forgotten first. */
export interface Recent<Value> {
  get(name: string): Value | undefined;
  /** Keeps a value, and weighs it, also when it is kept already. */
  set(name: string, value: Value): void;
  delete(name: string): void;
  clear(): void;
  values(): Iterable<Value>;
}

/** How much is kept at most. */
export interface RecentRoom<Value> {
  /** Values; at least the half of them that was asked for last is there. */
  most: number;
  /** Bytes, as they are weighed. Half of them belong to those that were asked for last. */
  bytes: number;
  /** Bytes of a value with its name, far fewer than there is room for. Default: those of the name. */
  weigh?: (name: string, value: Value) => number;
}

interface Weighed<Value> {
  value: Value;
  bytes: number;
}

/**
 * Kept in two generations, each of half the room: a value that is asked for belongs to the young one. When that is full it becomes
 * the old one, and the old one is forgotten as a whole, so that forgetting costs the same however many there are.
 */
export function createRecent<Value extends object | string>({
  most,
  bytes,
  weigh = ({ length }) => length,
}: RecentRoom<Value>): Recent<Value> {
  let young = new Map<string, Weighed<Value>>();
  let old = new Map<string, Weighed<Value>>();
  let youngBytes = 0;

  const remove = (name: string): void => {
    youngBytes -= young.get(name)?.bytes ?? 0;
    young.delete(name);
    old.delete(name);
  };

  const put = (name: string, one: Weighed<Value>): void => {
    remove(name);
    const isFull = young.size >= most / 2 || youngBytes + one.bytes > bytes / 2;
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
    set: (name, value) => put(name, { value, bytes: weigh(name, value) }),
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
  };
}
