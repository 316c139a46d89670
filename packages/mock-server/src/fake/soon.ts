/**
 * A value, at once or later. A small request waits for nobody, and each promise on its way would cost as much as a check: what
 * may be there at once is passed on at once.
 */
export type Soon<Value> = Value | Promise<Value>;

/**
 * Acts on a value as soon as it is there: at once when it is there already. A context is handed on to `act`, which then has no need
 * to be a function of its own for each request.
 */
export function whenThere<Value, Result>(value: Soon<Value>, act: (value: Value) => Soon<Result>): Soon<Result>;
export function whenThere<Value, Result, Context>(
  value: Soon<Value>,
  act: (value: Value, context: Context) => Soon<Result>,
  context: Context,
): Soon<Result>;
export function whenThere<Value, Result, Context>(
  value: Soon<Value>,
  act: (value: Value, context?: Context) => Soon<Result>,
  context?: Context,
): Soon<Result> {
  return value instanceof Promise ? thenAct(value, act, context) : act(value, context);
}

/** Apart, so that what is there already costs no function that could wait. */
function thenAct<Value, Result, Context>(
  value: Promise<Value>,
  act: (value: Value, context?: Context) => Soon<Result>,
  context?: Context,
): Promise<Result> {
  return value.then((there) => act(there, context));
}

/** Done when all are: at once when none of them takes time. */
export function allDone(steps: readonly Soon<void>[]): Soon<void> {
  if (steps.some((step) => step instanceof Promise)) return Promise.all(steps).then(() => {});
}

/** Does something with a context, and something else before it fails, at once or later. */
export function orElse<Context, Value>(
  context: Context,
  act: (context: Context) => Soon<Value>,
  failing: (context: Context) => Soon<void>,
): Soon<Value> {
  try {
    const value = act(context);
    return value instanceof Promise ? value.catch((error) => failAfter(failing(context), error)) : value;
  } catch (error) {
    return failAfter(failing(context), error);
  }
}

function failAfter(done: Soon<void>, error: unknown): Soon<never> {
  return whenThere(done, () => {
    throw error;
  });
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
