/** What the bench hands to each of these servers: a port, and the folder of the answers that they send. */
import { readFileSync } from "node:fs";

const [, , portText, folder, work] = process.argv;

export const port = Number(portText);

/** The small answer as text. */
export const small = readFileSync(`${folder}/small.json`, "utf8");

/** So many times the 60,000 rows make 256 MB. */
const TIMES = 20;

function readLong() {
  const answer = JSON.parse(readFileSync(`${folder}/long.json`, "utf8"));
  return work === "huge" ? { ...answer, data: Array.from({ length: TIMES }, () => answer.data).flat() } : answer;
}

/** The long answer as objects, each request to be written anew; absent where only small ones are asked for. */
export const long = work === "small" ? undefined : readLong();

export const asksLong = (url) => url.includes("api=diagram_13");
