import { type Language, languages } from "@mockvox/spec/text";
import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "../language/use-language.tsx";
import { formatUrlState } from "../link/url-state.ts";
import { useUrlState } from "../link/use-url-state.tsx";
import classes from "./layout.module.css";
import { ServerSwitch } from "./server-switch.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

/** What this page is, and which mock server, language and theme it has. */
export function Header(): ReactNode {
  const { urlState } = useUrlState();
  const t = useTranslate();
  return (
    <header className={classes.header}>
      <div className={classes.brand}>
        <img src="./icon.svg" alt="" />
        <div>
          <a className={classes.name} href={formatUrlState({ ...urlState, view: "overview" })}>
            Mockvox
          </a>
          <div className={classes.tagline}>{t("tagline")}</div>
        </div>
      </div>
      <div className={classes.switches}>
        <ServerSwitch />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

const languageNames: Readonly<Record<Language, string>> = { en: "EN English", es: "ES Español" };

function LanguageSwitch(): ReactNode {
  const { language, setLanguage } = useLanguage();
  const t = useTranslate();
  return (
    <div role="radiogroup" className={classes.languages} aria-label={t("language")}>
      {languages.map((each) => (
        <label key={each} lang={each} title={languageNames[each]}>
          <input
            type="radio"
            name="language"
            checked={each === language}
            aria-label={languageNames[each]}
            onChange={() => setLanguage(each)}
          />
          {each.toUpperCase()}
        </label>
      ))}
    </div>
  );
}
