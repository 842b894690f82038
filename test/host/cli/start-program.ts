import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ResultDocument } from '../../../host/cli/result-document';

/** What `npm start` runs. */
export const START_PROGRAM = join(__dirname, '../../../host/start.mjs');

/** What a run of the program left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs what `npm start` runs, to its end, in a folder of its own. */
export function start(cwd: string, argv: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [START_PROGRAM, ...argv],
      { cwd, env: { ...process.env, LANG: 'ja_JP.UTF-8', ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

/** The document a run with `--json` prints; the whole of stdout must be that one document. */
export async function startJson(cwd: string, argv: readonly string[]): Promise<ResultDocument> {
  const { code, stdout, stderr } = await start(cwd, [...argv, '--json']);
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout);
}

/** A run of the program that serves the page: end it with `kill`. */
export interface Served {
  readonly program: ChildProcess;
  /** The address it prints once it serves; rejected when it ends before. */
  readonly address: Promise<string>;
}

/** Starts what `npm start` runs, on any free port. */
export function startServing(argv: readonly string[], cwd?: string): Served {
  const program = spawn(process.execPath, [START_PROGRAM, ...argv, '--port', '0'], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = new Promise<string>((resolve, reject) => {
    let printed = '';
    program.stdout.on('data', (text) => {
      printed += text;
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (url) resolve(url);
    });
    program.on('exit', (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
  return { program, address };
}
