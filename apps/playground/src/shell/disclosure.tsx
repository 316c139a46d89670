import { Button, type ButtonProps } from "@mantine/core";
import { type ReactNode, useId, useState } from "react";
import type { Said } from "../language/language.ts";
import { useSay } from "../language/use-language.tsx";

interface Props extends Pick<ButtonProps, "size" | "mb"> {
  /** What the button says while it is shut. */
  open: Said;
  /** And while it is open. */
  shut: Said;
  children: ReactNode;
}

/** Something that is made once somebody wants to see it. */
export function Disclosure({ open, shut, children, ...look }: Props): ReactNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button variant="default" {...look} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {say(isOpen ? shut : open)}
      </Button>
      <div id={id}>{isOpen ? children : null}</div>
    </div>
  );
}
