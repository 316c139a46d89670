/** The figures of RESULTS.md that the READMEs quote. */
export interface QuotedFigures {
  /** Cold start of the command, as a multiple of a bare server's. */
  coldStart: number;
  /** Small reports per second on 50 connections. */
  smallReports: number;
  /** The same as a share of what a bare server reaches. */
  smallReportsShare: number;
  /** Real milliseconds of the sixty-second timeout of the vendor, in the test double with a virtual clock. */
  timeoutMs: number;
}

type Readme = "README.md" | "README.es.md";

const locales: Readonly<Record<Readme, string>> = { "README.md": "en", "README.es.md": "es-CO" };

/**
 * Reads the quoted figures from RESULTS.md.
 *
 * @throws when a measure or a line is missing
 */
export function readQuotedFigures(results: string): QuotedFigures {
  const [start] = readRow(results, "Cold start", "Mockvox");
  const [, many] = readRow(results, "Small report", "Mockvox");
  const [timeout] = readRow(results, "The sixty-second timeout", "the test double");
  return {
    coldStart: readRatio(start),
    smallReports: readFigure(many),
    smallReportsShare: readRatio(many),
    timeoutMs: readFigure(timeout),
  };
}

/** The cells of a line in the table of a measure, without its name. */
function readRow(results: string, measure: string, candidate: string): string[] {
  const section = results.split(/^## /m).find((text) => text.startsWith(`${measure}\n`));
  const row = section?.split("\n").find((line) => line.startsWith(`| ${candidate} |`));
  if (!row) throw new Error(`RESULTS.md has no line "${candidate}" under "${measure}".`);
  return row.split("|").slice(2, -1);
}

function readFigure(cell = ""): number {
  return Number(cell.replaceAll(",", "").trim().split(" ")[0]);
}

function readRatio(cell = ""): number {
  return Number(/\((.+) ×\)/.exec(cell)?.[1]);
}

const sentences: Readonly<Record<Readme, (figures: Readonly<Record<keyof QuotedFigures, string>>) => string[]>> = {
  "README.md": ({ coldStart, smallReports, smallReportsShare, timeoutMs }) => [
    `The command starts in ${coldStart} times the time of a bare \`node:http\` server.`,
    `On 50 connections and two cores it sends ${smallReports} small reports a second, ${smallReportsShare} of what a bare server reaches with ready-made responses.`,
    `The vendor's timeout of sixty seconds takes ${timeoutMs} ms in a test with a virtual clock.`,
  ],
  "README.es.md": ({ coldStart, smallReports, smallReportsShare, timeoutMs }) => [
    `El comando inicia en ${coldStart} veces el tiempo de un servidor \`node:http\` mínimo.`,
    `Con 50 conexiones y dos núcleos envía ${smallReports} reportes pequeños por segundo, el ${smallReportsShare} de lo que alcanza un servidor mínimo con respuestas ya hechas.`,
    `El límite de sesenta segundos del proveedor tarda ${timeoutMs} ms en una prueba con un reloj virtual.`,
  ],
};

/**
 * A README with the figures between its markers.
 *
 * @throws when the markers are missing
 */
export function writeFigures(readme: Readme, markdown: string, figures: QuotedFigures): string {
  const marked = /(<!-- speed:start -->\n).*?(<!-- speed:end -->)/s;
  if (!marked.test(markdown)) throw new Error(`${readme} has no markers for the figures of the bench.`);
  const lines = sentences[readme](format(locales[readme], figures)).map((sentence) => `- ${sentence}\n`);
  return markdown.replace(marked, (_, start: string, end: string) => start + lines.join("") + end);
}

function format(locale: string, figures: QuotedFigures): Record<keyof QuotedFigures, string> {
  const write = (figure: number, options: Intl.NumberFormatOptions): string => figure.toLocaleString(locale, options);
  return {
    coldStart: write(figures.coldStart, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    smallReports: write(figures.smallReports, { maximumSignificantDigits: 2 }),
    smallReportsShare: write(figures.smallReportsShare, { style: "percent" }),
    timeoutMs: write(figures.timeoutMs, { maximumSignificantDigits: 2 }),
  };
}
