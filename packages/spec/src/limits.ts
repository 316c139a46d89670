import { limits as limitTable } from "./generated/catalogue.ts";

/** A limit with its unit in words. */
export interface Limit {
  readonly value: number;
  readonly unit: string;
  readonly description: string;
  readonly es: string;
  readonly source: string;
}

export const limits: { readonly [Name in keyof typeof limitTable]: Limit } = limitTable;
