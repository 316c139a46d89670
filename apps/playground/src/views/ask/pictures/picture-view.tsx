import { Text, useComputedColorScheme, useMatches } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Said } from "../../../language/language.ts";
import { useLanguage, useSay } from "../../../language/use-language.tsx";
import { loaded } from "../../../parts/loaded.ts";
import { useFail } from "../../../parts/part.tsx";
import type { Reply } from "../reply/reply.ts";
import { pictureOf } from "./pictures.ts";

/** A reply's picture, with its words below. */
export function PictureView({ reply }: { reply: Reply }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  const isNarrow = useMatches({ base: true, sm: false });
  const { language } = useLanguage();
  const say = useSay();
  const fail = useFail();
  const [summary, setSummary] = useState<Said>();
  useEffect(() => {
    let destroy = (): void => {};
    let isGone = false;
    const load = pictureOf(reply.report);
    if (!load) return;
    loaded(Promise.all([load(), import("./echarts.ts")]))
      .then(([{ draw }, { drawIn }]) => {
        if (isGone || !host.current) return;
        const picture = draw(reply.rows, (said) => said[language], { isNarrow });
        setSummary(picture.summary);
        destroy = drawIn(host.current, picture.option, scheme === "dark");
      })
      .catch((reason: unknown) => isGone || fail(reason));
    return () => {
      isGone = true;
      destroy();
    };
  }, [reply, scheme, language, isNarrow, fail]);
  return (
    <figure style={{ margin: 0 }}>
      <div
        ref={host}
        style={{ height: "24rem" }}
        role="img"
        aria-label={summary ? say(summary) : ""}
        data-testid="picture"
      />
      <Text component="figcaption" size="sm" c="dimmed">
        {summary ? say(summary) : ""}
      </Text>
    </figure>
  );
}
