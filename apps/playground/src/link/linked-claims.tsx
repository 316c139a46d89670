import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { InlineMarkdown } from "../language/inline-markdown.tsx";
import { splitAtClaims } from "./split-at-claims.ts";
import { formatUrlState } from "./url-state.ts";
import { useUrlState } from "./use-url-state.tsx";

/** Renders a sentence as `InlineMarkdown` does; each claim that it names is a link to it. */
export function LinkedClaims({ text }: { text: string }): ReactNode {
  const { urlState } = useUrlState();
  const { run: _, ...rest } = urlState;
  return splitAtClaims(text).map((part) =>
    "claim" in part ? (
      // Inherits its size, so that it is as large as the sentence.
      <Anchor
        key={part.at}
        inherit
        ff="monospace"
        href={formatUrlState({ ...rest, view: "claims", claim: part.claim })}
      >
        {part.claim}
      </Anchor>
    ) : (
      <InlineMarkdown key={part.at} text={part.text} />
    ),
  );
}
