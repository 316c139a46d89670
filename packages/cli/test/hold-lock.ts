// Locks a file until standard input ends: node hold-lock.ts FILE HEARTBEAT-MS
import { acquireLock } from "../src/pull/lock.ts";

const [file = "", heartbeatMs] = process.argv.slice(2);
const lock = await acquireLock(file, { heartbeatMs: Number(heartbeatMs) });
process.stdout.write(`held by ${process.pid}\n`);
process.stdin.resume().once("end", () => void lock.release());
