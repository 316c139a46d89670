/** Prints the megabytes of an answer, or by how many the process grew while it read that: in chunks, or as one text. */
import { createFake } from "@mockvox/mock-server";
import { parseProfile } from "@mockvox/spec";

const MEGABYTE = 2 ** 20;
const [, , way] = process.argv;

const profile = parseProfile({ mockvox: 1, name: "large", extends: "default", answers: { "row-limit": "all" } });
const fake = createFake({ seed: 7, size: 33_000, profile });
const query = "api=diagram_13&date_ini=20260301000000&date_end=20260331235959";
const before = process.memoryUsage.rss();
const answer = await fake.answer({
  method: "GET",
  path: "/api/v2/reports_manager.php",
  query,
  host: "wv0001.wolkvox.com",
  header: (name) => (name === "wolkvox-token" ? "bench" : undefined),
  signal: undefined,
});
if (typeof answer.body === "string") throw new Error(`Failed to get a large answer: ${answer.body.slice(0, 200)}`);

const held: string[] = [];
let bytes = 0;
for await (const chunk of answer.body) {
  bytes += chunk.length;
  if (way === "whole") held.push(String(chunk));
}
const text = held.join("");
if (bytes < 250_000_000) throw new Error(`Failed to get a large answer: it has ${bytes} bytes. Make it larger.`);
if (way === "whole" && text.length !== bytes) throw new Error("Failed to hold the answer as one text.");
const grown = process.resourceUsage().maxRSS * 1024 - before;
process.stdout.write(String((way === "size" ? bytes : grown) / MEGABYTE));
