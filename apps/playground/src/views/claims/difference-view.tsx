import { Code, Loader, Stack, Text, useComputedColorScheme, useMatches } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useSay } from "../../language/use-language.tsx";
import { loaded } from "../../parts/loaded.ts";
import { useFail } from "../../parts/part.tsx";
import type { Difference } from "./find-difference.ts";
import type { Looking } from "./use-difference.ts";

/** The same request answered with and without a choice, side by side where there is room. */
export function DifferenceView({ looking }: { looking: Looking }): ReactNode {
  const say = useSay();
  if (looking.state === "looking") return <Loader size="sm" />;
  if (!looking.difference) {
    return (
      <Text size="sm" c="dimmed">
        {say({
          en: "None of the example requests shows this answer; it concerns what a page cannot send, or other data.",
          es: "Ninguna petición de ejemplo muestra esta respuesta; trata de algo que una página no puede enviar, o de otros datos.",
        })}
      </Text>
    );
  }
  return <SideBySide difference={looking.difference} />;
}

function SideBySide({ difference }: { difference: Difference }): ReactNode {
  const say = useSay();
  const fail = useFail();
  const host = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  const isNarrow = useMatches({ base: true, sm: false });
  const labels = [
    say({ en: "Before", es: "Antes" }),
    say({ en: "With this answer", es: "Con esta respuesta" }),
  ] as const;
  const [before, after] = labels;
  const unchanged = say({ en: "$ unchanged lines", es: "$ líneas iguales" });
  useEffect(() => {
    let destroy = (): void => {};
    let isGone = false;
    loaded(import("./merge-viewer.ts"))
      .then(({ showDifference }) => {
        if (isGone || !host.current) return;
        const look = { isDark: scheme === "dark", isNarrow, before, after, unchanged };
        destroy = showDifference(host.current, difference, look);
      })
      .catch((reason: unknown) => isGone || fail(reason));
    return () => {
      isGone = true;
      destroy();
    };
  }, [difference, scheme, isNarrow, before, after, unchanged, fail]);
  return (
    <Stack gap="xs" data-testid="difference">
      <Code style={{ overflowWrap: "anywhere" }}>{difference.title}</Code>
      <div ref={host} style={{ maxHeight: "24rem", overflow: "auto" }} />
    </Stack>
  );
}
