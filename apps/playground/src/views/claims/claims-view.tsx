import type { ReactNode } from "react";

export function ClaimsView(): ReactNode {
  return null;
}
