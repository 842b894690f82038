/** Conditions for formulas: which of the two chains the team uses, by 設定. */
export const IS_LONG = '{settings.chain.value}=[fields.chainLong]';
export const IS_SHORT = '{settings.chain.value}<>[fields.chainLong]';
