import { ActionIcon, Group, SegmentedControl, Text, useMantineColorScheme } from "@mantine/core";
import type { ReactNode } from "react";
import type { Language } from "../language/language.ts";
import { useLanguage, useSay } from "../language/use-language.tsx";
import { FakeSwitch } from "./fake-switch.tsx";

export function Header(): ReactNode {
  return (
    <Group h="100%" px="md" gap="xs" justify="space-between" wrap="nowrap">
      <Text fw={700} size="lg">
        Mockvox
      </Text>
      <Group gap="xs" wrap="nowrap">
        <FakeSwitch />
        <LanguageSwitch />
        <ThemeSwitch />
      </Group>
    </Group>
  );
}

function LanguageSwitch(): ReactNode {
  const { language, setLanguage } = useLanguage();
  const say = useSay();
  return (
    <SegmentedControl
      size="xs"
      aria-label={say({ en: "Language", es: "Idioma" })}
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
  const say = useSay();
  return (
    <ActionIcon
      variant="default"
      onClick={toggleColorScheme}
      aria-label={say({ en: "Dark or light", es: "Oscuro o claro" })}
    >
      ◐
    </ActionIcon>
  );
}
