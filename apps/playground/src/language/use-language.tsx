import type { Language } from "@mockvox/spec/text";
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { englishTexts, loadTexts, type PageTexts } from "../messages/page-texts.ts";
import type { Translate } from "../messages/translate.ts";
import { initialLanguage } from "./language.ts";

interface LanguageState extends PageTexts {
  /** Loads the texts of a language, then shows the page in it. */
  setLanguage(language: Language): void;
  /** Why the selected language could not be loaded. The page then stays in the previous one. */
  error?: unknown;
}

const LanguageContext = createContext<LanguageState>({ ...englishTexts, setLanguage: () => {} });

const storageKey = "mockvox-language";

/** Renders its children once the texts of their language are loaded. */
export function LanguageProvider({ children }: { children: ReactNode }): ReactNode {
  const [selected, setSelected] = useState(() => ({
    language: initialLanguage(localStorage.getItem(storageKey), navigator.languages),
  }));
  const [texts, setTexts] = useState(selected.language === "en" ? englishTexts : undefined);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let isLatest = true;
    setError(undefined);
    loadTexts(selected.language).then(
      (loaded) => {
        if (!isLatest) return;
        setTexts(loaded);
        localStorage.setItem(storageKey, loaded.language);
      },
      (reason: unknown) => {
        if (!isLatest) return;
        setTexts((previous) => previous ?? englishTexts);
        setError(reason);
      },
    );
    return () => {
      isLatest = false;
    };
  }, [selected]);
  useEffect(() => {
    if (texts) document.documentElement.lang = texts.language;
  }, [texts]);
  const state = useMemo(
    () => texts && { ...texts, error, setLanguage: (language: Language) => setSelected({ language }) },
    [texts, error],
  );
  return state ? <LanguageContext value={state}>{children}</LanguageContext> : null;
}

export function useLanguage(): LanguageState {
  return use(LanguageContext);
}

/** Returns the translator of the current language; it changes only with the language. */
export function useTranslate(): Translate {
  return useLanguage().translate;
}
