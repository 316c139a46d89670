import {
  bytes,
  messages as messageTable,
  nothingFound as nothing,
  rows,
  shapes as shapeTable,
  windowDays,
} from "./generated/wire.ts";
import type { RefusalId } from "./refusals.ts";
import type { Report, ReportId } from "./reports.ts";

/** What a reader of answers needs of the catalogue, and no word for people: it travels into browsers. */
export const shapes: { readonly [Id in ReportId]: Pick<Report, "shape" | "parameters" | "required"> } = shapeTable;

/** The `msg` of each refusal, in the order of the spec. */
export const messages: { readonly [Id in RefusalId]: string } = messageTable;

/** The answer to a window in which nothing happened. */
export const nothingFound: { readonly status: number; readonly error: string; readonly msg: string } = nothing;

/** Days of the longest window. */
export const longestWindowDays: number = windowDays;

/** Bytes that one answer has at most. */
export const mostBytes: number = bytes;

/** Rows that one answer carries at most. */
export const mostRows: number = rows;
