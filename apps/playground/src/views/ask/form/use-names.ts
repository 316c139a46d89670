import { useEffect, useState } from "react";
import { useTarget } from "../../../server/use-target.tsx";

/** Something to ask for, by the id that goes into the request. */
export interface Choice {
  id: string;
  name: string;
}

/** The campaigns of a server, once a fake is held; none before. */
export function useCampaigns(server: string): readonly Choice[] {
  const { target } = useTarget();
  const [campaigns, setCampaigns] = useState<readonly Choice[]>([]);
  useEffect(() => {
    let isLatest = true;
    setCampaigns([]);
    target?.controls.data(server).then(
      (directory) => isLatest && setCampaigns(directory.campaigns),
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [target, server]);
  return campaigns;
}
