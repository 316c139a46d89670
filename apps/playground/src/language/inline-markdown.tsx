import { Code } from "@mantine/core";
import type { ReactNode } from "react";

/** Renders a sentence; parts between backticks become code. */
export function InlineMarkdown({ text }: { text: string }): ReactNode {
  return [...text.matchAll(/`([^`]+)`|[^`]+|`/g)].map(({ 0: part, 1: code, index }) =>
    code === undefined ? <span key={index}>{part}</span> : <Code key={index}>{code}</Code>,
  );
}
