import { expect, test } from "vitest";
import { withArrived } from "../../src/views/requests/with-arrived.ts";

const entry = (at: number): { at: number } => ({ at });
const entries = (...times: number[]): { at: number }[] => times.map(entry);

test.each([
  { held: [1, 2], arrived: [], all: [1, 2] },
  { held: [], arrived: [1], all: [1] },
  { held: [1, 2], arrived: [3], all: [1, 2, 3] },
  { held: [1, 2, 3], arrived: [2, 3], all: [1, 2, 3] },
  { held: [1, 2, 3], arrived: [3, 4], all: [1, 2, 3, 4] },
  { held: [2], arrived: [2, 3, 4], all: [2, 3, 4] },
  { held: [1, 1], arrived: [1, 1, 1], all: [1, 1, 1] },
])("keeps what arrived while the journal was read, once: $held and $arrived", ({ held, arrived, all }) => {
  expect(withArrived(entries(...held), entries(...arrived))).toEqual(entries(...all));
});
