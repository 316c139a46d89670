/** Throws where nobody of ours catches it: as the runtime's unhandled rejection, which runners report. No fake timer holds it back. */
function throwOutside(error: unknown): void {
  void Promise.reject(error);
}

/** Calls a listener of somebody's; its error is its own, and ends nothing here. */
export function callListener<Heard>(listener: (heard: Heard) => void, heard: Heard): void {
  try {
    listener(heard);
  } catch (error) {
    throwOutside(error);
  }
}
