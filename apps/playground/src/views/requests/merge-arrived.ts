/**
 * Merges the requests that were read from a journal with those that its stream delivered since the reading began, oldest first. A request
 * that is both at the end of the first and at the start of the second list is included once.
 */
export function mergeArrived<Some>(read: readonly Some[], arrived: readonly Some[]): readonly Some[] {
  const readTexts = read.slice(-arrived.length).map((each) => JSON.stringify(each));
  const arrivedTexts = arrived.map((each) => JSON.stringify(each));
  const isOverlap = (count: number): boolean =>
    readTexts.slice(readTexts.length - count).every((text, index) => text === arrivedTexts[index]);
  let overlap = Math.min(readTexts.length, arrived.length);
  while (!isOverlap(overlap)) overlap -= 1;
  return [...read, ...arrived.slice(overlap)];
}
