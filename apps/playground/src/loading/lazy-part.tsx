import { Loader } from "@mantine/core";
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "./error-boundary.tsx";
import { loadChunk } from "./load-chunk.ts";

type LoadPart<Props> = () => Promise<ComponentType<Props>>;

/** Parts by the function that imports them; only those that were imported or are being imported. */
const parts = new Map<unknown, ComponentType<never>>();

/** A component that is imported when it is first rendered, and again only after a failed import. `load` must be the same on every render. */
export function LazyPart<Props extends object>({ load, props }: { load: LoadPart<Props>; props: Props }): ReactNode {
  const Part = findPart(load);
  return (
    <ErrorBoundary onRetry={() => parts.delete(load)}>
      <Suspense fallback={<Loader size="sm" />}>
        <Part {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

function findPart<Props extends object>(load: LoadPart<Props>): ComponentType<Props> {
  const known = parts.get(load) as ComponentType<Props> | undefined;
  if (known) return known;
  const part: ComponentType<Props> = lazy(async () => ({ default: await loadChunk(load()) }));
  parts.set(load, part as ComponentType<never>);
  return part;
}
