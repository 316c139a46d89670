import { VisuallyHidden } from "@mantine/core";
import { createContext, type ReactNode, use, useCallback, useState } from "react";

/** Says something to users of a screen reader, who do not see what has changed. */
export type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Has the page's only live region for the outcomes of buttons. */
export function Announcer({ children }: { children: ReactNode }): ReactNode {
  const [announced, setAnnounced] = useState({ text: "", count: 0 });
  const announce = useCallback<Announce>((text) => setAnnounced(({ count }) => ({ text, count: count + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden aria-live="polite" data-testid="announced">
        {/* Another element for each text, so that the same text is said again. */}
        <span key={announced.count}>{announced.text}</span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}

export function useAnnounce(): Announce {
  return use(AnnounceContext);
}
