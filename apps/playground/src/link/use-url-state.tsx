import { createContext, type ReactNode, use, useCallback, useEffect, useState } from "react";
import { formatUrlState, parseUrlState, type UrlState, type UrlStateChange } from "./url-state.ts";

interface UrlStateContextValue {
  urlState: UrlState;
  /** Changes the state and the URL. A change of `view` adds a history entry. */
  navigate(change: UrlStateChange): void;
}

const UrlStateContext = createContext<UrlStateContextValue>({ urlState: { view: "reports" }, navigate: () => {} });

export function UrlStateProvider({ children }: { children: ReactNode }): ReactNode {
  const [urlState, setUrlState] = useState<UrlState>(() => parseUrlState(location.hash));
  useEffect(() => {
    const read = (): void => setUrlState(parseUrlState(location.hash));
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const navigate = useCallback((change: UrlStateChange): void => {
    const hash = formatUrlState(applyChange(parseUrlState(location.hash), change));
    if (hash === location.hash) return;
    if (change.view) location.hash = hash;
    else history.replaceState(null, "", hash);
    setUrlState(parseUrlState(hash));
  }, []);
  return <UrlStateContext value={{ urlState, navigate }}>{children}</UrlStateContext>;
}

export function useUrlState(): UrlStateContextValue {
  return use(UrlStateContext);
}

function applyChange(urlState: UrlState, change: UrlStateChange): UrlState {
  const entries = Object.entries({ ...urlState, ...change }).filter(([, value]) => value !== undefined);
  return { view: urlState.view, ...Object.fromEntries(entries) };
}
