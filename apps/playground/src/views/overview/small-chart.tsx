import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import classes from "./overview.module.css";
import type { Bar } from "./tile-model.ts";

interface Props {
  /** What the bars show. */
  title: string;
  bars: readonly Bar[];
  /** Upright bars without their values, as for hours. */
  isUpright: boolean;
}

/** Bars on one scale. They are a list, so that a screen reader says each name and value. */
export function SmallChart({ title, bars, isUpright }: Props): ReactNode {
  const { language } = useLanguage();
  const t = useTranslate();
  const max = Math.max(1, ...bars.map(({ value }) => value));
  const named = bars.map((bar) => ({
    ...bar,
    name: bar.label ?? t("others"),
    text: formatNumber(language, bar.value),
  }));
  if (isUpright) {
    return (
      <ul className={classes.columns} aria-label={title}>
        {named.map(({ key, name, text, value }, at) => (
          <li key={key} aria-label={`${name}: ${text}`} title={`${name}: ${text}`}>
            <div className={classes.column} style={{ height: `${(value / max) * 100}%` }} />
            <div className={classes.tick} aria-hidden="true">
              {at % 6 === 0 ? name : ""}
            </div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul className={classes.bars} aria-label={title}>
      {named.map(({ key, name, text, value }) => (
        <li key={key}>
          <span className={classes.label} title={name}>
            {name}
          </span>
          <span className={classes.bar} style={{ width: `${(value / max) * 100}%` }} aria-hidden="true" />
          <span className={classes.value}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
