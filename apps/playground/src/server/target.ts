import type { Fake } from "@mockvox/mock-server";
import type { RemoteFake } from "@mockvox/mock-server/connect";
import type { Follower } from "./follow-stream.ts";

/** A fake that the page asks and turns: its own, or one that runs elsewhere. Await whatever its controls return. */
export interface Target {
  readonly kind: "in-page" | "running";
  /** The address of the reports, without a query. */
  reportsUrl(server: string): string;
  /** Sends a request to it, as a program would, and nowhere else. */
  send(asked: string | Request, init?: RequestInit): Promise<Response>;
  readonly controls: Fake | RemoteFake;
  /** Tells every request from now on; the function returned ends that. */
  follow(follower: Follower): () => void;
  close(): void;
}

/** Where the vendor's host answers reports. */
export const reportsPath = "/api/v2/reports_manager.php";
