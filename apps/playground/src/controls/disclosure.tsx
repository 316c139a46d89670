import { Button, type ButtonProps } from "@mantine/core";
import { type ReactNode, useId, useState } from "react";
import { useTranslate } from "../language/use-language.tsx";
import type { TextId } from "../messages/translate.ts";

interface Props extends Pick<ButtonProps, "size" | "mb"> {
  /** The button's text while the content is hidden, by id. */
  showLabel: TextId;
  /** The button's text while the content is shown, by id. */
  hideLabel: TextId;
  children: ReactNode;
}

/** A button that shows and hides its content, which is only rendered while shown. */
export function Disclosure({ showLabel, hideLabel, children, ...buttonProps }: Props): ReactNode {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        variant="default"
        {...buttonProps}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? hideLabel : showLabel)}
      </Button>
      <div id={id}>{isOpen ? children : null}</div>
    </div>
  );
}
