import XMLBuilder from "fast-xml-builder";

/** A test case of JUnit XML: passed, unless it has a failure or was skipped. */
export interface JunitCase {
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  /** Why it was skipped. */
  readonly skipped?: string;
}

/** A suite of JUnit XML. */
export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

/** Suites as JUnit XML. */
export function toJunit(name: string, suites: readonly JunitSuite[]): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    format: true,
    suppressEmptyNode: true,
  });
  const cases = suites.flatMap((suite) => suite.cases);
  const testsuites = { "@name": name, ...countsOf(cases), testsuite: suites.map(toSuite) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites })}`;
}

function toSuite({ name, cases }: JunitSuite): object {
  const skipped = cases.filter((one) => one.skipped !== undefined).length;
  return {
    "@name": name,
    ...countsOf(cases),
    ...(skipped > 0 ? { "@skipped": skipped } : {}),
    testcase: cases.map((one) => toCase(name, one)),
  };
}

function countsOf(cases: readonly JunitCase[]): object {
  return { "@tests": cases.length, "@failures": cases.filter(({ failure }) => failure).length };
}

function toCase(classname: string, { name, failure, skipped }: JunitCase): object {
  return {
    "@classname": classname,
    "@name": name,
    ...(failure ? { failure: { "@type": failure.type, "@message": failure.message, "#text": failure.text } } : {}),
    ...(skipped === undefined ? {} : { skipped: { "@message": skipped } }),
  };
}
