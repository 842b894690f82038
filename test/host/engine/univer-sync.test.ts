import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a module of its own with the patches imported, since Jest doesn't load ES modules, and gives what it prints. */
function printed(script: string): string {
  const source = `import { patchUniver } from './host/engine/univer-sync.mjs'; import { readFileSync } from 'node:fs'; ${script}`;
  const cwd = join(__dirname, '../../..');
  return spawnSync(process.execPath, ['--input-type=module', '-e', source], { cwd, encoding: 'utf8' }).stdout;
}

describe('patchUniver', () => {
  it('names the patch and the version it was written for when its place is missing', () => {
    const script =
      "try { patchUniver('@univerjs/engine-formula', 'other text', '9.9.9') } catch (error) { console.log(error.message) }";
    expect(printed(script)).toContain(
      'patch "dependency order at once" does not fit @univerjs/engine-formula 9.9.9, it is written for 0.25.1',
    );
  });

  it('leaves no await in the classes that calculate', () => {
    const script = `
      const text = patchUniver('@univerjs/engine-formula', readFileSync('node_modules/@univerjs/engine-formula/lib/es/index.js', 'utf8'));
      for (const name of ['FormulaDependencyGenerator', 'CalculateFormulaService', 'CalculateController']) {
        const body = text.slice(text.indexOf('let ' + name + ' = class'), text.indexOf(name + ' = __decorate'));
        console.log(name, body.length > 1000, /\\bawait\\b|\\basync\\b/.test(body));
      }`;
    expect(printed(script).trim().split('\n')).toEqual([
      'FormulaDependencyGenerator true false',
      'CalculateFormulaService true false',
      'CalculateController true false',
    ]);
  });
});
