import { useEffect, useState } from "react";
import { useMockServer } from "../../../server/use-mock-server.tsx";

/** A campaign by its id, which goes into the request, and its name. */
export interface NamedCampaign {
  id: string;
  name: string;
}

/** The campaigns of a server; none before the page is connected to a mock server. */
export function useCampaigns(server: string): readonly NamedCampaign[] {
  const { mock } = useMockServer();
  const [campaigns, setCampaigns] = useState<readonly NamedCampaign[]>([]);
  useEffect(() => {
    let isLatest = true;
    setCampaigns([]);
    mock?.controls.data(server).then(
      (directory) => isLatest && setCampaigns(directory.campaigns),
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [mock, server]);
  return campaigns;
}
