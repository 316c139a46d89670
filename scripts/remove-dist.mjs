// Empties a room's dist before a build: the compiler never deletes what a moved file left there.
import { rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
