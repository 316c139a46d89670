import { Autocomplete } from "@mantine/core";
import { refusalIds } from "@mockvox/spec";
import type { ReactNode } from "react";
import { useSay } from "../../../language/use-language.tsx";

const suggested = ["demo", ...refusalIds.map((refusal) => `refuse-${refusal}`)];

/** The token, which stays in memory. Any is accepted; magic ones reach each refusal. */
export function TokenField({ value, onChange }: { value: string; onChange(value: string): void }): ReactNode {
  const say = useSay();
  return (
    <Autocomplete
      label={say({ en: "Token", es: "Token" })}
      description={say({
        en: "Any is accepted; refuse-… reaches a refusal",
        es: "Cualquiera sirve; refuse-… provoca un rechazo",
      })}
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
