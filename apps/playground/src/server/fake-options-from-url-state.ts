import { createClock, type FakeOptions } from "@mockvox/mock-server";
import type { UrlState } from "../link/url-state.ts";

/** The options of a mock server in this tab that the page's URL selects. Its profile is set later. */
export function fakeOptionsFromUrlState({
  seed,
  size,
  openedOn,
  restatement,
  edges,
  clock,
  speed,
  unknownReports,
}: UrlState): FakeOptions {
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(size === undefined ? {} : { size: parseSize(size) }),
    ...(openedOn === undefined ? {} : { openedOn }),
    ...(unknownReports === undefined ? {} : { unknownReports }),
    restatement: restatement === "on",
    edges: edges === "on",
    clock: createClock({
      ...(clock === undefined ? {} : { start: Date.parse(clock) }),
      ...(speed === undefined ? {} : { speed }),
    }),
  };
}

function parseSize(text: string): NonNullable<FakeOptions["size"]> {
  return /^\d+$/.test(text) ? Number(text) : (text as "small" | "medium" | "large");
}
