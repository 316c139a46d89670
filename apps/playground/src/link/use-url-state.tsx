import { createContext, type ReactNode, use, useCallback, useEffect, useState } from "react";
import { formatUrlState, parseUrlState, type UrlState, type UrlStateChange } from "./url-state.ts";

interface UrlStateContextValue {
  urlState: UrlState;
  /**
   * Changes the state and the URL. A change of `view` adds a history entry, and so does the first change after a request was sent
   * (`run`), so that Back returns to that request.
   */
  navigate(change: UrlStateChange): void;
  /** Changes how the same request is shown: the URL changes, the history does not. */
  replace(change: UrlStateChange): void;
}

const UrlStateContext = createContext<UrlStateContextValue>({
  urlState: { view: "overview" },
  navigate: () => {},
  replace: () => {},
});

export function UrlStateProvider({ children }: { children: ReactNode }): ReactNode {
  const [firstHash] = useState(() => location.hash);
  const [urlState, setUrlState] = useState<UrlState>(() => parseUrlState(firstHash));
  useEffect(() => {
    const read = (): void => setUrlState(parseUrlState(location.hash));
    addEventListener("hashchange", read);
    // The hash may have changed while the page was rendered for the first time.
    if (location.hash !== firstHash) read();
    return () => removeEventListener("hashchange", read);
  }, [firstHash]);
  const navigate = useCallback((change: UrlStateChange): void => {
    const before = parseUrlState(location.hash);
    const next = applyChange(before, { run: undefined, ...change });
    const hash = formatUrlState(next);
    if (hash === location.hash) return;
    if (change.view || before.run) location.hash = hash;
    else history.replaceState(null, "", hash);
    setUrlState(parseUrlState(hash));
  }, []);
  const replace = useCallback((change: UrlStateChange): void => {
    const hash = formatUrlState(applyChange(parseUrlState(location.hash), change));
    history.replaceState(null, "", hash);
    setUrlState(parseUrlState(hash));
  }, []);
  return <UrlStateContext value={{ urlState, navigate, replace }}>{children}</UrlStateContext>;
}

export function useUrlState(): UrlStateContextValue {
  return use(UrlStateContext);
}

function applyChange(urlState: UrlState, change: UrlStateChange): UrlState {
  const entries = Object.entries({ ...urlState, ...change }).filter(([, value]) => value !== undefined);
  return { view: urlState.view, ...Object.fromEntries(entries) };
}
