/**
 * How the page asks for reports: as a program does, which keeps no answers and has no cookies. A browser that keeps answers lets a
 * second request for the same address wait for the first. And it gives requests without cookies connections of their own: it
 * sends a request again, unasked, when a connection that was used before brings a 408, and the controls' would never run out.
 */
export const asAProgram: RequestInit = { cache: "no-store", credentials: "omit" };
