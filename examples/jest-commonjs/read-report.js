const { get } = require("node:https");

/** Reads one report; `query` has `api`, `date_ini` and `date_end`. Throws with the status and message of an error response. */
async function readReport(query, token = "demo") {
  const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${new URLSearchParams(query)}`;
  const { status, text } = await request(url, { "wolkvox-token": token });
  const { msg, data } = JSON.parse(text);
  if (status !== 200) throw new Error(`${status} ${msg}`);
  return data;
}

function request(url, headers) {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("error", reject);
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, text }));
    }).on("error", reject);
  });
}

module.exports = { readReport };
