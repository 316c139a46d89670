import { type ChildProcessByStdio, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import type { ProgramEnvironment } from "../environment/environment.ts";
import { makeRunFolder } from "./run-folder.ts";

/** Ensures that a run leaves nothing behind, even if it is killed. */
export interface Watchdog {
  /** A folder for temporary files, only for this user. */
  readonly folder: string;
  /** The variables that mark a process as part of the run. */
  readonly marks: Readonly<Record<string, string>>;
  /** Names the process that was started, so that its descendants are found even without the mark. */
  watch(pid: number): void;
  /** Kills what the run has left running and deletes the folder. Resolves to the number of processes that were killed. */
  end(): Promise<number>;
}

/** The variable that marks processes: the ids of the run and of the runs around it. */
const markName = "MOCKVOX_RUN_ID";

/**
 * Reads lines from the run: the process to watch, then that the run has ended. If the lines end before that, the run was killed. Then it
 * kills what is left of the run: the processes with the mark, and after a kill also the descendants of the watched one. A process that was
 * killed may take a moment to end, and one that was just started may have been missed: it looks again until none is left.
 */
const script = `
id=$1; folder=$2; child=; ended=
trap '' HUP INT TERM QUIT
marked() {
  if [ -d /proc/self ]; then
    grep -ls "${markName}=[^=]*$id" /proc/[0-9]*/environ 2>/dev/null | sed 's|/proc/||; s|/environ||'
  else
    ps axeww -o pid=,command= | grep "${markName}=[^ ]*$id" | grep -v grep | sed 's/^ *//; s/ .*//'
  fi
}
descendants() {
  for each in $(cat /proc/"$1"/task/*/children 2>/dev/null); do descendants "$each"; done
  echo "$1"
}
while read -r word value; do
  case $word in watch) child=$value ;; end) ended=1; break ;; esac
done
killed=0; seen=
if [ -z "$ended" ] && [ -n "$child" ]; then kill -9 $(descendants "$child") 2>/dev/null; fi
rounds=0
while [ "$rounds" -lt 50 ]; do
  rounds=$((rounds + 1))
  left=$(marked)
  [ -n "$left" ] || break
  for each in $left; do
    kill -9 "$each" 2>/dev/null || continue
    case " $seen " in *" $each "*) ;; *) seen="$seen $each"; killed=$((killed + 1)) ;; esac
  done
done
rm -rf "$folder"
echo "$killed"
`;

/**
 * Starts a process that outlives this one and cleans up after it. It runs in a session of its own, so that the Ctrl-C of a terminal does
 * not reach it.
 *
 * @param own the environment, with the mark of an outer run
 */
export async function startWatchdog(own: ProgramEnvironment): Promise<Watchdog> {
  const id = randomUUID();
  const folder = await makeRunFolder();
  const { [markName]: outer, PATH = "/usr/bin:/bin" } = own;
  const marks = { [markName]: outer ? `${outer}:${id}` : id };
  // On Windows there is no such shell, and a killed run leaves its folder.
  if (process.platform === "win32") return { folder, marks, watch: () => {}, end: () => removeFolder(folder) };
  const shell = spawn("/bin/sh", ["-c", script, "mockvox-watchdog", id, folder], {
    stdio: ["pipe", "pipe", "ignore"],
    detached: true,
    cwd: "/",
    // Without the mark, and without what a program may be told by variables.
    env: { PATH },
  });
  return watchdogOf(shell, folder, marks);
}

function watchdogOf(
  shell: ChildProcessByStdio<Writable, Readable, null>,
  folder: string,
  marks: Watchdog["marks"],
): Watchdog {
  const output = text(shell.stdout);
  // It may have been killed.
  for (const each of [shell, shell.stdin]) each.on("error", () => {});
  shell.unref();
  return {
    folder,
    marks,
    watch: (pid) => void shell.stdin.write(`watch ${pid}\n`),
    end: async () => {
      shell.stdin.end("end\n");
      const killed = Number.parseInt(await output.catch(() => ""), 10);
      return (await removeFolder(folder)) + (killed || 0);
    },
  };
}

/** Also where the watchdog could not do it. */
async function removeFolder(folder: string): Promise<0> {
  await rm(folder, { recursive: true, force: true });
  return 0;
}
