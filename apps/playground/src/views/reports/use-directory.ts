import { useEffect, useMemo, useState } from "react";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { createNameLookup, type Directory, type NameOf } from "./entity-names.ts";

/** The campaigns, skills, routing points and agents of a server number; none before the page is connected to a mock server. */
export function useDirectory(server: string): { directory: Directory | undefined; nameOf: NameOf } {
  const { mock } = useMockServer();
  const [read, setRead] = useState<{ directory: Directory; of: unknown; server: string }>();
  useEffect(() => {
    let isLatest = true;
    mock?.controls.data(server).then(
      (directory) => isLatest && setRead({ directory, of: mock, server }),
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [mock, server]);
  const directory = read?.of === mock && read?.server === server ? read.directory : undefined;
  const nameOf = useMemo(() => createNameLookup(directory), [directory]);
  return { directory, nameOf };
}
