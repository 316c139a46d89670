import type { ReactNode } from "react";

export function AskView(): ReactNode {
  return null;
}
