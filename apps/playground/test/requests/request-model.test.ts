import { expect, test } from "vitest";
import { mergeArrived } from "../../src/views/requests/request-model.ts";

function entries(...times: number[]): { at: number }[] {
  return times.map((at) => ({ at }));
}

test.each([
  { read: [1, 2], arrived: [], all: [1, 2] },
  { read: [], arrived: [1], all: [1] },
  { read: [1, 2], arrived: [3], all: [1, 2, 3] },
  { read: [1, 2, 3], arrived: [2, 3], all: [1, 2, 3] },
  { read: [1, 2, 3], arrived: [3, 4], all: [1, 2, 3, 4] },
  { read: [2], arrived: [2, 3, 4], all: [2, 3, 4] },
  { read: [1, 1], arrived: [1, 1, 1], all: [1, 1, 1] },
])("includes requests that arrived during reading once: $read and $arrived", ({ read, arrived, all }) => {
  expect(mergeArrived(entries(...read), entries(...arrived))).toEqual(entries(...all));
});
