import { Badge, Group, Paper, Stack, Title, UnstyledButton } from "@mantine/core";
import { isReportId, reportOf } from "@mockvox/spec";
import { type ReactNode, useId, useState } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import type { ClaimGroup } from "./claim-groups.ts";

interface Props {
  group: ClaimGroup;
  /** Whether one of its claims has another answer than that of the named profile. */
  isChanged: boolean;
  /** Open whatever was clicked, because of a filter or a link. */
  isForcedOpen: boolean;
  isInitiallyOpen: boolean;
  children: ReactNode;
}

/** A heading that shows and hides the claims of a group. */
export function FoldedGroup({ group, isChanged, isForcedOpen, isInitiallyOpen, children }: Props): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const [isOpened, setOpened] = useState(isInitiallyOpen);
  const id = useId();
  const { title, claims } = group;
  const isOpen = isForcedOpen || isOpened;
  const name = "text" in title ? t(title.text) : titleOfReport(title.report, language);
  return (
    <Paper component="section" aria-label={name} data-group={group.id}>
      <Title order={2} fz="md">
        <UnstyledButton
          w="100%"
          py={6}
          fz="md"
          fw={600}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpened(!isOpen)}
        >
          <Group gap="xs">
            <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>
            {name}
            <Badge color="gray.7">{claims.length}</Badge>
            {isChanged ? <Badge color="orange.9">{t("changed")}</Badge> : null}
          </Group>
        </UnstyledButton>
      </Title>
      <Stack id={id} gap="xs" mt={isOpen ? "xs" : 0}>
        {isOpen ? children : null}
      </Stack>
    </Paper>
  );
}

function titleOfReport(report: string, language: "en" | "es"): string {
  return isReportId(report) ? `${report}: ${reportOf(report).summary[language]}` : report;
}
