import { MergeView, unifiedMergeView } from "@codemirror/merge";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Difference } from "./find-difference.ts";

interface Look {
  isDark: boolean;
  /** One column with what went above what came, where there is no room for two. */
  isNarrow: boolean;
  /** What a screen reader calls the two sides. */
  before: string;
  after: string;
  /** What stands for lines left out; `$` is their number. */
  unchanged: string;
}

const collapseUnchanged = { margin: 3, minSize: 6 };

/** Shows two texts with what differs; the function returned takes them away. */
export function showDifference(parent: HTMLElement, texts: Difference, look: Look): () => void {
  const { before, after, isNarrow } = look;
  const view = isNarrow
    ? new EditorView({
        parent,
        doc: texts.after,
        extensions: [
          readOnly(`${before}, ${after}`, look),
          unifiedMergeView({ original: texts.before, mergeControls: false, collapseUnchanged }),
        ],
      })
    : new MergeView({
        parent,
        a: { doc: texts.before, extensions: readOnly(before, look) },
        b: { doc: texts.after, extensions: readOnly(after, look) },
        collapseUnchanged,
      });
  return () => view.destroy();
}

/** The library frames its words with a sign that many fonts lack. */
const ellipsis = { "&:before, &:after": { content: '"…"' } };

function readOnly(label: string, { isDark, unchanged }: Look): Extension[] {
  return [
    EditorState.readOnly.of(true),
    EditorState.phrases.of({ "$ unchanged lines": unchanged }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
    EditorView.theme({ "&": { fontSize: "0.75rem" }, ".cm-collapsedLines": ellipsis }, { dark: isDark }),
  ];
}
