// Starts the double, which has to fail here, and sends a request to a server instead; prints the error and the server's status.
import { setupWolkvox } from "@mockvox/mock-server/node";
import { serve } from "@mockvox/mock-server/serve";

function errorOfListen() {
  try {
    setupWolkvox().listen();
    return "none";
  } catch (error) {
    return error.message;
  }
}

const server = await serve({ port: 0 });
const { status } = await fetch(`${server.url}/api/v2/reports_manager.php?api=cdr_4`);
await server.close();
process.stdout.write(JSON.stringify({ error: errorOfListen(), status }));
