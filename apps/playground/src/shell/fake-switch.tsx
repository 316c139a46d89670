import { Box, Button, PasswordInput, Popover, SegmentedControl, Stack } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useSay } from "../language/use-language.tsx";
import { usePlace } from "../link/use-place.tsx";
import { useMemory } from "../memory/use-memory.tsx";
import { wrongWith } from "../server/address.ts";
import { runningFake } from "../server/start-target.ts";
import { AddressField } from "./address-field.tsx";

/** The fake in the page, or a running one: one switch. */
export function FakeSwitch(): ReactNode {
  const { place, go } = usePlace();
  const say = useSay();
  const running = runningFake(place);
  const { adminKey, setAdminKey } = useMemory();
  const [key, setKey] = useState(adminKey);
  const [typed, setTyped] = useState(running ?? "http://127.0.0.1:4010");
  const names = {
    page: say({ en: "Fake in this page", es: "Simulador en esta página" }),
    running: say({ en: "Running fake", es: "Simulador en marcha" }),
  };
  return (
    <Popover width={340} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default">
          {running === undefined ? <ShortName long={names.page} /> : new URL(running).host}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <SegmentedControl
            fullWidth
            size="xs"
            value={running === undefined ? "page" : "running"}
            orientation="vertical"
            aria-label={say({ en: "Which fake", es: "Cuál simulador" })}
            onChange={(kind) => {
              if (kind === "page") go({ fake: "page" });
              else if (!wrongWith(typed)) go({ fake: typed });
            }}
            data={[
              { value: "page", label: names.page },
              { value: "running", label: names.running },
            ]}
          />
          <AddressField
            label={say({ en: "Address of the running fake", es: "Dirección del simulador en marcha" })}
            value={running ?? typed}
            onType={setTyped}
            onApply={(address) => running !== undefined && go({ fake: address })}
          />
          <PasswordInput
            label={say({ en: "Its admin key, if it has one", es: "Su clave de administración, si tiene" })}
            autoComplete="off"
            value={key}
            onChange={({ currentTarget }) => setKey(currentTarget.value)}
            onBlur={() => setAdminKey(key)}
            onKeyDown={({ key: pressed }) => pressed === "Enter" && setAdminKey(key)}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** A phone has room for one word. */
function ShortName({ long }: { long: string }): ReactNode {
  const say = useSay();
  return (
    <>
      <Box component="span" visibleFrom="xs">
        {long}
      </Box>
      <Box component="span" hiddenFrom="xs">
        {say({ en: "Fake", es: "Simulador" })}
      </Box>
    </>
  );
}
