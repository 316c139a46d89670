import { type MantineColorScheme, NativeSelect, useMantineColorScheme } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslate } from "../language/use-language.tsx";

const schemes: readonly MantineColorScheme[] = ["auto", "light", "dark"];

/** Selects light, dark, or the theme of the system. */
export function ThemeSwitch(): ReactNode {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const t = useTranslate();
  return (
    <NativeSelect
      size="xs"
      aria-label={t("theme")}
      value={colorScheme}
      onChange={({ currentTarget }) => setColorScheme(schemes.find((each) => each === currentTarget.value) ?? "auto")}
      data={schemes.map((value) => ({ value, label: t(`theme-${value}`) }))}
    />
  );
}
