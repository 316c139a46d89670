/**
 * A value, at once or later. A small request waits for nobody, and each promise on its way would cost as much as a check: what
 * may be there at once is passed on at once.
 */
export type Soon<Value> = Value | Promise<Value>;

/** Acts on a value as soon as it is there: at once when it is there already. */
export function whenThere<Value, Result>(value: Soon<Value>, act: (value: Value) => Soon<Result>): Soon<Result> {
  return value instanceof Promise ? value.then(act) : act(value);
}

/** Done when all are: at once when none of them takes time. */
export function allDone(steps: readonly Soon<void>[]): Soon<void> {
  if (steps.some((step) => step instanceof Promise)) return Promise.all(steps).then(() => {});
}

/** Does something, and something else before it fails, at once or later. */
export function orElse<Value>(act: () => Soon<Value>, failing: () => Soon<void>): Soon<Value> {
  const fail = (error: unknown): Soon<never> =>
    whenThere(failing(), () => {
      throw error;
    });
  try {
    const value = act();
    return value instanceof Promise ? value.catch(fail) : value;
  } catch (error) {
    return fail(error);
  }
}

/** Does something to its end, and tells how it failed, at once or later. */
export function settle(act: () => Soon<void>, onFailed: (error: unknown) => void): void {
  try {
    const end = act();
    if (end instanceof Promise) end.catch(onFailed);
  } catch (error) {
    onFailed(error);
  }
}
