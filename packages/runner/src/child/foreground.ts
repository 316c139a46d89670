import { readFileSync } from "node:fs";

/**
 * Whether this process is in the foreground of a terminal, which then sends Ctrl-C to all processes of the group. Without /proc, as on
 * macOS, whether standard input is a terminal.
 */
export function isInForeground(): boolean {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    // The name of the program, in parentheses, may contain spaces. Parent, group, session, terminal and its group follow the state.
    const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return group === foreground;
  } catch {
    return process.stdin.isTTY;
  }
}
