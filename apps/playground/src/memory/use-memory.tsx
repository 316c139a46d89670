import { createContext, type ReactNode, use, useMemo, useState } from "react";

/** Secrets that the page knows while it is open. They are kept nowhere else: no link, no storage. */
export interface Memory {
  /** The token that reports are asked with. */
  token: string;
  setToken(token: string): void;
  /** The key of a running fake's controls; empty for none. */
  adminKey: string;
  setAdminKey(key: string): void;
}

const MemoryContext = createContext<Memory>({ token: "demo", setToken: () => {}, adminKey: "", setAdminKey: () => {} });

export function MemoryProvider({ children }: { children: ReactNode }): ReactNode {
  const [token, setToken] = useState("demo");
  const [adminKey, setAdminKey] = useState("");
  const memory = useMemo(() => ({ token, setToken, adminKey, setAdminKey }), [token, adminKey]);
  return <MemoryContext value={memory}>{children}</MemoryContext>;
}

export function useMemory(): Memory {
  return use(MemoryContext);
}
