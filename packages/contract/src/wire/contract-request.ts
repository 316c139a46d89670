/** The states of a token, by the name under which a run receives one. */
export type TokenName = "main" | "quotaSpent" | "maintenance" | "slow";

/** One request, relative to the address of the server. */
export interface ContractRequest {
  /** Default: GET. */
  readonly method?: string;
  /** Default: the reports' path. */
  readonly path?: string;
  readonly query: string | Readonly<Record<string, string>>;
  /** Default: the main token. `null` sends none; `{ text }` sends that text. */
  readonly token?: TokenName | null | { readonly text: string };
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether to omit the header `wolkvox_server`. */
  readonly withoutServer?: boolean;
  /** Uses plain HTTP even if the server's URL says HTTPS. */
  readonly plainHttp?: boolean;
  /** Puts the main token into the query under this name. */
  readonly tokenParameter?: string;
}

export const reportsPath = "/api/v2/reports_manager.php";
