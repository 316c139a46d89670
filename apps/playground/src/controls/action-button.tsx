import { Button, type ButtonProps, Loader } from "@mantine/core";
import type { ComponentPropsWithRef, ReactNode } from "react";

interface Props extends ButtonProps, Omit<ComponentPropsWithRef<"button">, keyof ButtonProps | "disabled"> {
  /** Its action is running, so it does nothing. */
  isBusy?: boolean;
  /** Its action has nothing to do. */
  isUnavailable?: boolean;
}

/** A button that keeps the focus while it cannot be used, unlike a disabled one. */
export function ActionButton({
  isBusy = false,
  isUnavailable = false,
  onClick,
  type = "button",
  ...props
}: Props): ReactNode {
  const isInactive = isBusy || isUnavailable;
  return (
    <Button
      {...props}
      type={type}
      aria-busy={isBusy}
      aria-disabled={isInactive}
      {...(isUnavailable ? { "data-disabled": true } : {})}
      leftSection={isBusy ? <Loader size={14} color="currentColor" /> : null}
      onClick={(event) => {
        if (isInactive) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
