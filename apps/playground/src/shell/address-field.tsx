import { TextInput, type TextInputProps } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import { useSay } from "../language/use-language.tsx";
import { wrongWith } from "../server/address.ts";

interface Props extends Pick<TextInputProps, "label" | "description" | "placeholder" | "size" | "disabled" | "miw"> {
  value: string;
  /** Whether no address is one, too. */
  mayBeEmpty?: boolean;
  /** Called with an address that the page may ask, when the field is left or Enter is pressed. */
  onApply(address: string): void;
  /** Called with whatever stands in the field. */
  onType?(typed: string): void;
}

/** The address of a server; what cannot be asked stays in the field, and the field says why. */
export function AddressField({ value, mayBeEmpty = false, onApply, onType, ...look }: Props): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState(value);
  const [isLeft, setLeft] = useState(false);
  useEffect(() => setTyped(value), [value]);
  const wrong = mayBeEmpty && typed === "" ? undefined : wrongWith(typed);
  const apply = (): void => {
    setLeft(true);
    if (!wrong && typed !== value) onApply(typed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    apply();
  };
  return (
    <TextInput
      {...look}
      type="url"
      value={typed}
      error={isLeft && wrong ? say(wrong) : null}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        setLeft(false);
        onType?.(currentTarget.value);
      }}
      onBlur={apply}
      onKeyDown={onKeyDown}
    />
  );
}
