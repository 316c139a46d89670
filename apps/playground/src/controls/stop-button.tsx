import { Button, type ButtonProps } from "@mantine/core";
import type { ReactNode, RefObject } from "react";
import { useTranslate } from "../language/use-language.tsx";
import { useFocusFallback } from "./use-focus-fallback.ts";

interface Props extends Pick<ButtonProps, "size"> {
  onStop(): void;
  /** Gets the focus when this button is removed, which it is once nothing runs any more. */
  fallback: RefObject<HTMLElement | null>;
}

/** Stops what is running. */
export function StopButton({ onStop, fallback, size }: Props): ReactNode {
  const t = useTranslate();
  const ref = useFocusFallback(() => fallback.current);
  return (
    <Button ref={ref} variant="default" onClick={onStop} {...(size === undefined ? {} : { size })}>
      {t("stop")}
    </Button>
  );
}
