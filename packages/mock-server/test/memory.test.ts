import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { namedProfile, type Profile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { aDay, createAsker } from "./asker.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

test("keeps no profile that nobody goes by any more", async () => {
  const { fake, ask } = createAsker();
  const used: WeakRef<Profile>[] = [];
  for (let count = 0; count < 20; count += 1) {
    const profile: Profile = { mockvox: 1, name: `profile ${count}`, answers: {} };
    fake.useProfile(profile);
    await ask({ api: "cdr_4", ...aDay });
    used.push(new WeakRef(profile));
  }
  fake.useProfile(namedProfile("default"));
  await setImmediate();
  collectGarbage();
  // The engine itself may hold the last one for a while.
  expect(used.filter((profile) => profile.deref() !== undefined).length).toBeLessThan(3);
});
