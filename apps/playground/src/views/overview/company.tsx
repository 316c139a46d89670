import { Code, Paper, Stack, Text, Title } from "@mantine/core";
import type { EdgeDay } from "@mockvox/mock-server";
import { useQuery } from "@tanstack/react-query";
import { memo, type ReactNode } from "react";
import { Disclosure } from "../../controls/disclosure.tsx";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { loadChunk } from "../../loading/load-chunk.ts";
import type { TextId } from "../../messages/translate.ts";
import { type Directory, useDirectory } from "../../server/use-directory.ts";
import classes from "./overview.module.css";

const lists = [
  ["skills", "skills"],
  ["campaigns", "campaigns"],
  ["routingPoints", "routing-points"],
  ["agents", "agents"],
] as const satisfies readonly (readonly [keyof Directory, TextId])[];

/** Who is behind the ids in the reports. */
export const Company = memo(function Company(): ReactNode {
  const t = useTranslate();
  const directory = useDirectory();
  if (!directory) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label={t("company")}>
      <Stack gap="sm">
        <Title order={2} fz="md">
          {t("company")}
        </Title>
        <div className={classes.names}>
          {lists.map(([list, title]) => (
            <NameList key={list} title={t(title)} entities={directory[list]} />
          ))}
        </div>
      </Stack>
    </Paper>
  );
});

const maxNames = 8;

function NameList({ title, entities }: { title: string; entities: Directory["skills"] }): ReactNode {
  const rest = entities.slice(maxNames);
  return (
    <div>
      <Title order={3} fz="sm">
        {title} ({entities.length})
      </Title>
      <Names entities={entities.slice(0, maxNames)} />
      {rest.length === 0 ? null : (
        <Disclosure size="compact-xs" showLabel="show-all" hideLabel="show-fewer">
          <Names entities={rest} />
        </Disclosure>
      )}
    </div>
  );
}

function Names({ entities }: { entities: Directory["skills"] }): ReactNode {
  return (
    <ul>
      {entities.map(({ id, name }) => (
        <li key={id}>
          {name === id ? null : `${name} `}
          <code>{id}</code>
        </li>
      ))}
    </ul>
  );
}

/** The edges of the data on the shown day, and what each catches. */
export function EdgesOnDay({ edges }: { edges: readonly EdgeDay[] }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { data: texts } = useQuery({
    queryKey: ["edge-texts"],
    queryFn: async () => (await loadChunk(import("@mockvox/mock-server/messages"))).edgeTexts,
    enabled: edges.length > 0,
  });
  if (edges.length === 0 || !texts) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label={t("edges")}>
      <Stack gap="xs">
        <Title order={2} fz="md">
          {t("edges")}
        </Title>
        {edges.map(({ id, day }) => (
          <Text key={`${id} ${day}`} size="sm">
            <Code>{day}</Code> <Code>{id}</Code>{" "}
            <InlineMarkdown text={`${texts[id]?.[language].when ?? ""}. ${texts[id]?.[language].catches ?? ""}`} />
          </Text>
        ))}
      </Stack>
    </Paper>
  );
}
