import { Box, Button, PasswordInput, Popover, SegmentedControl, Stack, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useSay } from "../language/use-language.tsx";
import { usePlace } from "../link/use-place.tsx";
import { useMemory } from "../memory/use-memory.tsx";
import { runningFake } from "../server/start-target.ts";

/** The fake in the page, or a running one: one switch. */
export function FakeSwitch(): ReactNode {
  const { place, go } = usePlace();
  const say = useSay();
  const running = runningFake(place);
  const { adminKey, setAdminKey } = useMemory();
  const [key, setKey] = useState(adminKey);
  const [url, setUrl] = useState(running ?? "http://127.0.0.1:4010");
  const names = {
    page: say({ en: "Fake in this page", es: "Simulador en esta página" }),
    running: say({ en: "Running fake", es: "Simulador en marcha" }),
  };
  return (
    <Popover width={300} position="bottom-end" trapFocus>
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
            onChange={(kind) => go({ fake: kind === "page" ? "page" : url })}
            data={[
              { value: "page", label: names.page },
              { value: "running", label: names.running },
            ]}
          />
          <TextInput
            label={say({ en: "Address of the running fake", es: "Dirección del simulador en marcha" })}
            value={url}
            onChange={({ currentTarget }) => setUrl(currentTarget.value)}
            onBlur={() => running !== undefined && URL.canParse(url) && go({ fake: url })}
          />
          <PasswordInput
            label={say({ en: "Its admin key, if it has one", es: "Su clave de administración, si tiene" })}
            autoComplete="off"
            value={key}
            onChange={({ currentTarget }) => setKey(currentTarget.value)}
            onBlur={() => setAdminKey(key)}
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
