import { type RefCallback, useCallback, useRef } from "react";

/** Returns a ref for an element that may be removed while it has the focus, which then moves to another element. */
export function useFocusFallback(findFallback: () => HTMLElement | null | undefined): RefCallback<HTMLElement> {
  const find = useRef(findFallback);
  find.current = findFallback;
  return useCallback((element: HTMLElement | null) => {
    return () => {
      if (element !== null && document.activeElement === element) find.current()?.focus();
    };
  }, []);
}
