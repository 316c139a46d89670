import { PageError } from "../messages/page-error.ts";

/** A part of the page that is imported on demand, and could not be loaded. */
export class ChunkLoadError extends PageError<"page-part-not-loaded"> {
  override readonly name = "ChunkLoadError" as const;
}

/**
 * Awaits an `import()`.
 *
 * @throws {ChunkLoadError} `page-part-not-loaded`, for example when the server that hosts the page has stopped
 */
export async function loadChunk<Module>(importing: Promise<Module>): Promise<Module> {
  try {
    return await importing;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ChunkLoadError("page-part-not-loaded", { reason }, { cause });
  }
}
