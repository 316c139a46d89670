/** Throws as an unhandled rejection, which test runners report. Fake timers do not delay it. */
function throwUnhandled(error: unknown): void {
  void Promise.reject(error);
}

/** Calls a listener of the user; an error in it does not affect the mock server. */
export function callListener<Event>(listener: (event: Event) => void, event: Event): void {
  try {
    listener(event);
  } catch (error) {
    throwUnhandled(error);
  }
}
