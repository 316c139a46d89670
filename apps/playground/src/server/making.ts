import type { Making } from "../link/same-bytes.ts";
import type { Target } from "./target.ts";

/** The controls of whoever asks a server by a token; without one nobody in particular does. */
export function askedBy(
  { controls }: Target,
  server: string,
  token: string,
): Pick<Target["controls"], "clock" | "conduct"> {
  return token === "" ? controls : controls.tenant({ server, token });
}

/** What an answer is made of that a token gets at a server now. */
export async function makingOf(target: Target, server: string, token: string): Promise<Making> {
  const asked = askedBy(target, server, token);
  const [{ source }, { profile }, at] = await Promise.all([
    target.controls.health(),
    asked.conduct(),
    asked.clock.now(),
  ]);
  return { source, profile, at };
}
