/** Acts on each item, on at most `count` at the same time. Results are in the order of the items. After an error no other item begins. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  count: number,
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const errors: unknown[] = [];
  const remaining = items.entries();
  const work = async (): Promise<void> => {
    for (const [at, item] of remaining) {
      try {
        results[at] = await act(item);
      } catch (error) {
        errors.push(error);
      }
      if (errors.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, items.length) }, work));
  if (errors.length > 0) throw errors[0];
  return results;
}
