/** How much the tests do: 1 in `npm test`, 10 in `npm run test:full`, more by night. Properties run that many times as often. */
export const testScale: number = Number(process.env.MOCKVOX_TEST_SCALE ?? 1);

/** Whether the tests run that take minutes: those named `*.long.test.ts` and those of the page in a browser. */
export const isFull: boolean = testScale > 1;
