import { Button, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Marked } from "../../language/marked.tsx";
import { useSay } from "../../language/use-language.tsx";

interface Props {
  name: string;
  means: string;
  onNext(): void;
  onHalf(): void;
}

/** One thing that can go wrong, and how often it shall. */
export function AimRow({ name, means, onNext, onHalf }: Props): ReactNode {
  const say = useSay();
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <div style={{ minWidth: 0 }}>
        <Text size="sm" ff="monospace">
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          <Marked text={means} />
        </Text>
      </div>
      <Group gap={4} wrap="nowrap">
        <Button
          size="compact-xs"
          variant="default"
          onClick={onNext}
          aria-label={say({ en: `${name}: the next one`, es: `${name}: la próxima` })}
        >
          {say({ en: "next", es: "próxima" })}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          onClick={onHalf}
          aria-label={say({ en: `${name}: half of them`, es: `${name}: la mitad` })}
        >
          {say({ en: "half", es: "mitad" })}
        </Button>
      </Group>
    </Group>
  );
}
