/** A bar that goes on in its own line of a terminal; elsewhere only the last line is written. */
export function progressBar(label: string): (share: number, note?: string) => void {
  const started = performance.now();
  let shown = '';
  return (share, note = '') => {
    const filled = Math.round(Math.min(1, share) * 30);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const line = `  ${label} [${'█'.repeat(filled)}${'·'.repeat(30 - filled)}] ${String(Math.floor(Math.min(1, share) * 100)).padStart(3)}% ${seconds} s ${note}`;
    if (share >= 1) process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}${line}\n`);
    else if (process.stdout.isTTY && line !== shown) process.stdout.write(`\r${line}`);
    shown = line;
  };
}
