import { Code } from "@mantine/core";
import type { ReactNode } from "react";

/** A sentence whose parts between backticks are code. */
export function Marked({ text }: { text: string }): ReactNode {
  return text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== "")
    .map((part, index) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
      return part.startsWith("`") ? <Code key={index}>{part.slice(1, -1)}</Code> : <span key={index}>{part}</span>;
    });
}
