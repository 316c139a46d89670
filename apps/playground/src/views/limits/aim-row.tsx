import { Button, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Marked } from "../../language/marked.tsx";
import { useLanguage, useSay } from "../../language/use-language.tsx";
import type { Often } from "./armed.ts";

interface Props {
  name: string;
  means: string;
  /** What of it is still to come. */
  often: Often;
  onNext(): void;
  onHalf(): void;
  onBack(): void;
}

/** One thing that can go wrong, and how often it shall. What is still to come is pressed, and pressing it takes it back. */
export function AimRow({ name, means, often: { times, rate }, onNext, onHalf, onBack }: Props): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const next = say({ en: "next", es: "próxima" });
  const percent = new Intl.NumberFormat(language, { style: "percent" });
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
        <Aim
          label={say({ en: `${name}: the next one`, es: `${name}: la próxima` })}
          isArmed={times !== undefined}
          onPress={times === undefined ? onNext : onBack}
        >
          {times === undefined ? next : `${next} × ${times}`}
        </Aim>
        <Aim
          label={say({ en: `${name}: half of them`, es: `${name}: la mitad` })}
          isArmed={rate !== undefined}
          onPress={rate === undefined ? onHalf : onBack}
        >
          {rate === undefined ? say({ en: "half", es: "mitad" }) : percent.format(rate)}
        </Aim>
      </Group>
    </Group>
  );
}

interface AimProps {
  label: string;
  isArmed: boolean;
  onPress(): void;
  children: ReactNode;
}

function Aim({ label, isArmed, onPress, children }: AimProps): ReactNode {
  return (
    <Button
      size="compact-xs"
      variant={isArmed ? "filled" : "default"}
      onClick={onPress}
      aria-label={label}
      aria-pressed={isArmed}
    >
      {children}
    </Button>
  );
}
