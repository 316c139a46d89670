import { serve } from "@mockvox/mock-server/serve";
import { announce } from "./announce.ts";

const server = await serve({ port: 0, seed: 7, size: "large" });
announce(server.url);
