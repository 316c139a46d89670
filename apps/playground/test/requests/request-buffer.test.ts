import type { RecordedRequest } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { createRequestBuffer } from "../../src/views/requests/request-buffer.ts";
import { recorded } from "./recorded.ts";

function at(...times: number[]): RecordedRequest[] {
  return times.map((time) => recorded({ at: time }));
}

test("shows the latest requests, newest first, and counts all", () => {
  const buffer = createRequestBuffer(3);
  for (const request of at(1, 2, 3, 4, 5, 6, 7, 8)) buffer.add(request);
  const { requests, total, waiting } = buffer.show();
  expect([requests.map((request) => request.at), total, waiting]).toEqual([[8, 7, 6], 8, undefined]);
  expect(new Set(requests.map(({ number }) => number)).size).toBe(3);
});

test("includes requests that arrived while the journal was read once", () => {
  const buffer = createRequestBuffer();
  buffer.startReading();
  for (const request of at(2, 3)) buffer.add(request);
  buffer.addRead(at(1, 2));
  expect(buffer.show().requests.map((request) => request.at)).toEqual([3, 2, 1]);
});

test("shows the same while paused, says how many wait, and shows them afterwards", () => {
  const buffer = createRequestBuffer();
  for (const request of at(1, 2)) buffer.add(request);
  buffer.setPaused(true);
  for (const request of at(3, 4, 5)) buffer.add(request);
  expect(buffer.show()).toMatchObject({ requests: at(2, 1), total: 2, waiting: 3 });
  buffer.setPaused(false);
  expect(buffer.show().requests.length).toBe(5);
});

test("is empty after clearing, until another request arrives", () => {
  const buffer = createRequestBuffer();
  for (const request of at(1, 2)) buffer.add(request);
  buffer.clear();
  expect(buffer.show()).toEqual({ requests: [], total: 0, waiting: undefined });
  buffer.add(recorded({ at: 3 }));
  expect(buffer.show().requests.map((request) => request.at)).toEqual([3]);
});
