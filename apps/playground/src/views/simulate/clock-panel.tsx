import { Button, Group, SegmentedControl, Slider, Text } from "@mantine/core";
import type { Language } from "@mockvox/spec/text";
import { type ReactNode, useState } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import { formatSecond } from "../requests/request-model.ts";
import { Panel } from "./panel.tsx";
import type { RunControl } from "./use-controls.ts";
import { dayStart, msUntilMidnight, secondOfDay } from "./vendor-day.ts";

interface Props {
  now: number;
  speed: number;
  /** Whether the speed can be changed; all tokens share it. */
  canSetSpeed: boolean;
  runControl: RunControl;
}

const speeds = [0, 1, 60, 3600];
const minuteMarks = [0, 6, 12, 18, 24].map((hour) => ({ value: hour * 60, label: `${hour}:00` }));

function speedName(speed: number, paused: string, language: Language): string {
  return speed === 0 ? paused : `× ${formatNumber(language, speed)}`;
}

/** The mock clock: shows the time, moves it within its day or ahead, and changes its speed. */
export function ClockPanel({ now, speed, canSetSpeed, runControl }: Props): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const [dragged, setDragged] = useState<number>();
  const minute = dragged ?? Math.floor(secondOfDay(now) / 60);
  return (
    <Panel title={t("clock")} hint={t("clock-hint")}>
      <Text ff="monospace" fz="xl" data-testid="clock">
        {formatSecond(now)}
      </Text>
      <Slider
        mb="lg"
        mx="md"
        min={0}
        max={1439}
        value={minute}
        onChange={setDragged}
        onChangeEnd={(chosen) => {
          setDragged(undefined);
          runControl(({ clock }) => clock.set(dayStart(now) + chosen * 60_000));
        }}
        marks={minuteMarks}
        label={formatMinute}
        thumbValueText={formatMinute}
        styles={{ markLabel: { color: "var(--mantine-color-dimmed)" } }}
        thumbLabel={t("time-of-day")}
      />
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => runControl(({ clock }) => clock.advance({ seconds: 60 }))}>
          {t("plus-one-minute")}
        </Button>
        <Button size="xs" variant="default" onClick={() => runControl(({ clock }) => clock.advance({ hours: 1 }))}>
          {t("plus-one-hour")}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => runControl(({ clock }) => clock.advance({ milliseconds: msUntilMidnight(now) }))}
        >
          {t("skip-to-midnight")}
        </Button>
      </Group>
      <SegmentedControl
        size="xs"
        aria-label={t("speed")}
        disabled={!canSetSpeed}
        value={String(speed)}
        onChange={(chosen) => runControl(({ clock }) => clock.setSpeed(Number(chosen)))}
        data={speeds.map((each) => ({ value: String(each), label: speedName(each, t("paused"), language) }))}
      />
      <Text size="xs" c="dimmed">
        {t("speed-hint")} {canSetSpeed ? null : t("speed-is-shared")}
      </Text>
    </Panel>
  );
}

/** Formats minutes since midnight as a time of day. */
function formatMinute(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}
