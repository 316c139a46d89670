// Deletes the dist folder of a package before a build, because the compiler does not delete the output of removed files.
import { rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
