/** The inputs of each of these servers: a port, and the folder with the responses to send. */
import { readFileSync } from "node:fs";

const [, , portText, folder, work] = process.argv;

export const port = Number(portText);

/** The small response as text. */
export const small = readFileSync(`${folder}/small.json`, "utf8");

/** 60,000 rows, repeated this many times, make 256 MB. */
const repeats = 20;

function readLong() {
  const response = JSON.parse(readFileSync(`${folder}/long.json`, "utf8"));
  return work === "huge"
    ? { ...response, data: Array.from({ length: repeats }, () => response.data).flat() }
    : response;
}

/** The long response as objects, serialized again for each request; undefined if only small ones are requested. */
export const long = work === "small" ? undefined : readLong();

export const isLongReport = (url) => url.includes("api=diagram_13");
