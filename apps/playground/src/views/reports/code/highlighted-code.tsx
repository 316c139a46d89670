import { Code } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import type { CodeTemplate } from "./code-template.ts";
import type { CodeNode } from "./highlight.ts";
import classes from "./highlighted-code.module.css";

interface Highlighted {
  text: string;
  nodes: readonly CodeNode[];
}

/** Code with colours, once the highlighter is loaded; before that, or without it, plain. */
export function HighlightedCode({
  text,
  language,
}: {
  text: string;
  language: CodeTemplate["highlighting"];
}): ReactNode {
  const [highlighted, setHighlighted] = useState<Highlighted>();
  useEffect(() => {
    let isLatest = true;
    import("./highlight.ts").then(
      ({ highlight }) => isLatest && setHighlighted({ text, nodes: highlight(language, text) }),
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [text, language]);
  return (
    <Code block data-testid="code" tabIndex={0} className={classes.code ?? ""}>
      {highlighted?.text === text ? highlighted.nodes.map(renderNode) : text}
    </Code>
  );
}

function renderNode(node: CodeNode, key: number): ReactNode {
  if (node.text !== undefined) return node.text;
  return (
    <span key={key} className={node.classes?.map((name) => classes[name] ?? "").join(" ")}>
      {node.children?.map(renderNode)}
    </span>
  );
}
