import { expect, test } from "vitest";
import { createLog, type Log } from "../src/log.ts";

/** An output whose reader reads by hand. */
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
  return createLog(output, { tellDropped: (count) => `${count} dropped\n`, patience });
}

test("keeps about a megabyte for a reader that does not read, drops the rest and says how many lines", () => {
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

test("says at its end how many lines were dropped", async () => {
  const output = new HandOutput();
  const log = logOn(output);
  for (let count = 0; count < 20_000; count += 1) log.print(line);
  const ended = log.end();
  output.readAll();
  expect(await ended).toBe(true);
  expect(output.text).toMatch(/\n\d+ dropped\n$/);
});

test("does not wait at its end for a reader that has taken too long", async () => {
  const output = new HandOutput();
  const log = logOn(output, async () => {});
  log.print(line);
  expect(await log.end()).toBe(false);
});

test("has nothing to wait for when everything is written", async () => {
  expect(await logOn(new HandOutput()).end()).toBe(true);
});
