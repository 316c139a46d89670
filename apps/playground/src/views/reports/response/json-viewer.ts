import { json } from "@codemirror/lang-json";
import {
  codeFolding,
  defaultHighlightStyle,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  syntaxHighlighting,
} from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

interface JsonViewerOptions {
  isDark: boolean;
  /** The accessible name. */
  label: string;
}

const darkStyle = HighlightStyle.define([
  { tag: tags.propertyName, color: "#8ad4c8" },
  { tag: tags.string, color: "#f0c987" },
  { tag: tags.number, color: "#b9a7f5" },
  { tag: [tags.bool, tags.null], color: "#f29bb0" },
]);

/** Shows read-only JSON in an element. Returns the function that removes it. */
export function mountJsonViewer(parent: HTMLElement, text: string, { isDark, label }: JsonViewerOptions): () => void {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorState.readOnly.of(true),
        EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
        EditorView.theme(
          {
            "&": { maxHeight: "32rem", fontSize: "0.8rem", border: "1px solid var(--mantine-color-default-border)" },
            ".cm-scroller": { overflow: "auto" },
            ".cm-gutters": { backgroundColor: "transparent", color: "var(--mantine-color-dimmed)", border: "none" },
          },
          { dark: isDark },
        ),
        lineNumbers(),
        foldGutter(),
        codeFolding(),
        keymap.of(foldKeymap),
        json(),
        syntaxHighlighting(isDark ? darkStyle : defaultHighlightStyle),
      ],
    }),
  });
  return () => view.destroy();
}
