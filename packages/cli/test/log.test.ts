import { expect, test } from "vitest";
import { createLog, type Log } from "../src/serve/log.ts";

/** An output that is drained by hand. */
class HandOutput {
  text = "";
  writableLength = 0;
  #done: (() => void)[] = [];

  write(text: string, done?: () => void): void {
    this.text += text;
    this.writableLength += text.length;
    if (done) this.#done.push(done);
  }

  on(): this {
    return this;
  }

  readAll(): void {
    this.writableLength = 0;
    for (const done of this.#done.splice(0)) done();
  }
}

const line = `${"x".repeat(99)}\n`;
const never = (): Promise<never> => new Promise(() => {});

function logOn(output: HandOutput, patience: () => Promise<unknown> = never): Log {
  return createLog(output, { formatDropped: (count) => `${count} dropped\n`, flushTimeout: patience });
}

test("buffers about a megabyte for a slow reader, drops the rest and reports how many lines", () => {
  const output = new HandOutput();
  const log = logOn(output);
  for (let count = 0; count < 50_000; count += 1) log.print(line);
  expect(output.text.length).toBeGreaterThan(900_000);
  expect(output.text.length).toBeLessThan(1_100_000);
  const printed = output.text.length / line.length;
  output.readAll();
  log.print("next\n");
  expect(output.text).toMatch(new RegExp(`\n${50_000 - printed} dropped\nnext\n$`));
  log.print("last\n");
  expect(output.text).toMatch(/next\nlast\n$/);
});

test("reports dropped lines at the end", async () => {
  const output = new HandOutput();
  const log = logOn(output);
  for (let count = 0; count < 20_000; count += 1) log.print(line);
  const ended = log.end();
  output.readAll();
  expect(await ended).toBe(true);
  expect(output.text).toMatch(/\n\d+ dropped\n$/);
});

test("stops waiting for a slow reader after the flush timeout", async () => {
  const output = new HandOutput();
  const log = logOn(output, async () => {});
  log.print(line);
  expect(await log.end()).toBe(false);
});

test("ends at once when everything is written", async () => {
  expect(await logOn(new HandOutput()).end()).toBe(true);
});
