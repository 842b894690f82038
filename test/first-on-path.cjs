const { execFileSync } = require('node:child_process');

/** The path of the first of these programs that is on PATH, or null. */
exports.firstOnPath = (names) => {
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // `which` fails for a command that is not there: try the next name.
    }
  }
  return null;
};
