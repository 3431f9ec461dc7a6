/* Programs that the checks need and Node does not bring. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a program; its output is shown, and the script ends, when it fails. */
export function run(program: string, args: readonly string[], input?: string): string {
  const done = spawnSync(program, args, { encoding: 'utf8', input, maxBuffer: 1 << 28 });
  if (done.status !== 0) {
    console.error(
      `${program} ${args.slice(0, 4).join(' ')}\n${done.error?.message ?? ''}${done.stdout ?? ''}${done.stderr ?? ''}`,
    );
    process.exit(1);
  }
  return done.stdout;
}

/** Installs Debian's packages where one of the files is missing. */
export function installMissing(packages: readonly string[], files: () => readonly string[]): void {
  const isMissing = (): boolean => files().some((file) => file === '' || !existsSync(file));
  if (!isMissing()) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`needed, and not here: ${packages.join(', ')} (Debian's names)`);
    process.exit(1);
  }
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
  if (isMissing()) {
    console.error(`still missing after apt-get install: ${packages.join(', ')}`);
    process.exit(1);
  }
}
