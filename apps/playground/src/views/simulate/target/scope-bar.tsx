import { Autocomplete, Group, SegmentedControl } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslate } from "../../../language/use-language.tsx";
import { useCredentials } from "../../../server/use-credentials.tsx";
import type { Scope } from "../../../server/use-mock-status.ts";

interface Props {
  scope: Scope;
  token: string;
  onScopeChange(scope: Scope): void;
}

/** Which token the page uses, and whether the controls apply only to it or to all tokens. */
export function ScopeBar({ scope, token, onScopeChange }: Props): ReactNode {
  const t = useTranslate();
  return (
    <Group align="flex-end" gap="sm">
      <TokenPicker token={token} />
      <SegmentedControl
        size="sm"
        maw="100%"
        miw="min(100%, 26rem)"
        styles={{ label: { whiteSpace: "normal" } }}
        aria-label={t("apply-to")}
        value={scope}
        onChange={(selected) => onScopeChange(selected === "all" ? "all" : "token")}
        data={[
          { value: "token", label: t("only-token", { token }) },
          { value: "all", label: t("all-tokens") },
        ]}
      />
    </Group>
  );
}

/** Applies when it loses the focus, with Enter, or when an option is chosen, since each token has its own limits. */
function TokenPicker({ token }: { token: string }): ReactNode {
  const t = useTranslate();
  const { setToken } = useCredentials();
  const [used, setUsed] = useState<readonly string[]>(["demo"]);
  const [text, setText] = useState(token);
  useEffect(() => setText(token), [token]);
  const apply = (chosen: string): void => {
    setText(chosen);
    setToken(chosen);
    if (chosen !== "" && !used.includes(chosen)) setUsed([...used, chosen]);
  };
  return (
    <Autocomplete
      label={t("token")}
      autoComplete="off"
      w={220}
      maw="100%"
      data={[...used]}
      value={text}
      onChange={setText}
      onOptionSubmit={apply}
      onBlur={() => apply(text)}
      onKeyDown={({ key }: KeyboardEvent) => key === "Enter" && apply(text)}
    />
  );
}
