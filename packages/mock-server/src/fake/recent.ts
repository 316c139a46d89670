/** Values by name, a bounded number: whoever was asked for longest ago is forgotten first. */
export interface Recent<Value> {
  get(name: string): Value | undefined;
  set(name: string, value: Value): void;
  delete(name: string): void;
  clear(): void;
  values(): Iterable<Value>;
}

export function createRecent<Value extends object | string>(most: number): Recent<Value> {
  const kept = new Map<string, Value>();
  /** As long as there are fewer, nobody is near to being forgotten, and asking costs a look alone. */
  const many = most / 2;

  const put = (name: string, value: Value): void => {
    kept.delete(name);
    kept.set(name, value);
  };

  return {
    get: (name) => {
      const value = kept.get(name);
      if (value !== undefined && kept.size > many) put(name, value);
      return value;
    },
    set: (name, value) => {
      put(name, value);
      if (kept.size <= most) return;
      for (const oldest of kept.keys()) {
        kept.delete(oldest);
        return;
      }
    },
    delete: (name) => void kept.delete(name),
    clear: () => kept.clear(),
    values: () => kept.values(),
  };
}
