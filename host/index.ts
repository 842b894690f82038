/** What the host's bundle for Node offers: the command line, and the host itself for tests and tools. */
export { main } from './cli';
export * from './node-host';
