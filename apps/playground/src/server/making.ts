import type { Making } from "../link/same-bytes.ts";
import type { Target } from "./target.ts";

/** What an answer is made of that a token gets at a server now. */
export async function makingOf({ controls }: Target, server: string, token: string): Promise<Making> {
  // Without a token nobody in particular has asked.
  const asked = token === "" ? controls : controls.tenant({ server, token });
  const [{ source }, { profile }, at] = await Promise.all([controls.health(), asked.conduct(), asked.clock.now()]);
  return { source, profile, at };
}
