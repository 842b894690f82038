/** Spreadsheets by what they were made for: one list for all test files of a worker. See kept-book.ts. */
module.exports = new Map();
