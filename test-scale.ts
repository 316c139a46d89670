/** Multiplies the number of property runs: 1 in `npm test`, 10 in `npm run test:full`, more in the nightly workflow. */
export const testScale: number = Number(process.env.MOCKVOX_TEST_SCALE ?? 1);

/** Whether to run the slow tests: those named `*.long.test.ts` and those of the page in a browser. */
export const isFull: boolean = testScale > 1;
