// Uses the double with the MSW that this project has, and prints what came of it.
import { createHandlers } from "@mockvox/mock-server/handlers";
import { setupWolkvox } from "@mockvox/mock-server/node";
import { http } from "msw";
import { setupServer } from "msw/node";

const url =
  "https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=diagram_1_2&date_ini=20260304000000&date_end=20260304235959";
const headers = { "wolkvox-token": "demo" };

async function seen(at) {
  try {
    return (await fetch(at, { headers })).status;
  } catch ({ cause }) {
    return cause.message;
  }
}

function listening(act) {
  try {
    return act() ?? "listens";
  } catch (error) {
    return error.message;
  }
}

const mine = () => http.get("https://own.example/", () => new Response("mine"));
const quiet = { onUnhandledFrame: "bypass", onUnhandledRequest: "bypass" };

const together = setupServer(...createHandlers({ seed: 7 }), mine());
together.listen(quiet);
const handlers = [await seen(url), await seen("https://own.example/")];
const ownFirst = listening(() => setupWolkvox().listen());
together.close();

const double = setupWolkvox();
const alone = listening(() => double.listen());
const other = setupServer(mine());
other.listen(quiet);
const doubleFirst = await seen(url);
other.close();
const closed = await seen(url);
double.close();

process.stdout.write(JSON.stringify({ handlers, ownFirst, alone, doubleFirst, closed }));
