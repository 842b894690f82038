import { readFileSync } from 'node:fs';

/** A top-level function of the built script that is documented: its comment, name and parameters. */
const DOCUMENTED = /\/\*\*\n((?: \*.*\n)*?) \*\/\nfunction (\w+)\(([^)]*)\)/g;

const code = readFileSync('dist/Code.js', 'utf8');
const functions = [...code.matchAll(DOCUMENTED)].map(([, comment = '', name = '', parameters = '']) => ({
  name,
  parameters: parameters.split(','),
  lines: comment.split('\n').map((line) => line.replace(/^ \* ?/, '')),
}));

describe('the JSDoc in dist/Code.js', () => {
  it('is there for every function made for formulas', () => {
    const exported = [...readFileSync('src/main.ts', 'utf8').matchAll(/\bGYAKUSAN_\w+/g)].map(
      ([name]) => name,
    );
    expect(exported).toHaveLength(6);
    expect(functions.map(({ name }) => name)).toEqual(exported);
  });

  it.each(functions)('describes $name in Japanese, then English', ({ lines }) => {
    expect(lines[0]).toMatch(/^[\p{Script=Han}0-9].* \/ [A-Z][\x20-\x7e]+$/u);
    expect(lines[1]).toBe('');
  });

  it.each(functions)('describes every parameter of $name, in order', ({ lines, parameters }) => {
    const described = lines.flatMap(
      (line) => /^@param \{\S+\} (\w+) .+ \/ [\x20-\x7e]+$/.exec(line)?.[1] ?? [],
    );
    expect(described).toEqual(parameters);
  });

  it.each(functions)('says what $name gives, and that it is for formulas', ({ lines }) => {
    expect(lines.filter((line) => /^@return \{\S+\} .+ \/ [\x20-\x7e]+$/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => line === '@customfunction')).toHaveLength(1);
  });

  it('hides nothing from the formula bar: each function takes as many arguments as it hands on', () => {
    for (const { name, parameters } of functions) {
      expect(code).toContain(`function ${name}(${parameters}){return addon.${name}(${parameters})}`);
    }
  });
});
