import type { Language } from "@mockvox/spec/text";
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
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

/** The texts that the page starts with. */
interface InitialTexts {
  texts: PageTexts;
  /** Why they are not in the selected language. */
  error?: unknown;
}

/** Loads the texts of the language that was selected before, or of the browser's; English ones if they cannot be loaded. */
export async function loadInitialTexts(): Promise<InitialTexts> {
  try {
    return { texts: await loadTexts(initialLanguage(localStorage.getItem(storageKey), navigator.languages)) };
  } catch (error) {
    return { texts: englishTexts, error };
  }
}

export function LanguageProvider({ initial, children }: { initial: InitialTexts; children: ReactNode }): ReactNode {
  const [texts, setTexts] = useState(initial.texts);
  const [error, setError] = useState(initial.error);
  const selected = useRef(texts.language);
  const setLanguage = useCallback((language: Language): void => {
    selected.current = language;
    setError(undefined);
    loadTexts(language).then(
      (loaded) => {
        if (selected.current !== language) return;
        setTexts(loaded);
        localStorage.setItem(storageKey, language);
      },
      (reason: unknown) => {
        if (selected.current === language) setError(reason);
      },
    );
  }, []);
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts]);
  const state = useMemo(() => ({ ...texts, error, setLanguage }), [texts, error, setLanguage]);
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  return use(LanguageContext);
}

/** Returns the translator of the current language; it changes only with the language. */
export function useTranslate(): Translate {
  return useLanguage().translate;
}
