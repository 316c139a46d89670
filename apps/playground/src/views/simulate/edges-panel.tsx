import { Code, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { loadChunk } from "../../loading/load-chunk.ts";
import { useDirectory } from "../../server/use-directory.ts";
import { Panel } from "./panel.tsx";

/** The edges of the data with what each catches; nothing if the data have none. */
export function EdgesPanel(): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const edges = useDirectory()?.edges ?? [];
  const { data: texts } = useQuery({
    queryKey: ["edge-texts"],
    queryFn: async () => (await loadChunk(import("@mockvox/mock-server/messages"))).edgeTexts,
    enabled: edges.length > 0,
  });
  if (edges.length === 0 || !texts) return null;
  return (
    <Panel title={t("edges")} hint={t("edges-hint")}>
      <Stack gap="xs">
        {edges.map(({ id, ...english }) => {
          const { when, catches } = texts[id]?.[language] ?? english;
          return (
            <Text key={id} size="sm">
              <Code>{id}</Code> <InlineMarkdown text={`${when}. ${catches}`} />
            </Text>
          );
        })}
      </Stack>
    </Panel>
  );
}
