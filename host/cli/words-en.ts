import { improvementsEn, monthlyEn, notesEn, weeklyEn } from './sample-texts-en';
import { summaryEn } from './summary-en';
import type { ja } from './words-ja';

/** What the command line says about its options and files, English. */
export const en: typeof ja = {
  help: `Usage: npm start -- [options]

  Installs the add-on in a spreadsheet, imports activity, shows the reverse plan, progress, landing and
  bottleneck, and serves a page to try it in a browser. Without --input it uses a made-up team.

  --input FILE.csv   A CSV to import. Its column names tell whether it holds daily activity, leads, actions
                     or deals. UTF-8 or Shift_JIS; commas, semicolons or tabs. May be said more than once
  --dates ORDER      How to read dates whose order cannot be told: dmy (day/month/year), mdy or ymd
  --goal GOAL        The goal: won=10 (deals) or revenue=3000000,averageDealSize=500000 (yen)
  --rates RATES      Rates to plan with, such as connect=0.3,meeting=0.1,win=0.25 (or some of them)
  --as-of DAY        Day up to which to count, such as 2026-04-15 (default: the last day of the file,
                     or today for the made-up team)
  --json             Writes the result as JSON to standard output and ends (no page)
  --xlsx FILE.xlsx   Saves the spreadsheet in Excel's format
  --no-serve         Ends without serving the page
  --port N           Port of the page (default 8080)
  --lang ja|en       Language
  --seed N           Number that varies the made-up team
  --help             This text`,

  seeHelp: (sentence) => `${sentence}. See --help for every option.`,
  unknownOption: (option) => `There is no option "${option}"`,
  stray: (word) => `"${word}" is not an option; name a file with --input FILE.csv`,
  noValue: (option, example) => `${option} needs a value, such as ${option} ${example}`,
  takesNoValue: (option) => `${option} takes no value; write just ${option}`,
  badValue: (option, value, example) =>
    `${option} has the value "${value}", which cannot be read; write it like ${option} ${example}`,
  badGoal: (value) =>
    `--goal has the value "${value}", which cannot be read; write won=10 or revenue=3000000,averageDealSize=500000 with numbers above 0`,
  badRates: (value, keys) =>
    `--rates has the value "${value}", which cannot be read; the names are ${keys}, a rate is above 0 and at most 1, as in connect=0.3,meeting=0.1,win=0.25`,
  badDates: (value) =>
    `--dates has the value "${value}", which cannot be read; write dmy (day/month/year), mdy (month/day/year) or ymd`,
  badDay: (value) =>
    `--as-of has the value "${value}", which is no day; write one that exists, such as 2026-04-15`,

  noFile: (path) => `The file "${path}" does not exist; check the path given with --input.`,
  unreadableFile: (path, reason) =>
    `The file "${path}" cannot be opened (${reason}); check that you may read it.`,
  notText: (path) =>
    `The file "${path}" cannot be read as text; save it from your spreadsheet as "CSV (UTF-8)" and try again.`,
  refused: (path, where, what, fix) => `The file "${path}"${where ? `, ${where}` : ''}: ${what}; ${fix}.`,
  notWritten: (path, reason) =>
    `The file "${path}" cannot be written (${reason}); check that its folder exists and no other program has it open.`,
  noPort: (port, reason) =>
    `No page can be served from port ${port} on (${reason}); name another one with --port.`,
  unexpected: (reason) => `Something unexpected went wrong: ${reason} (run it with DEBUG=1 to see where)`,

  chooseDates: (orders) => `run it with one of ${orders}`,
  nameOneTable: 'rename the columns so that they fit one of them',
  whereIn: (file, where) => `${file}, ${where}`,

  sample: {
    members: ['Sato', 'Suzuki', 'Takahashi', 'Tanaka', 'Ito'],
    departments: ['Group 1', 'Group 2'],
    initiative: 'Training on daily entry',
    memos: [
      'Mornings reach more people',
      'Many ask for documents first; call again next week',
      'Did not get past the reception; asked for a name',
      'Budget is next term; call in three months',
      'Uses a competitor; sent the comparison',
      'The customer story went down well',
    ],
    revisions: {
      lastMonth: {
        reason: 'A smaller trade show: 10% fewer leads',
        measures: 'Two webinars a month',
      },
      thisMonth: {
        reason: 'Decisions are slow at year end',
        measures: 'More calls in the morning',
      },
    },
    notes: notesEn,
    improvements: improvementsEn,
    weekly: weeklyEn,
    monthly: monthlyEn,
    companyStems: [
      ...['Aoba', 'Asahino', 'Izumi', 'Ebisawa', 'Ozora', 'Kasumi', 'Kitahama', 'Kurokawa', 'Sakuradai'],
      ...['Shiki', 'Shoyo', 'Seto', 'Takane', 'Chitose', 'Tsukishima', 'Shinonome', 'Nakahara', 'Minami'],
      ...['Hyuga', 'Fujisawa', 'Hotaka', 'Mikasa', 'Misato', 'Wakamatsu'],
    ],
    companyKinds: ['Works', 'Systems', 'Trading', 'Logistics', 'Building'],
    company: (stem, kind) => `${stem} ${kind}`,
    people: [
      ...['Ryo Yamamoto', 'Misaki Nakamura', 'Kenta Kobayashi', 'Yumi Kato', 'Daisuke Yoshida', 'Aya Yamada'],
      ...[
        'Makoto Sasaki',
        'Megumi Yamaguchi',
        'Takuya Matsumoto',
        'Naoko Inoue',
        'Sho Kimura',
        'Kaori Hayashi',
      ],
      ...['Manabu Shimizu', 'Mari Saito'],
    ],
    fieldSales: ['Mori', 'Ikeda', 'Hashimoto'],
    feedback: [
      {
        topic: 'Many trade show leads come without a job title',
        answer: 'From now on the title is always entered from the card',
      },
      {
        topic: 'A deal was handed over without the timing',
        answer: 'The lead checks all four items of BANT before handing over',
      },
      { topic: 'Web form leads answer fast and often become meetings', answer: '' },
    ],
    agreements: {
      leadDefinition: 'Enquiries with company, name and contact. No students, no competitors',
      meetingCriteria: 'The problem is known, a decision is due within 6 months, the day is fixed',
      handoffCriteria: 'Three of BANT filled in, shared the day before the meeting',
    },
  },

  title: 'Gyakusan, a sample',
  titleOfFile: (name) => `Gyakusan: ${name}`,
  written: (path) => `Saved: ${path}`,
  open: (url) => `Open in a browser: ${url} (Ctrl+C ends it)`,
  summary: summaryEn,
};
