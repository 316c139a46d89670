/** The text of a body; undefined when it is longer than so many bytes, the rest of which is not read. */
export async function readText({ body }: Response, longest: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > longest) {
      // What the other side makes of it is of no interest.
      reader?.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
