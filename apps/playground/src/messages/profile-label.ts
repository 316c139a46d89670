import type { TextId, Translate } from "./translate.ts";

const meanings: Readonly<Record<string, TextId>> = {
  default: "profile-default",
  documented: "profile-documented",
};

/** What a built-in profile means, with the name that the command knows it by. */
export function profileLabel(t: Translate, name: string): string {
  const meaning = Object.hasOwn(meanings, name) ? meanings[name] : undefined;
  return meaning === undefined ? name : t("profile-name", { name, meaning: t(meaning) });
}
