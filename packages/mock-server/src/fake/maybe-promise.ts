/**
 * A value or a promise of it. Small requests never wait, and each promise on their way would cost as much as a check, so a value
 * that is available is passed on synchronously.
 */
export type MaybePromise<Value> = Value | Promise<Value>;

/**
 * Like `then`, but synchronous when the value is available. `context` is passed to `act`, which then does not need to be a closure
 * per request.
 */
export function chain<Value, Result>(
  value: MaybePromise<Value>,
  act: (value: Value) => MaybePromise<Result>,
): MaybePromise<Result>;
export function chain<Value, Result, Context>(
  value: MaybePromise<Value>,
  act: (value: Value, context: Context) => MaybePromise<Result>,
  context: Context,
): MaybePromise<Result>;
export function chain<Value, Result, Context>(
  value: MaybePromise<Value>,
  act: (value: Value, context?: Context) => MaybePromise<Result>,
  context?: Context,
): MaybePromise<Result> {
  return value instanceof Promise ? chainPromise(value, act, context) : act(value, context);
}

/** A separate function, so that the synchronous path allocates no closure. */
function chainPromise<Value, Result, Context>(
  value: Promise<Value>,
  act: (value: Value, context?: Context) => MaybePromise<Result>,
  context?: Context,
): Promise<Result> {
  return value.then((resolved) => act(resolved, context));
}

/** Like `Promise.all`, but synchronous when no step is a promise. */
export function allOf(steps: readonly MaybePromise<void>[]): MaybePromise<void> {
  if (steps.some((step) => step instanceof Promise)) return Promise.all(steps).then(() => {});
}

/** Runs `act`; when it fails, now or later, runs `cleanUp` before the error is passed on. */
export function runWithCleanup<Context, Value>(
  context: Context,
  act: (context: Context) => MaybePromise<Value>,
  cleanUp: (context: Context) => MaybePromise<void>,
): MaybePromise<Value> {
  try {
    const value = act(context);
    return value instanceof Promise ? value.catch((error) => rethrowAfter(cleanUp(context), error)) : value;
  } catch (error) {
    return rethrowAfter(cleanUp(context), error);
  }
}

function rethrowAfter(done: MaybePromise<void>, error: unknown): MaybePromise<never> {
  return chain(done, () => {
    throw error;
  });
}

/** Runs `act` and passes its error, now or later, to `onError`. */
export function runCatching(act: () => MaybePromise<void>, onError: (error: unknown) => void): void {
  try {
    const result = act();
    if (result instanceof Promise) result.catch(onError);
  } catch (error) {
    onError(error);
  }
}
