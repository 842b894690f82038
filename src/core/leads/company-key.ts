/** What a Japanese company is, in front of its name or behind; no part of the name by which it is found. */
const FORMS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|\((?:株|有|同|資|名|社|財)\)/g;

/**
 * A company's name as a key: width, case, blanks and 株式会社, (株) and their like aside, so that one company typed in
 * two ways is one. `''` for a name of nothing else.
 *
 * @example companyKey('株式会社 ＡＢＣ商事') and companyKey('ABC商事㈱') are both 'abc商事'
 */
export const companyKey = (name: string): string =>
  name.normalize('NFKC').replace(/\s/g, '').replace(FORMS, '').toLowerCase();
