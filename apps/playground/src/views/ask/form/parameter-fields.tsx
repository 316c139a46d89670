import { Autocomplete, TextInput } from "@mantine/core";
import { type ReportId, reportOf } from "@mockvox/spec";
import type { ReactNode } from "react";
import { useTranslate } from "../../../language/use-language.tsx";
import { useCampaigns } from "./use-campaigns.ts";

interface Props {
  report: ReportId;
  server: string;
  query: Readonly<Record<string, string>>;
  onChange(change: Record<string, string>): void;
}

/** A field for every parameter of a report other than the date range. */
export function ParameterFields({ report, server, query, onChange }: Props): ReactNode {
  const names = reportOf(report).parameters.filter((name) => !/^date_(ini|end)$/.test(name));
  return names.map((name) =>
    name === "campaign_id" ? (
      <CampaignField
        key={name}
        server={server}
        value={query[name] ?? ""}
        onChange={(value) => onChange({ [name]: value })}
      />
    ) : (
      <TextInput
        key={name}
        label={name}
        value={query[name] ?? ""}
        onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
      />
    ),
  );
}

function CampaignField({
  server,
  value,
  onChange,
}: {
  server: string;
  value: string;
  onChange(value: string): void;
}): ReactNode {
  const t = useTranslate();
  const campaigns = useCampaigns(server);
  const names = new Map(campaigns.map(({ id, name }) => [id, name]));
  return (
    <Autocomplete
      label={t("campaign")}
      description="campaign_id"
      value={value}
      onChange={onChange}
      data={["all", ...campaigns.map(({ id }) => id)]}
      renderOption={({ option }) => `${option.value}${names.has(option.value) ? `: ${names.get(option.value)}` : ""}`}
      filter={({ options }) => options}
    />
  );
}
