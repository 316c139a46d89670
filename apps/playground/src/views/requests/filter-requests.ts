import type { RecordedRequest } from "@mockvox/mock-server";

/** The requests that contain every word of a text in their report, error response, status, token, server, method, path or parameters. */
export function filterRequests<Some extends RecordedRequest>(requests: readonly Some[], text: string): readonly Some[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return requests;
  return requests.filter((request) => {
    const searchable = searchableText(request);
    return words.every((word) => searchable.includes(word));
  });
}

function searchableText({ report, refusal, status, server, token, method, path, query }: RecordedRequest): string {
  const parameters = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return [report, refusal, status, server, token, method, path, ...parameters].join(" ").toLowerCase();
}
