import { Autocomplete } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslate } from "../../../language/use-language.tsx";
import type { Directory } from "../../../server/use-directory.ts";
import { listOf } from "../entity-names.ts";

interface Props {
  /** The names of the parameters. */
  parameters: readonly string[];
  directory: Directory | undefined;
  query: Readonly<Record<string, string>>;
  onChange(change: Record<string, string>): void;
}

/** A field for each parameter of a report other than the date range. It suggests ids with their names where they are known. */
export function ParameterFields({ parameters, directory, query, onChange }: Props): ReactNode {
  return parameters.map((name) => (
    <ParameterField
      key={name}
      name={name}
      entities={listOf(directory, name)}
      value={Object.hasOwn(query, name) ? (query[name] ?? "") : ""}
      onChange={(value) => onChange({ [name]: value })}
    />
  ));
}

interface ParameterFieldProps {
  name: string;
  entities: readonly { id: string; name: string }[] | undefined;
  value: string;
  onChange(value: string): void;
}

function ParameterField({ name, entities, value, onChange }: ParameterFieldProps): ReactNode {
  const t = useTranslate();
  const names = new Map((entities ?? []).map((entity) => [entity.id, entity.name]));
  const nameOf = (id: string): string =>
    names.get(id) === undefined || names.get(id) === id ? "" : ` · ${names.get(id)}`;
  const isCampaign = name === "campaign_id";
  return (
    <Autocomplete
      label={isCampaign ? t("campaign") : name}
      description={isCampaign ? `${name}${nameOf(value)}` : nameOf(value) || name}
      value={value}
      onChange={onChange}
      data={entities ? ["all", ...names.keys()] : []}
      renderOption={({ option }) => `${option.value}${nameOf(option.value)}`}
      filter={({ options }) => options}
    />
  );
}
