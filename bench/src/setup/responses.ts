import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createFake } from "@mockvox/mock-server";
import { busyQuery, longQuery, reportsPath } from "../load/queries.ts";
import { workFolder } from "./machine.ts";

/** The response of a mock, as text. */
export async function readResponse(size: "medium" | "large", query: string): Promise<string> {
  const { status, body } = await createFake({ seed: 7, size }).handle({
    method: "GET",
    path: reportsPath,
    query,
    host: "wv0001.wolkvox.com",
    header: (name) => (name === "wolkvox-token" ? "bench" : undefined),
    signal: undefined,
  });
  if (status !== 200) throw new Error(`Expected status 200 for ${query}, got ${status}. Choose another date range.`);
  if (typeof body === "string") return body;
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

/** The responses that every peer sends: recorded from Mockvox, so that all of them send the same amount of data. */
export const responseFiles: { readonly small: string; readonly long: string } = {
  small: join(workFolder, "small.json"),
  long: join(workFolder, "long.json"),
};

export async function writeResponses(): Promise<void> {
  await writeFile(responseFiles.small, await readResponse("medium", busyQuery));
  await writeFile(responseFiles.long, await readResponse("large", longQuery(0)));
}
