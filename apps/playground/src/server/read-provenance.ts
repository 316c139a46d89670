import type { Provenance } from "../link/provenance.ts";
import type { MockServer } from "./mock-server.ts";

/** The controls of one token at one server number; without a token, those of the whole mock server. */
export function controlsFor(
  { controls }: MockServer,
  server: string,
  token: string,
): Pick<MockServer["controls"], "clock" | "settings"> {
  return token === "" ? controls : controls.tenant({ server, token });
}

/** What the responses to a token at a server number depend on now. */
export async function readProvenance(mock: MockServer, server: string, token: string): Promise<Provenance> {
  const controls = controlsFor(mock, server, token);
  const [{ source }, { profile }, at] = await Promise.all([
    mock.controls.health(),
    controls.settings(),
    controls.clock.now(),
  ]);
  return { source, profile, at };
}
