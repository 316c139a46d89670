import { TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslate } from "../../../language/use-language.tsx";

/** The server number. Anything but four digits stays in the field, with the reason. */
export function ServerField({ value, onChange }: { value: string; onChange(value: string): void }): ReactNode {
  const t = useTranslate();
  const [text, setText] = useState(value);
  const isServer = /^\d{4}$/.test(text);
  return (
    <TextInput
      label={t("server")}
      description={t("server-hint")}
      value={text}
      maxLength={4}
      inputMode="numeric"
      error={isServer ? null : t("server-invalid")}
      onChange={({ currentTarget }) => {
        const input = currentTarget.value;
        setText(input);
        if (/^\d{4}$/.test(input)) onChange(input);
      }}
    />
  );
}
