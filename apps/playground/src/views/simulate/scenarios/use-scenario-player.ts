import type { ScenarioDefinition } from "@mockvox/spec/scenarios";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useUrlState } from "../../../link/use-url-state.tsx";
import { loadChunk } from "../../../loading/load-chunk.ts";
import { useMockServer } from "../../../server/use-mock-server.tsx";
import type { TokenControls } from "../try-it/with-latency.ts";
import { plans, playScenario, type ScenarioEvent } from "./play-scenario.ts";
import { sendDemoRequest } from "./send-demo-request.ts";

export interface ScenarioPlayer {
  /** The scenarios that can be played, once loaded. */
  definitions: readonly ScenarioDefinition[];
  /** The name of the scenario that was played last, or is being played. */
  name: string | undefined;
  /** In order, numbered from 1. */
  events: readonly (ScenarioEvent & { number: number })[];
  isPlaying: boolean;
  error: unknown;
  /** Resolves to whether it was played and the token restored. */
  play(definition: ScenarioDefinition): Promise<boolean>;
  stop(): void;
}

export function useScenarioPlayer(token: string, controls: TokenControls | undefined): ScenarioPlayer {
  const { connect } = useMockServer();
  const { server = "0001" } = useUrlState().urlState;
  const [events, setEvents] = useState<ScenarioPlayer["events"]>([]);
  const running = useRef(new AbortController());
  const { data: definitions = [] } = useQuery({
    queryKey: ["scenarios"],
    queryFn: async () => {
      const { scenarioDefinitions } = await loadChunk(import("@mockvox/spec/scenarios"));
      return Object.keys(plans).flatMap((name) => scenarioDefinitions.filter((each) => each.name === name));
    },
    throwOnError: true,
  });
  const playing = useMutation({
    mutationFn: async (definition: ScenarioDefinition) => {
      if (!controls) return;
      const mock = await connect();
      const { signal } = running.current;
      await playScenario(definition, {
        controls,
        signal,
        send: () => sendDemoRequest(mock, server, token, signal),
        onEvent: (event) => setEvents((earlier) => [...earlier, { ...event, number: earlier.length + 1 }]),
      });
    },
    networkMode: "always",
  });
  return {
    definitions,
    name: playing.variables?.name,
    events,
    isPlaying: playing.isPending,
    error: playing.error,
    play: async (definition) => {
      running.current = new AbortController();
      setEvents([]);
      return playing.mutateAsync(definition).then(
        () => true,
        () => false,
      );
    },
    stop: () => running.current.abort(),
  };
}
