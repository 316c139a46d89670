/** The text of a body; undefined if it is longer than `maxBytes`, in which case the rest is not read. */
export async function readBodyText({ body }: Response, maxBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > maxBytes) {
      // An error while cancelling has no consequence.
      reader?.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
