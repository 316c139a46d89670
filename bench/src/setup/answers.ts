import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createFake } from "@mockvox/mock-server";
import { BUSY_WINDOW, longQuery, PATH } from "../load/windows.ts";
import { WORK } from "./folder.ts";

/** An answer of a fake as one text. */
export async function readAnswer(size: "medium" | "large", query: string): Promise<string> {
  const { status, body } = await createFake({ seed: 7, size }).answer({
    method: "GET",
    path: PATH,
    query,
    host: "wv0001.wolkvox.com",
    header: (name) => (name === "wolkvox-token" ? "bench" : undefined),
    signal: undefined,
  });
  if (status !== 200) throw new Error(`Failed to read ${query}: the fake answers ${status}. Choose another window.`);
  if (typeof body === "string") return body;
  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}

/** The answers that every peer sends: real ones of Mockvox, so that all send as much. */
export const ANSWERS: { readonly small: string; readonly long: string } = {
  small: join(WORK, "small.json"),
  long: join(WORK, "long.json"),
};

export async function writeAnswers(): Promise<void> {
  await writeFile(ANSWERS.small, await readAnswer("medium", BUSY_WINDOW));
  await writeFile(ANSWERS.long, await readAnswer("large", longQuery(0)));
}
