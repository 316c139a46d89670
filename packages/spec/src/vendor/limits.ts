import {
  advice as adviceTable,
  inapplicableLimits as inapplicableLimitTable,
  limits as limitTable,
  postmanWorkspace as postmanWorkspaceUrl,
} from "../generated/catalogue.ts";
import type { LocalizedText } from "../text.ts";

/** A figure of the vendor's pages with its unit. */
export interface Limit {
  readonly value: number;
  readonly unit: string;
  readonly description: LocalizedText;
  readonly source: string;
}

/** The documented limits, by name. */
export const limits: { readonly [Name in keyof typeof limitTable]: Limit } = limitTable;

/** Limits that the pages list although these reports cannot reach them. */
export const inapplicableLimits: { readonly [Name in keyof typeof inapplicableLimitTable]: Limit } =
  inapplicableLimitTable;

/** What the vendor advises and does not enforce. */
export const advice: { readonly [Name in keyof typeof adviceTable]: Limit } = adviceTable;

/** The URL of the vendor's public Postman workspace, with code examples in many languages. */
export const postmanWorkspace: string = postmanWorkspaceUrl;
