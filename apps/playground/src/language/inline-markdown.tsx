import { Code } from "@mantine/core";
import type { ReactNode } from "react";

/** Renders a sentence; parts between backticks become code. */
export function InlineMarkdown({ text }: { text: string }): ReactNode {
  return text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== "")
    .map((part, index) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other key
      return part.startsWith("`") ? <Code key={index}>{part.slice(1, -1)}</Code> : <span key={index}>{part}</span>;
    });
}
