// Uses the double with the MSW version of this project, and prints the outcomes.
import { createHandlers } from "@mockvox/mock-server/handlers";
import { setupWolkvox } from "@mockvox/mock-server/node";
import { http } from "msw";
import { setupServer } from "msw/node";

const url =
  "https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=diagram_1_2&date_ini=20260304000000&date_end=20260304235959";
const headers = { "wolkvox-token": "demo" };

async function statusOrError(url) {
  try {
    return (await fetch(url, { headers })).status;
  } catch ({ cause }) {
    return cause.message;
  }
}

function tryToListen(listen) {
  try {
    return listen() ?? "listens";
  } catch (error) {
    return error.message;
  }
}

const mine = () => http.get("https://own.example/", () => new Response("mine"));
const quiet = { onUnhandledFrame: "bypass", onUnhandledRequest: "bypass" };

const together = setupServer(...createHandlers({ seed: 7 }), mine());
together.listen(quiet);
const handlers = [await statusOrError(url), await statusOrError("https://own.example/")];
const ownFirst = tryToListen(() => setupWolkvox().listen());
together.close();

const double = setupWolkvox();
const onlyDouble = tryToListen(() => double.listen());
const other = setupServer(mine());
other.listen(quiet);
const doubleFirst = await statusOrError(url);
other.close();
const closed = await statusOrError(url);
double.close();

process.stdout.write(JSON.stringify({ handlers, ownFirst, onlyDouble, doubleFirst, closed }));
