import { Alert, Group, Loader, Stack, Text, TextInput } from "@mantine/core";
import { type ReactNode, useMemo, useState } from "react";
import { useSay } from "../../language/use-language.tsx";
import { EntryDrawer } from "./entry-drawer.tsx";
import { EntryTable } from "./entry-table.tsx";
import { filtered } from "./filter.ts";
import { useJournal } from "./use-journal.ts";

/** What the fake was asked, by whomever, as it happens. */
export function RequestsView(): ReactNode {
  const say = useSay();
  const { entries, isFlowing, state } = useJournal();
  const [text, setText] = useState("");
  const [opened, setOpened] = useState<(typeof entries)[number]>();
  const shown = useMemo(() => filtered(entries, text), [entries, text]);
  if (state === "broken") return null;
  if (state !== "ready") return <Loader aria-label={say({ en: "The fake starts", es: "El simulador arranca" })} />;
  return (
    <Stack>
      {isFlowing ? null : (
        <Alert color="orange" role="status">
          {say({
            en: "The stream of requests has broken. It is tried again every two seconds.",
            es: "Se cortó el flujo de peticiones. Se reintenta cada dos segundos.",
          })}
        </Alert>
      )}
      <Group>
        <TextInput
          flex={1}
          aria-label={say({ en: "Filter the requests", es: "Filtrar las peticiones" })}
          placeholder={say({ en: "diagram_13 quota-spent 403 …", es: "diagram_13 quota-spent 403 …" })}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Text size="sm" c="dimmed" role="status">
          {say({ en: `${shown.length} of ${entries.length}`, es: `${shown.length} de ${entries.length}` })}
        </Text>
      </Group>
      {entries.length === 0 ? (
        <Text c="dimmed">
          {say({
            en: "Nobody has asked yet. Requests show up here as they come, also those of other programs that use this fake.",
            es: "Nadie ha consultado todavía. Las peticiones aparecen aquí al llegar, también las de otros programas que usan este simulador.",
          })}
        </Text>
      ) : (
        <EntryTable entries={shown} onOpen={setOpened} />
      )}
      <EntryDrawer entry={opened} onClose={() => setOpened(undefined)} />
    </Stack>
  );
}
