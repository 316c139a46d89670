/** What a call costs through a test double: of ours, or of one handler whose answer is ready. */
import { setupWolkvox } from "@mockvox/mock-server/node";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { BUSY_WINDOW, PATH, smallQuery } from "../load/windows.ts";
import { readAnswer } from "../setup/answers.ts";
import { print } from "./print.ts";

const WARM_UPS = 300;
const CALLS = 600;
const [, , which] = process.argv;

const text = await readAnswer("medium", BUSY_WINDOW);
const ready = () => new HttpResponse(text, { headers: { "Content-Type": "application/json; charset=utf-8" } });
const double =
  which === "ours" ? setupWolkvox({ seed: 7 }) : setupServer(http.get(`https://*.wolkvox.com${PATH}`, ready));
double.listen();

async function call(number: number): Promise<void> {
  const response = await fetch(`https://wv0001.wolkvox.com${PATH}?${smallQuery(number)}`, {
    headers: { "wolkvox-token": "bench" },
  });
  await response.text();
}

for (let at = 0; at < WARM_UPS; at++) await call(at);
const before = performance.now();
for (let at = 0; at < CALLS; at++) await call(WARM_UPS + at);
print({ call: ((performance.now() - before) * 1000) / CALLS });
double.close();
