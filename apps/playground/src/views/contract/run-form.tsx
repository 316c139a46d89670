import { Button, Group, Paper, SegmentedControl, Select, Stack, Text } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import type { Said } from "../../language/language.ts";
import { useSay } from "../../language/use-language.tsx";
import { AddressField } from "../../shell/address-field.tsx";
import type { Choice } from "./options.ts";
import type { Price } from "./use-price.ts";

interface Props {
  choice: Choice;
  /** Undefined while there is no fake to ask. */
  price: Price | undefined;
  isRunning: boolean;
  onChange(choice: Choice): void;
  onRun(): void;
  onStop(): void;
}

const profiles = ["default", "documented", "nothing"] as const;

/** What to run and what it will cost, before anything is sent. */
export function RunForm({ choice, price, isRunning, onChange, onRun, onStop }: Props): ReactNode {
  const say = useSay();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onRun();
  };
  return (
    <Paper component="form" withBorder p="md" onSubmit={submit} aria-label={say({ en: "Run", es: "Ejecución" })}>
      <Stack gap="sm">
        <Group align="flex-end">
          <SegmentedControl
            aria-label={say({ en: "How much", es: "Cuánto" })}
            value={choice.isQuick ? "quick" : "whole"}
            onChange={(chosen) => onChange({ ...choice, isQuick: chosen === "quick" })}
            disabled={isRunning}
            data={[
              { value: "quick", label: say({ en: "Quick", es: "Rápida" }) },
              { value: "whole", label: say({ en: "Whole", es: "Completa" }) },
            ]}
          />
          <Select
            label={say({ en: "Held to the profile", es: "Comparada con el perfil" })}
            data={profiles.map((value) => ({
              value,
              label: value === "nothing" ? say({ en: "none", es: "ninguno" }) : value,
            }))}
            value={choice.heldTo}
            onChange={(chosen) =>
              onChange({ ...choice, heldTo: profiles.find((known) => known === chosen) ?? "default" })
            }
            allowDeselect={false}
            disabled={isRunning}
          />
          <AddressField
            label={say({ en: "Server to check", es: "Servidor que se comprueba" })}
            placeholder={say({ en: "the fake of this page", es: "el simulador de esta página" })}
            miw={240}
            mayBeEmpty
            value={choice.address}
            onApply={(address) => onChange({ ...choice, address })}
            disabled={isRunning}
          />
        </Group>
        {price?.state === "counted" && !price.isMockvox ? <Text size="sm">{say(noControls)}</Text> : null}
        <Text size="sm" role="status">
          {price ? say(saidPrice(price)) : null}
        </Text>
        <Group>
          <Button type="submit" disabled={isRunning || price?.state !== "counted"}>
            {say({ en: "Run the contract", es: "Ejecutar el contrato" })}
          </Button>
          {isRunning ? (
            <Button variant="default" onClick={onStop}>
              {say({ en: "Stop", es: "Detener" })}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Paper>
  );
}

const noControls: Said = {
  en: "What listens there has none of Mockvox's controls, if anything does. The run goes by the browser's clock and knows no campaigns or further tokens: cases that need them are left out. The server must let pages ask it (CORS), and the other views need a Mockvox.",
  es: "Lo que escucha allí, si algo lo hace, no tiene los controles de Mockvox. La ejecución usa el reloj del navegador y no conoce campañas ni otros tokens: se omiten los casos que los necesitan. El servidor debe permitir que una página lo consulte (CORS), y las otras vistas necesitan un Mockvox.",
};

function saidPrice(price: Price): Said {
  if (price.state === "unknown") return price.why;
  if (price.state === "counting") return { en: "The price is being counted …", es: "Se calcula el precio …" };
  return {
    en: `${price.cases} cases for at most ${price.price} requests.`,
    es: `${price.cases} casos por un máximo de ${price.price} peticiones.`,
  };
}
