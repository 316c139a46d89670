/**
 * Options of `fetch` with which the page requests reports as a program would: without cache and cookies. With a cache, browsers hold back
 * a second request for the same URL until the first has its response. And browsers use separate connections for requests without
 * cookies. They repeat a request on their own when a reused connection returns a 408; with the connections of the controls this would
 * never end.
 */
export const programFetchInit: RequestInit = { cache: "no-store", credentials: "omit" };
