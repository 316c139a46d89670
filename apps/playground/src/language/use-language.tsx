import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { firstLanguage, type Language, type Said } from "./language.ts";

interface Speaking {
  language: Language;
  setLanguage(language: Language): void;
}

const SpeakingContext = createContext<Speaking>({ language: "en", setLanguage: () => {} });

const keptAs = "mockvox-language";

export function LanguageProvider({ children }: { children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(() =>
    firstLanguage(localStorage.getItem(keptAs), navigator.languages),
  );
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(keptAs, language);
  }, [language]);
  return <SpeakingContext value={{ language, setLanguage }}>{children}</SpeakingContext>;
}

export function useLanguage(): Speaking {
  return use(SpeakingContext);
}

/** Says a sentence in the chosen language. */
export function useSay(): (said: Said) => string {
  const { language } = useLanguage();
  return (said) => said[language];
}
