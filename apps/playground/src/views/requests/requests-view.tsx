import type { ReactNode } from "react";

export function RequestsView(): ReactNode {
  return null;
}
