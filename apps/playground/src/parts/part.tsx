import { Alert, Button, Code, Stack, Text } from "@mantine/core";
import { Component, type ReactNode, useCallback, useState } from "react";
import { useSay } from "../language/use-language.tsx";
import { PartMissing } from "./loaded.ts";

interface Props {
  children: ReactNode;
  /** Called before it is tried again. */
  onAgain?(): void;
}

interface Failed {
  failure: { reason: unknown } | undefined;
}

/** A part of the page that can fail by itself: it says so and can be tried again, and the rest of the page stays. */
export class Part extends Component<Props, Failed> {
  override state: Failed = { failure: undefined };

  static getDerivedStateFromError(reason: unknown): Failed {
    return { failure: { reason } };
  }

  again = (): void => {
    this.props.onAgain?.();
    this.setState({ failure: undefined });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? <Failure reason={failure.reason} onAgain={this.again} /> : this.props.children;
  }
}

/** Tells the part around of a failure that happens outside of rendering, such as in an effect. */
export function useFail(): (reason: unknown) => void {
  const [, throwOn] = useState<never>();
  return useCallback((reason) => {
    throwOn(() => {
      throw reason;
    });
  }, []);
}

function Failure({ reason, onAgain }: { reason: unknown; onAgain(): void }): ReactNode {
  const say = useSay();
  const isMissing = reason instanceof PartMissing;
  const title = isMissing
    ? say({ en: "This part of the page did not come", es: "Esta parte de la página no llegó" })
    : say({ en: "This part of the page failed", es: "Esta parte de la página falló" });
  return (
    <Alert color="red" title={title}>
      <Stack gap="xs" align="flex-start">
        {isMissing ? (
          <Text size="sm">
            {say({
              en: "Whoever serves the page does not answer. If that is mockvox, start it again at the same address.",
              es: "Quien sirve la página no responde. Si es mockvox, inícielo otra vez en la misma dirección.",
            })}
          </Text>
        ) : null}
        <Code style={{ overflowWrap: "anywhere" }}>{reason instanceof Error ? reason.message : String(reason)}</Code>
        <Button size="xs" variant="default" onClick={onAgain}>
          {say({ en: "Try again", es: "Intentar de nuevo" })}
        </Button>
      </Stack>
    </Alert>
  );
}
