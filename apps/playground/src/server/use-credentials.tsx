import { createContext, type ReactNode, use, useMemo, useState } from "react";

/** Secrets that the page holds in memory only: never in a link, never in storage. */
export interface Credentials {
  /** The token that requests for reports are sent with. */
  token: string;
  setToken(token: string): void;
  /** The admin key of a running mock server; empty for none. */
  adminKey: string;
  setAdminKey(key: string): void;
}

const CredentialsContext = createContext<Credentials>({
  token: "demo",
  setToken: () => {},
  adminKey: "",
  setAdminKey: () => {},
});

export function CredentialsProvider({ children }: { children: ReactNode }): ReactNode {
  const [token, setToken] = useState("demo");
  const [adminKey, setAdminKey] = useState("");
  const credentials = useMemo(() => ({ token, setToken, adminKey, setAdminKey }), [token, adminKey]);
  return <CredentialsContext value={credentials}>{children}</CredentialsContext>;
}

export function useCredentials(): Credentials {
  return use(CredentialsContext);
}
