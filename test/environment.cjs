const { TestEnvironment } = require('jest-environment-node');

/**
 * Node's environment with one thing more: `requireOutside`, which loads a module outside of Jest's sandbox.
 *
 * The host is 15 MB of code that is not under test line by line. In the sandbox every test file loads it anew, and
 * every global name it looks up costs many times more; outside it is loaded once a worker and runs as it does for a
 * user.
 */
module.exports = class HostEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutside = require;
  }
};
