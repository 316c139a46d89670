import { TextInput } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslate } from "../../../language/use-language.tsx";

const serverPattern = /^\d{4}$/;

/** The server number. Anything but four digits stays in the field, with the reason, and the form cannot be sent. */
export function ServerField({ value, onChange }: { value: string; onChange(value: string): void }): ReactNode {
  const t = useTranslate();
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const error = serverPattern.test(text) ? "" : t("server-invalid");
  useEffect(() => input.current?.setCustomValidity(error), [error]);
  return (
    <TextInput
      ref={input}
      label={t("server")}
      description={t("server-hint")}
      value={text}
      maxLength={4}
      inputMode="numeric"
      error={error || null}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        if (serverPattern.test(currentTarget.value)) onChange(currentTarget.value);
      }}
    />
  );
}
