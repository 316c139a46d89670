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

/** Runs `act`; when it fails, now or later, the result is that of `onError`, which may throw the error again. */
export function attempt<Context, Value>(
  context: Context,
  act: (context: Context) => MaybePromise<Value>,
  onError: (error: unknown, context: Context) => MaybePromise<Value>,
): MaybePromise<Value> {
  try {
    const value = act(context);
    return value instanceof Promise ? value.catch((error: unknown) => onError(error, context)) : value;
  } catch (error) {
    return onError(error, context);
  }
}
