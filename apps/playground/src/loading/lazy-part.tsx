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
 * A component that is imported when it is first rendered, and again after a failed import. It does without `Suspense`, since React
 * waits 300 ms until it replaces a fallback that it has just shown.
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

const signsOfUse = ["pointermove", "pointerdown", "keydown"] as const;

/**
 * Imports something at the first sign that the page is used: it is not part of what the page loads on its own, and is there when
 * it is needed. If that fails, it is tried again when it is needed. `load` must be the same on every render.
 */
export function usePreload(load: () => Promise<unknown>): void {
  useEffect(() => {
    const listening = new AbortController();
    const preload = (): void => {
      listening.abort();
      load().catch(() => {});
    };
    for (const sign of signsOfUse) addEventListener(sign, preload, { signal: listening.signal, passive: true });
    return () => listening.abort();
  }, [load]);
}
