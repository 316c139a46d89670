import { parseProfile } from "@mockvox/spec";
import type { Place } from "../../link/place.ts";

/** Reads a profile's file as a place holds it. Throws with what is wrong with it. */
export function readProfile(text: string): Pick<Place, "profile" | "answers"> {
  const { extends: base = "default", answers } = parseProfile(parsed(text));
  return { profile: base, answers: { ...answers } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `This file is no JSON: ${error instanceof Error ? error.message : error}. Choose a profile's file.`,
    );
  }
}
