import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { connect } from "../src/connect.ts";
import { serve } from "../src/serve.ts";
import { aDay, createAsker } from "./asker.ts";
import { surfacedFrom } from "./surfaced.ts";

const query = { api: "cdr_4", ...aDay };
const boom = new Error("boom");

test("answers and journals a request once whose follower throws, and tells the other followers too", async () => {
  const { fake, ask } = createAsker();
  const heard: (number | undefined)[] = [];
  fake.follow(() => {
    throw boom;
  });
  fake.follow(({ status }) => heard.push(status));
  const surfaced = await surfacedFrom(async () => {
    expect((await ask(query)).status).toBe(200);
  });
  expect(fake.requests).toMatchObject([{ status: 200 }]);
  expect(heard).toEqual([200]);
  expect(surfaced).toEqual([boom]);
});

test("goes on telling a follower from afar that has thrown", async () => {
  await using server = await serve({ port: 0 });
  const heard: string[] = [];
  let hasEnded = false;
  const url = `${server.url}/api/v2/reports_manager.php?${new URLSearchParams(query)}`;
  const surfaced = await surfacedFrom(async () => {
    const stop = await connect(server.url).follow(
      ({ path }) => {
        heard.push(path);
        throw boom;
      },
      {
        onEnd: () => {
          hasEnded = true;
        },
      },
    );
    for (let count = 0; count < 3; count += 1) {
      await (await fetch(url, { headers: { "wolkvox-token": "demo" } })).text();
      while (heard.length <= count && !hasEnded) await setImmediate();
    }
    expect(hasEnded).toBe(false);
    stop();
  });
  expect(heard).toHaveLength(3);
  expect(surfaced).toEqual([boom, boom, boom]);
});
