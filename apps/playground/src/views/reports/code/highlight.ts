import bash from "highlight.js/lib/languages/bash";
import csharp from "highlight.js/lib/languages/csharp";
import java from "highlight.js/lib/languages/java";
import javascript from "highlight.js/lib/languages/javascript";
import php from "highlight.js/lib/languages/php";
import python from "highlight.js/lib/languages/python";
import { createLowlight } from "lowlight";
import type { CodeTemplate } from "./code-template.ts";

/** A text, or a part of code with the names of its colours. */
export interface CodeNode {
  text?: string;
  classes?: readonly string[];
  children?: readonly CodeNode[];
}

const lowlight = createLowlight({ bash, csharp, java, javascript, php, python });

/** Finds the parts of code that have a colour, such as strings and keywords. */
export function highlight(language: CodeTemplate["highlighting"], code: string): readonly CodeNode[] {
  return lowlight.highlight(language, code).children.map(toCodeNode);
}

type HighlightedNode = ReturnType<typeof lowlight.highlight>["children"][number];

function toCodeNode(node: HighlightedNode): CodeNode {
  if (node.type === "text") return { text: node.value };
  if (node.type !== "element") return { text: "" };
  const { className } = node.properties;
  return {
    classes: Array.isArray(className) ? className.map(String) : [],
    children: node.children.map(toCodeNode),
  };
}
