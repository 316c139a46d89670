import { Alert, Badge, Button, Code, Group, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import type { ScenarioDefinition } from "@mockvox/spec/scenarios";
import type { Language } from "@mockvox/spec/text";
import type { ReactNode } from "react";
import { ErrorText } from "../../../language/error-text.tsx";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import { useAnnounce } from "../../../shell/announcer.tsx";
import { formatDateTime } from "../../requests/request-model.ts";
import type { TokenControls } from "../try-it/with-latency.ts";
import type { ScenarioEvent } from "./play-scenario.ts";
import { type ScenarioPlayer, useScenarioPlayer } from "./use-scenario-player.ts";

interface Props {
  token: string;
  controls: TokenControls | undefined;
}

/** The scenarios that most clients get wrong, each played with one click and shown as a timeline. */
export function ScenarioCards({ token, controls }: Props): ReactNode {
  const t = useTranslate();
  const announce = useAnnounce();
  const { definitions, name, events, isPlaying, error, play, stop } = useScenarioPlayer(token, controls);
  const start = async (definition: ScenarioDefinition): Promise<void> => {
    if (await play(definition)) announce(t("scenario-restored"));
  };
  return (
    <Stack component="section" gap="xs" aria-label={t("scenarios")}>
      <Title order={2} fz="md">
        {t("scenarios")}
      </Title>
      <Text size="sm" c="dimmed">
        {t("scenarios-hint", { token })}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 5 }} spacing="sm">
        {definitions.map((definition) => (
          <ScenarioCard
            key={definition.name}
            definition={definition}
            isPlaying={isPlaying && definition.name === name}
            onPlay={() => (isPlaying ? undefined : start(definition))}
            onStop={stop}
          />
        ))}
      </SimpleGrid>
      {error ? (
        <Alert color="red" role="alert">
          <ErrorText error={error} />
        </Alert>
      ) : null}
      {name === undefined ? null : (
        <Timeline name={name} events={events} state={error ? "failed" : isPlaying ? "playing" : "restored"} />
      )}
    </Stack>
  );
}

interface CardProps {
  definition: ScenarioDefinition;
  isPlaying: boolean;
  onPlay(): void;
  onStop(): void;
}

function ScenarioCard({ definition, isPlaying, onPlay, onStop }: CardProps): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { name, title, description = "", catches } = definition;
  return (
    <Paper withBorder p="sm" component="article" data-scenario={name}>
      <Stack gap="xs" h="100%" justify="space-between" align="flex-start">
        <div>
          <Title order={3} fz="sm">
            {inLanguage(title, language)}
          </Title>
          <Text size="xs">{inLanguage(description, language)}</Text>
          <Text size="xs" c="dimmed" mt={4}>
            {t("scenario-catches")} {inLanguage(catches, language)}
          </Text>
        </div>
        <Button
          size="xs"
          onClick={isPlaying ? onStop : onPlay}
          aria-label={`${t(isPlaying ? "stop" : "play")}: ${inLanguage(title, language)}`}
        >
          {t(isPlaying ? "stop" : "play")}
        </Button>
      </Stack>
    </Paper>
  );
}

function inLanguage(text: ScenarioDefinition["title"], language: Language): string {
  return typeof text === "string" ? text : text[language];
}

function Timeline({
  name,
  events,
  state,
}: {
  name: string;
  events: ScenarioPlayer["events"];
  /** An error is shown above. */
  state: "playing" | "restored" | "failed";
}): ReactNode {
  const t = useTranslate();
  return (
    <Paper withBorder p="sm" data-testid="timeline" role="status">
      <Code>{name}</Code>
      <ol style={{ margin: 0, paddingInlineStart: "1.5rem" }}>
        {events.map((event) => (
          <li key={event.number}>
            <EventLine event={event} />
          </li>
        ))}
      </ol>
      {state === "failed" ? null : (
        <Text size="xs" c="dimmed">
          {t(state === "playing" ? "scenario-playing" : "scenario-restored")}
        </Text>
      )}
    </Paper>
  );
}

function EventLine({ event }: { event: ScenarioEvent }): ReactNode {
  const t = useTranslate();
  const time = formatDateTime(event.at).slice(11);
  if (event.kind === "clock") return <Text size="sm">{t("scenario-clock", { time })}</Text>;
  const { status, outcome } = event;
  return (
    <Group gap="xs">
      <Code>{time}</Code>
      <Badge radius="sm" color={status !== undefined && status < 300 ? "teal.9" : "orange.9"}>
        {status ?? "–"}
      </Badge>
      <Text size="sm" style={{ overflowWrap: "anywhere" }}>
        {typeof outcome === "string" ? outcome : <ErrorText error={outcome.error} />}
      </Text>
    </Group>
  );
}
