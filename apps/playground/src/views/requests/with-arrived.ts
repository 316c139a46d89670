/**
 * What a journal held when it was read, and behind it what the stream has brought since the reading began, oldest first. The stream's
 * first may be the journal's last.
 */
export function withArrived<Some>(held: readonly Some[], arrived: readonly Some[]): readonly Some[] {
  const texts = held.slice(-arrived.length).map((entry) => JSON.stringify(entry));
  const brought = arrived.map((entry) => JSON.stringify(entry));
  const isShared = (count: number): boolean =>
    texts.slice(texts.length - count).every((text, index) => text === brought[index]);
  let shared = Math.min(texts.length, arrived.length);
  while (!isShared(shared)) shared -= 1;
  return [...held, ...arrived.slice(shared)];
}
