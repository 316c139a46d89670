import { TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useSay } from "../../../language/use-language.tsx";

/** Four digits; what is not yet four digits stays in the field. */
export function ServerField({ value, onChange }: { value: string; onChange(value: string): void }): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState(value);
  const isServer = /^\d{4}$/.test(typed);
  return (
    <TextInput
      label={say({ en: "Server", es: "Servidor" })}
      description={say({ en: "four digits, as in wv0001", es: "cuatro dígitos, como en wv0001" })}
      value={typed}
      maxLength={4}
      inputMode="numeric"
      error={isServer ? null : say({ en: "Four digits", es: "Cuatro dígitos" })}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        if (/^\d{4}$/.test(text)) onChange(text);
      }}
    />
  );
}
