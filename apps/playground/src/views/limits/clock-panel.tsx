import { Button, Group, SegmentedControl, Slider, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useSay } from "../../language/use-language.tsx";
import { vendorTime } from "../requests/vendor-time.ts";
import { dayStart, secondOfDay, untilMidnight } from "./day.ts";
import { Panel } from "./panel.tsx";
import type { Limits } from "./use-reading.ts";

interface Props {
  now: number;
  speed: number;
  /** Whether the speed can be turned: it is one for everybody. */
  mayRun: boolean;
  turn: Limits["turn"];
}

const speeds = [0, 1, 60, 3600];
const minuteMarks = [0, 6, 12, 18, 24].map((hour) => ({ value: hour * 60, label: `${hour}:00` }));

/** The fake's clock: read it, drag it within its day, jump, change its speed. */
export function ClockPanel({ now, speed, mayRun, turn }: Props): ReactNode {
  const say = useSay();
  const [dragged, setDragged] = useState<number>();
  const minute = dragged ?? Math.floor(secondOfDay(now) / 60);
  return (
    <Panel
      title={say({ en: "Clock", es: "Reloj" })}
      hint={say({ en: "GMT-5, the vendor's zone", es: "GMT-5, la zona del proveedor" })}
    >
      <Text ff="monospace" fz="xl" data-testid="clock">
        {vendorTime(now)}
      </Text>
      <Slider
        mb="lg"
        min={0}
        max={1439}
        value={minute}
        onChange={setDragged}
        onChangeEnd={(chosen) => {
          setDragged(undefined);
          turn(({ clock }) => clock.set(dayStart(now) + chosen * 60_000));
        }}
        marks={minuteMarks}
        label={timeOf}
        thumbValueText={timeOf}
        styles={{ markLabel: { color: "var(--mantine-color-dimmed)" } }}
        thumbLabel={say({ en: "Time of day", es: "Hora del día" })}
      />
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => turn(({ clock }) => clock.advance({ seconds: 60 }))}>
          {say({ en: "+1 minute", es: "+1 minuto" })}
        </Button>
        <Button size="xs" variant="default" onClick={() => turn(({ clock }) => clock.advance({ hours: 1 }))}>
          {say({ en: "+1 hour", es: "+1 hora" })}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => turn(({ clock }) => clock.advance({ milliseconds: untilMidnight(now) }))}
        >
          {say({ en: "To midnight", es: "A medianoche" })}
        </Button>
      </Group>
      <SegmentedControl
        size="xs"
        aria-label={say({ en: "Speed", es: "Velocidad" })}
        disabled={!mayRun}
        value={String(speed)}
        onChange={(chosen) => turn(({ clock }) => clock.setSpeed(Number(chosen)))}
        data={speeds.map((each) => ({
          value: String(each),
          label: each === 0 ? say({ en: "stands", es: "quieto" }) : `× ${each}`,
        }))}
      />
      {mayRun ? null : (
        <Text size="xs" c="dimmed">
          {say({ en: "The speed is everybody's.", es: "La velocidad es la de todos." })}
        </Text>
      )}
    </Panel>
  );
}

/** Minutes since midnight as people say a time. */
function timeOf(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}
