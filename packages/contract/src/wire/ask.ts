/** The states that a token may be in, by the name under which a run is given one. */
export type TokenName = "main" | "quotaSpent" | "maintenance" | "slow";

/** One request, relative to the server that is asked. */
export interface Ask {
  /** Default: GET. */
  readonly method?: string;
  /** Default: the reports' path. */
  readonly path?: string;
  readonly query: string | Readonly<Record<string, string>>;
  /** Default: the main token. `null` sends none, another text is sent as it is. */
  readonly token?: TokenName | null | { readonly text: string };
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether `wolkvox_server` is left out. */
  readonly withoutServer?: boolean;
  /** Asks without TLS, whatever the server's URL says. */
  readonly plainHttp?: boolean;
  /** Puts the main token into the query under this name. */
  readonly tokenParameter?: string;
}

export const reportPath = "/api/v2/reports_manager.php";
