declare module "parse-prometheus-text-format" {
  /** The families of metrics in a text of Prometheus. */
  const parse: (text: string) => unknown;
  export = parse;
}
