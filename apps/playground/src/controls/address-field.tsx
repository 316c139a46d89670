import { TextInput, type TextInputProps } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import { ErrorText } from "../language/error-text.tsx";
import { validateAddress } from "../server/connect-mock-server.ts";

interface Props extends Pick<TextInputProps, "label" | "description" | "placeholder" | "size" | "disabled" | "miw"> {
  value: string;
  /** Whether an empty field is valid. Default: false. */
  allowEmpty?: boolean;
  /** Called with a valid address when the field loses focus or Enter is pressed. */
  onApply(address: string): void;
  /** Called with the content of the field, valid or not. */
  onInputChange?(text: string): void;
}

/** A field for the URL of a server. An invalid one stays in the field, with the reason. */
export function AddressField({ value, allowEmpty = false, onApply, onInputChange, ...inputProps }: Props): ReactNode {
  const [text, setText] = useState(value);
  const [isTouched, setTouched] = useState(false);
  useEffect(() => setText(value), [value]);
  const error = allowEmpty && text === "" ? undefined : validateAddress(text);
  const apply = (): void => {
    setTouched(true);
    if (!error && text !== value) onApply(text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    apply();
  };
  return (
    <TextInput
      {...inputProps}
      type="url"
      value={text}
      error={isTouched && error ? <ErrorText error={error} /> : null}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        setTouched(false);
        onInputChange?.(currentTarget.value);
      }}
      onBlur={apply}
      onKeyDown={onKeyDown}
    />
  );
}
