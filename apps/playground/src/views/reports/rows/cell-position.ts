/** A cell by its position in the table as it is shown. */
export interface CellPosition {
  row: number;
  column: number;
}
