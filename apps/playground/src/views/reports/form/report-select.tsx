import { Select, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import type { CatalogReport } from "../report-catalog.ts";
import type { ReportCatalog } from "../use-report-catalog.ts";

const groups = ["modelled", "defined", "vendor"] as const;

/** Selects a report, by id or title: the modelled ones, those that the server's user defined, and the others of the vendor. */
export function ReportSelect({
  value,
  catalog,
  onSelect,
}: {
  value: string;
  catalog: ReportCatalog;
  onSelect(report: CatalogReport): void;
}): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const titleOf = (id: string): string => catalog.find(id)?.title?.[language] ?? "";
  const data = groups.flatMap((group) => {
    const items = catalog.reports.filter((report) => report.group === group).map(({ id }) => id);
    return items.length === 0 ? [] : [{ group: t(`reports-${group}`), items }];
  });
  const isUnknown = catalog.find(value) === undefined;
  const title = titleOf(value);
  return (
    <Select
      label={t("report")}
      description={title === "" ? `api=${value}` : t("report-id", { title, report: value })}
      data={isUnknown ? [...data, { group: t("reports-unknown"), items: [value] }] : data}
      searchable
      nothingFoundMessage={t("no-report-found")}
      filter={({ options, search, limit }) =>
        options
          .slice(0, limit)
          .flatMap((option) =>
            "group" in option
              ? [
                  {
                    ...option,
                    items: option.items.filter((item) => matches(item.value, titleOf(item.value), search, value)),
                  },
                ]
              : [],
          )
          .filter(({ items }) => items.length > 0)
      }
      renderOption={({ option }) => (
        <div>
          {option.value}
          {/* Inherits its colour, which is readable on that of a highlighted option. */}
          <Text size="xs" c="inherit">
            {titleOf(option.value)}
          </Text>
        </div>
      )}
      value={value}
      onDropdownOpen={catalog.loadOthers}
      onChange={(id) => {
        const report = id === null ? undefined : catalog.find(id);
        if (report) onSelect(report);
      }}
      allowDeselect={false}
    />
  );
}

/** All reports match the selected one, which is in the field when the list opens. */
function matches(id: string, title: string, search: string, selected: string): boolean {
  const text = search.trim().toLowerCase();
  return text === selected || `${id} ${title}`.toLowerCase().includes(text);
}
