import { codeOfOutcome, type Outcome, outcomeOfCode } from "./outcome.ts";

/** One request for a report. */
export interface RangeRecord {
  /** When it arrived, in milliseconds of the tenant's clock. */
  at: number;
  /** `date_ini` and `date_end` in epoch seconds; NaN if malformed or absent. */
  ini: number;
  end: number;
  outcome: Outcome;
  rows: number;
  /** Whether the date range included its last second, as the profile said. */
  isInclusive: boolean;
  /** Whether the HTTP status was 404, which an empty date range has, too. */
  isNotFound: boolean;
  /** Whether the limits themselves refused it, not an injected error response. */
  isEnforced: boolean;
}

/** The requests of one report, in the order in which they ended, in 30 bytes each. */
export interface RangeSeries {
  readonly length: number;
  /** Adds a request; returns by how many bytes the series has grown. */
  add(record: RangeRecord): number;
  /** Drops the oldest block of requests; returns the bytes that became free, and which requests are gone. */
  dropOldest(): { bytes: number; records: RangeRecord[] };
  records(): RangeRecord[];
  /** The bytes that it takes. */
  bytes(): number;
}

const recordBytes = 30;
/** Blocks grow with the series: most tenants send few requests, and a few send many. */
const firstBlockRecords = 8;
const maxBlockRecords = 4_096;
/** What the engine keeps for a block in addition to its bytes. */
const blockOverheadBytes = 200;

interface Block {
  view: DataView;
  length: number;
}

export function createRangeSeries(): RangeSeries {
  const blocks: Block[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    add: (record) => {
      let grownBy = 0;
      let block = blocks.at(-1);
      if (!block || block.length * recordBytes === block.view.byteLength) {
        block = createBlock(block);
        grownBy = sizeOf(block);
        blocks.push(block);
      }
      write(block.view, block.length * recordBytes, record);
      block.length += 1;
      length += 1;
      return grownBy;
    },
    dropOldest: () => {
      const block = blocks.shift();
      if (!block) return { bytes: 0, records: [] };
      length -= block.length;
      return { bytes: sizeOf(block), records: readBlock(block) };
    },
    records: () => blocks.flatMap(readBlock),
    bytes: () => blocks.reduce((sum, block) => sum + sizeOf(block), 0),
  };
}

function createBlock(previous: Block | undefined): Block {
  const records = previous ? Math.min(2 * previous.length, maxBlockRecords) : firstBlockRecords;
  return { view: new DataView(new ArrayBuffer(records * recordBytes)), length: 0 };
}

function sizeOf({ view }: Block): number {
  return view.byteLength + blockOverheadBytes;
}

function readBlock({ view, length }: Block): RangeRecord[] {
  return Array.from({ length }, (_, index) => read(view, index * recordBytes));
}

function write(view: DataView, offset: number, record: RangeRecord): void {
  view.setFloat64(offset, record.at, true);
  view.setFloat64(offset + 8, record.ini, true);
  view.setFloat64(offset + 16, record.end, true);
  view.setUint32(offset + 24, record.rows, true);
  view.setUint8(offset + 28, codeOfOutcome(record.outcome));
  view.setUint8(offset + 29, (record.isInclusive ? 1 : 0) | (record.isNotFound ? 2 : 0) | (record.isEnforced ? 4 : 0));
}

function read(view: DataView, offset: number): RangeRecord {
  const flags = view.getUint8(offset + 29);
  return {
    at: view.getFloat64(offset, true),
    ini: view.getFloat64(offset + 8, true),
    end: view.getFloat64(offset + 16, true),
    rows: view.getUint32(offset + 24, true),
    outcome: outcomeOfCode(view.getUint8(offset + 28)),
    isInclusive: (flags & 1) > 0,
    isNotFound: (flags & 2) > 0,
    isEnforced: (flags & 4) > 0,
  };
}
