/** Whether a host name, as in `hostname` of a URL, always means this machine: `localhost`, `*.localhost`, 127.0.0.0/8 or `::1`. */
export function isLoopback(hostname: string): boolean {
  return /^(?:(?:[^.]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i.test(hostname);
}
