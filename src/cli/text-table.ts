import CliTable from 'cli-table3';
import type { Cell, Table } from '../exchange/table.js';

/** Lines without a frame: two spaces between columns, and a rule below their names. */
const plain = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** A table as text for reading. A column of numbers stands to the right. */
export function textTable({ columns, rows }: Table): string {
  const isNumeric = (index: number): boolean => {
    const cells = rows.map((row) => row[index] ?? null).filter((cell) => cell !== null);
    return cells.length > 0 && cells.every((cell) => typeof cell === 'number');
  };
  const table = new CliTable({
    chars: plain,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: columns.map((_, index) => (isNumeric(index) ? 'right' : 'left')),
  });
  table.push([...columns], ...rows.map((row) => row.map(shown)));
  const lines = table.toString().split('\n');
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function shown(cell: Cell): string {
  return cell === null ? '' : String(cell);
}
