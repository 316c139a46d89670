import { ActionIcon, Group, SegmentedControl, Text, useMantineColorScheme } from "@mantine/core";
import type { Language } from "@mockvox/spec/text";
import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "../language/use-language.tsx";
import { ServerSwitch } from "./server-switch.tsx";

export function Header(): ReactNode {
  return (
    <Group h="100%" px="md" gap="xs" justify="space-between" wrap="nowrap">
      <Text fw={700} size="lg">
        Mockvox
      </Text>
      <Group gap="xs" wrap="nowrap">
        <ServerSwitch />
        <LanguageSwitch />
        <ThemeSwitch />
      </Group>
    </Group>
  );
}

function LanguageSwitch(): ReactNode {
  const { language, setLanguage } = useLanguage();
  const t = useTranslate();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t("language")}
      value={language}
      onChange={(chosen) => setLanguage(chosen as Language)}
      data={[
        { value: "en", label: "EN" },
        { value: "es", label: "ES" },
      ]}
    />
  );
}

function ThemeSwitch(): ReactNode {
  const { toggleColorScheme } = useMantineColorScheme();
  const t = useTranslate();
  return (
    <ActionIcon variant="default" onClick={toggleColorScheme} aria-label={t("switch-theme")}>
      ◐
    </ActionIcon>
  );
}
