import { createHandlers } from "@mockvox/mock-server/handlers";
import { HttpResponse, http } from "msw";
import { type SetupServer, setupServer } from "msw/node";

/** The double's handlers together with a user's own. Type checked, never run. */
export const server: SetupServer = setupServer(
  ...createHandlers({ seed: 7 }),
  http.get("https://own.example/", () => HttpResponse.text("own")),
);
