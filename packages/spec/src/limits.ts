import { limits as limitTable } from "./generated/catalogue.ts";

/** A documented limit with its unit. */
export interface Limit {
  readonly value: number;
  readonly unit: string;
  readonly description: string;
  readonly es: string;
  readonly source: string;
}

/** The documented limits, by name. */
export const limits: { readonly [Name in keyof typeof limitTable]: Limit } = limitTable;
