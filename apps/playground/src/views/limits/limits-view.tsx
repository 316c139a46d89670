import type { ReactNode } from "react";

export function LimitsView(): ReactNode {
  return null;
}
