import type { Messages } from "@mockvox/spec/text";
import { type ReactNode, useEffect, useState } from "react";
import { errorText, isErrorOfOtherPackage } from "../messages/error-text.ts";
import { InlineMarkdown } from "./inline-markdown.tsx";
import { useLanguage } from "./use-language.tsx";

/** Shows an error in the language of the page. */
export function ErrorText({ error }: { error: unknown }): ReactNode {
  return <InlineMarkdown text={useErrorText(error)} />;
}

/** The text of an error in the language of the page. The Spanish of other packages is loaded on demand; until then it is English. */
export function useErrorText(error: unknown): string {
  const texts = useLanguage();
  const [spanishErrors, setSpanishErrors] = useState<Messages>({});
  const needsSpanish = texts.language === "es" && isErrorOfOtherPackage(error);
  useEffect(() => {
    if (!needsSpanish) return;
    let isLatest = true;
    import("../messages/spanish-errors.ts").then(
      (loaded) => isLatest && setSpanishErrors(loaded.spanishErrors),
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [needsSpanish]);
  return errorText(error, texts, spanishErrors);
}
