/** A part of the page that is loaded when it is first needed, and did not come. */
export class PartMissing extends Error {
  override readonly name = "PartMissing" as const;
}

/** What an `import()` brings. Rejects with PartMissing when it does not come, as when the fake that shows the page has ended. */
export async function loaded<Module>(coming: Promise<Module>): Promise<Module> {
  try {
    return await coming;
  } catch (cause) {
    throw new PartMissing(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
