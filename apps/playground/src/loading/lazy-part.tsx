import { Loader } from "@mantine/core";
import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { ErrorBoundary, useErrorHandler } from "./error-boundary.tsx";
import { loadChunk } from "./load-chunk.ts";

/** Imports a component. */
export type LoadPart<Props> = () => Promise<ComponentType<Props>>;

interface LazyPartProps<Props> {
  /** Must be the same on every render. */
  load: LoadPart<Props>;
  props: Props;
  /** Shown until the component has been imported. */
  placeholder?: ReactNode;
  /** Called before another attempt. */
  onRetry?(): void;
}

/** The parts that have been imported, by the function that imports them. */
const parts = new Map<unknown, ComponentType<never>>();

/**
 * A component that is imported when it is first rendered, and again after a failed import. It does not use `Suspense`, because React
 * waits up to 300 ms before it replaces a fallback that it has just shown.
 */
export function LazyPart<Props extends object>({
  onRetry = () => {},
  placeholder = <Loader size="sm" />,
  ...part
}: LazyPartProps<Props>): ReactNode {
  return (
    <ErrorBoundary onRetry={onRetry}>
      <ImportedPart {...part} placeholder={placeholder} />
    </ErrorBoundary>
  );
}

function ImportedPart<Props extends object>({ load, props, placeholder }: LazyPartProps<Props>): ReactNode {
  const [Part, setPart] = useState(() => parts.get(load) as ComponentType<Props> | undefined);
  const fail = useErrorHandler();
  useEffect(() => {
    if (Part) return;
    let isShown = true;
    importPart(load).then(
      (part) => isShown && setPart(() => part),
      (reason) => isShown && fail(reason),
    );
    return () => {
      isShown = false;
    };
  }, [Part, load, fail]);
  return Part ? <Part {...props} /> : placeholder;
}

/**
 * Imports a part before it is rendered, so that it is there at once.
 *
 * @throws {ChunkLoadError} `page-part-not-loaded`
 */
export async function importPart<Props>(load: LoadPart<Props>): Promise<ComponentType<Props>> {
  const part = await loadChunk(load());
  parts.set(load, part as ComponentType<never>);
  return part;
}
