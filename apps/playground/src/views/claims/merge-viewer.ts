import { MergeView } from "@codemirror/merge";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Difference } from "./find-difference.ts";

interface Look {
  isDark: boolean;
  /** What a screen reader calls the two sides. */
  before: string;
  after: string;
  /** What stands for lines left out; `$` is their number. */
  unchanged: string;
}

/** Shows two texts side by side with what differs; the function returned takes them away. */
export function showDifference(
  parent: HTMLElement,
  texts: Difference,
  { isDark, before, after, unchanged }: Look,
): () => void {
  const phrases = EditorState.phrases.of({ "$ unchanged lines": unchanged });
  const view = new MergeView({
    parent,
    a: { doc: texts.before, extensions: [readOnly(before, isDark), phrases] },
    b: { doc: texts.after, extensions: [readOnly(after, isDark), phrases] },
    collapseUnchanged: { margin: 3, minSize: 6 },
  });
  return () => view.destroy();
}

function readOnly(label: string, dark: boolean): Extension[] {
  return [
    EditorState.readOnly.of(true),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
    EditorView.theme({ "&": { fontSize: "0.75rem" } }, { dark }),
  ];
}
