import { Autocomplete } from "@mantine/core";
import { refusalIds } from "@mockvox/spec";
import type { ReactNode } from "react";
import { useTranslate } from "../../../language/use-language.tsx";

const suggested = ["demo", ...refusalIds.map((refusal) => `refuse-${refusal}`)];

/** The token, which stays in memory. Suggests a normal token and those that force an error response. */
export function TokenField({ value, onChange }: { value: string; onChange(value: string): void }): ReactNode {
  const t = useTranslate();
  return (
    <Autocomplete
      label={t("token")}
      description={t("token-hint")}
      value={value}
      onChange={onChange}
      data={suggested}
      filter={({ options, search }) =>
        search === value && !search.startsWith("refuse")
          ? options
          : options.filter((option) => "value" in option && option.value.includes(search))
      }
      limit={20}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
