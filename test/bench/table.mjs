/** The middle of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** How many times one is of the other, to a figure that means something: `3.2`, `65`. */
export function ratio(a, b) {
  const times = a / b;
  return times >= 20 ? Math.round(times).toString() : times.toFixed(1);
}

/** A table in Markdown; every column but the first to the right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
