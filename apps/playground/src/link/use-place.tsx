import { createContext, type ReactNode, use, useCallback, useEffect, useState } from "react";
import { type Change, formatPlace, type Place, parsePlace } from "./place.ts";

interface Placed {
  place: Place;
  /** Changes parts of the place and, with it, the address. */
  go(change: Change): void;
}

const PlaceContext = createContext<Placed>({ place: { view: "ask" }, go: () => {} });

export function PlaceProvider({ children }: { children: ReactNode }): ReactNode {
  const [place, setPlace] = useState<Place>(() => parsePlace(location.hash));
  useEffect(() => {
    const read = (): void => setPlace(parsePlace(location.hash));
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const go = useCallback((change: Change): void => {
    const hash = formatPlace(changed(parsePlace(location.hash), change));
    if (hash === location.hash) return;
    if (change.view) location.hash = hash;
    else history.replaceState(null, "", hash);
    setPlace(parsePlace(hash));
  }, []);
  return <PlaceContext value={{ place, go }}>{children}</PlaceContext>;
}

export function usePlace(): Placed {
  return use(PlaceContext);
}

function changed(place: Place, change: Change): Place {
  const entries = Object.entries({ ...place, ...change }).filter(([, value]) => value !== undefined);
  return { view: place.view, ...Object.fromEntries(entries) };
}
