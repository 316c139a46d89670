import { Alert, Button, Code, Stack, Text } from "@mantine/core";
import { Component, type ReactNode, useCallback, useState } from "react";
import { InlineMarkdown } from "../language/inline-markdown.tsx";
import { useTranslate } from "../language/use-language.tsx";
import { ChunkLoadError } from "./load-chunk.ts";

interface Props {
  children: ReactNode;
  /** Called before another attempt. */
  onRetry?(): void;
}

interface ErrorBoundaryState {
  failure: { reason: unknown } | undefined;
}

/** Shows an error in place of its children, with a button to try again. The rest of the page stays. */
export class ErrorBoundary extends Component<Props, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: undefined };

  static getDerivedStateFromError(reason: unknown): ErrorBoundaryState {
    return { failure: { reason } };
  }

  retry = (): void => {
    this.props.onRetry?.();
    this.setState({ failure: undefined });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? <ErrorAlert reason={failure.reason} onRetry={this.retry} /> : this.props.children;
  }
}

/** Returns a function that passes an error from outside of rendering, such as an effect, to the surrounding error boundary. */
export function useErrorHandler(): (reason: unknown) => void {
  const [, update] = useState<never>();
  return useCallback((reason) => {
    update(() => {
      throw reason;
    });
  }, []);
}

function ErrorAlert({ reason, onRetry }: { reason: unknown; onRetry(): void }): ReactNode {
  const t = useTranslate();
  const isNotLoaded = reason instanceof ChunkLoadError;
  return (
    <Alert color="red" title={t(isNotLoaded ? "part-not-loaded" : "part-failed")}>
      <Stack gap="xs" align="flex-start">
        {isNotLoaded ? (
          <Text size="sm">
            <InlineMarkdown text={t("part-not-loaded-hint")} />
          </Text>
        ) : null}
        <Code style={{ overflowWrap: "anywhere" }}>{messageOf(reason)}</Code>
        <Button size="xs" variant="default" onClick={onRetry}>
          {t("try-again")}
        </Button>
      </Stack>
    </Alert>
  );
}

function messageOf(reason: unknown): string {
  if (reason instanceof ChunkLoadError) return reason.params.reason;
  return reason instanceof Error ? reason.message : String(reason);
}
