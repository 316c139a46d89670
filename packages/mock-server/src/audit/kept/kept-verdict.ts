/** What the rows that a client kept show. `rows-unknown`: the mock server never had them. */
export type KeptRowsVerdict = "rows-missing" | "rows-doubled" | "rows-changed" | "rows-unknown";
