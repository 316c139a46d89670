import { useComputedColorScheme } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useSay } from "../../../language/use-language.tsx";
import { loaded } from "../../../parts/loaded.ts";
import { useFail } from "../../../parts/part.tsx";
import type { Reply } from "./reply.ts";

/** The body, indented and foldable when it is JSON, as it came when it is not. Only what is on the screen is drawn. */
export function Envelope({ reply }: { reply: Reply }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  const say = useSay();
  const fail = useFail();
  const label = say({ en: "The answer", es: "La respuesta" });
  useEffect(() => {
    let destroy = (): void => {};
    let isGone = false;
    const text = reply.envelope ? JSON.stringify(reply.envelope, null, 2) : reply.text;
    loaded(import("./json-viewer.ts"))
      .then(({ showJson }) => {
        if (isGone || !host.current) return;
        destroy = showJson(host.current, text, { isDark: scheme === "dark", label });
      })
      .catch((reason: unknown) => isGone || fail(reason));
    return () => {
      isGone = true;
      destroy();
    };
  }, [reply, scheme, label, fail]);
  return <div ref={host} data-testid="envelope" />;
}
