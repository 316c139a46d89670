import { Alert } from "@mantine/core";
import type { ReactNode } from "react";
import { ErrorText } from "../language/error-text.tsx";
import { useLanguage, useTranslate } from "../language/use-language.tsx";

/** Says why the page could not be shown in the selected language. */
export function LanguageAlert(): ReactNode {
  const { error } = useLanguage();
  const t = useTranslate();
  if (error === undefined) return null;
  return (
    <Alert color="red" title={t("part-not-loaded")}>
      <ErrorText error={error} />
    </Alert>
  );
}
