/**
 * How laws are tried while the core is changed: on the same thirty inputs each time, so that a score means something,
 * and without looking for the smallest input that fails, which nobody would read.
 */
require('fast-check').configureGlobal({ seed: 1, numRuns: 30, endOnFailure: true });
