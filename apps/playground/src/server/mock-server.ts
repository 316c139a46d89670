import type { Fake } from "@mockvox/mock-server";
import type { RemoteFake } from "@mockvox/mock-server/connect";
import type { RequestStreamListener } from "./follow-requests.ts";

/** A mock server that the page uses: the one in this tab, or a running one. Await the results of its controls; a running one returns promises. */
export interface MockServer {
  readonly kind: "in-page" | "running";
  /** The URL of the reports, without a query. */
  reportsUrl(server: string): string;
  /** Sends a request to it as a program would. */
  send(request: string | Request, init?: RequestInit): Promise<Response>;
  readonly controls: Fake | RemoteFake;
  /** Calls the listener for every request from now on. Returns the function that ends this. */
  follow(listener: RequestStreamListener): () => void;
  close(): void;
}

/** The path of the reports on the vendor's host. */
export const reportsPath = "/api/v2/reports_manager.php";
