import { Code, Loader, SimpleGrid, Stack, Text, useComputedColorScheme, useMatches } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslate } from "../../language/use-language.tsx";
import { useErrorHandler } from "../../loading/error-boundary.tsx";
import { loadChunk } from "../../loading/load-chunk.ts";
import type { ResponseDifference } from "./find-difference.ts";
import type { DifferenceState } from "./use-difference.ts";

/** The responses to the same request with and without a choice; side by side on wide screens. */
export function DifferenceView({ differenceState }: { differenceState: DifferenceState }): ReactNode {
  const t = useTranslate();
  if (differenceState.state === "searching") return <Loader size="sm" />;
  if (!differenceState.difference) {
    return (
      <Text size="sm" c="dimmed">
        {t("no-difference-found")}
      </Text>
    );
  }
  return <SideBySide difference={differenceState.difference} />;
}

function SideBySide({ difference }: { difference: ResponseDifference }): ReactNode {
  const t = useTranslate();
  const handleError = useErrorHandler();
  const host = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  const isNarrow = useMatches({ base: true, sm: false });
  const labels = [t("before"), t("with-this-answer")] as const;
  const [before, after] = labels;
  const unchanged = t("unchanged-lines");
  useEffect(() => {
    let destroy = (): void => {};
    let isUnmounted = false;
    loadChunk(import("./diff-viewer.ts"))
      .then(({ mountDiffViewer }) => {
        if (isUnmounted || !host.current) return;
        const options = { isDark: scheme === "dark", isNarrow, before, after, unchanged };
        destroy = mountDiffViewer(host.current, difference, options);
      })
      .catch((reason: unknown) => isUnmounted || handleError(reason));
    return () => {
      isUnmounted = true;
      destroy();
    };
  }, [difference, scheme, isNarrow, before, after, unchanged, handleError]);
  return (
    <Stack gap="xs" data-testid="difference">
      <Code style={{ overflowWrap: "anywhere" }}>{difference.title}</Code>
      {isNarrow ? null : (
        <SimpleGrid cols={2}>
          {labels.map((label) => (
            <Text key={label} size="xs" fw={600}>
              {label}
            </Text>
          ))}
        </SimpleGrid>
      )}
      <div ref={host} style={{ maxHeight: "24rem", overflow: "auto" }} />
    </Stack>
  );
}
