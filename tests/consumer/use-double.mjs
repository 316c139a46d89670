// Sends a request to the vendor's host with both of Node's HTTP clients while the double listens, and prints the messages of the responses.
import { get } from "node:https";
import { json } from "node:stream/consumers";
import { setupWolkvox } from "@mockvox/mock-server/node";

const address =
  "https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=diagram_1_2&date_ini=20260304000000&date_end=20260304235959";
const headers = { "wolkvox-token": "demo" };

function readByHttps() {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => resolve(json(response))).on("error", reject);
  });
}

const wolkvox = setupWolkvox({ seed: 7 });
wolkvox.listen();
const byFetch = await (await fetch(address, { headers })).json();
const byHttps = await readByHttps();
wolkvox.close();
process.stdout.write(JSON.stringify([byFetch.msg, byHttps.msg]));
