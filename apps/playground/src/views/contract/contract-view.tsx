import type { ReactNode } from "react";

export function ContractView(): ReactNode {
  return null;
}
