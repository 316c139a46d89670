import { MergeView, unifiedMergeView } from "@codemirror/merge";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { ResponseDifference } from "./find-difference.ts";

interface DiffViewerOptions {
  isDark: boolean;
  /** Whether to show one column instead of two. */
  isNarrow: boolean;
  /** The accessible names of the two sides. */
  before: string;
  after: string;
  /** The text in place of unchanged lines; `$` is their number. */
  unchanged: string;
}

const collapseUnchanged = { margin: 3, minSize: 6 };

/** Shows the difference of two texts. Returns the function that removes it. */
export function mountDiffViewer(
  parent: HTMLElement,
  texts: ResponseDifference,
  options: DiffViewerOptions,
): () => void {
  const { before, after, isNarrow } = options;
  const view = isNarrow
    ? new EditorView({
        parent,
        doc: texts.after,
        extensions: [
          readOnly(`${before}, ${after}`, options),
          unifiedMergeView({ original: texts.before, mergeControls: false, collapseUnchanged }),
        ],
      })
    : new MergeView({
        parent,
        a: { doc: texts.before, extensions: readOnly(before, options) },
        b: { doc: texts.after, extensions: readOnly(after, options) },
        collapseUnchanged,
      });
  return () => view.destroy();
}

/** The library's own characters are missing in many fonts. */
const ellipsis = { "&:before, &:after": { content: '"…"' } };

function readOnly(label: string, { isDark, unchanged }: DiffViewerOptions): Extension[] {
  return [
    EditorState.readOnly.of(true),
    EditorState.phrases.of({ "$ unchanged lines": unchanged }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
    EditorView.theme({ "&": { fontSize: "0.75rem" }, ".cm-collapsedLines": ellipsis }, { dark: isDark }),
  ];
}
