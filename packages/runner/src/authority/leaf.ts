/** A certificate for a server, with its private key. Neither is written to a file. */
export interface Leaf {
  /** The certificate and that of its issuer, as PEM. */
  readonly cert: string;
  /** The private key, as PEM. */
  readonly key: string;
  /** When it expires, in epoch milliseconds. */
  readonly expiresAt: number;
}

/** Always has a valid certificate: pass it to `serve` as `tls`. */
export interface LeafSource {
  /** The certificate to use now; another one in time before the last one expires. */
  current(): Leaf | Promise<Leaf>;
}

/** How long a certificate for a server is valid, in milliseconds: seven days. */
export const leafLifetime: number = 7 * 24 * 3_600_000;

/** Issues the next certificate when half of the time of the last one is over. */
export function createLeafSource(issue: () => Promise<Leaf>, now: () => number): LeafSource {
  let last: Leaf | undefined;
  let pending: Promise<Leaf> | undefined;
  const renew = async (): Promise<Leaf> => {
    try {
      last = await issue();
      return last;
    } finally {
      pending = undefined;
    }
  };
  return {
    current: () => {
      if (last && now() < last.expiresAt - leafLifetime / 2) return last;
      pending ??= renew();
      return pending;
    },
  };
}
