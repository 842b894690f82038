/** Why targets are revised and what the field's rule makes of it, as 目標改定履歴 and the sidebar say it; English. */
export const revisingEn = {
  causes: {
    'passing-cause': 'Passing outside cause',
    'lasting-change': 'Lasting change',
    'wrong-assumption': 'Wrong assumption',
  },
  judgement: 'What to do',
  judgements: {
    keep: 'Keep it, take measures',
    adjust: 'Adjust the target',
    'verify-and-revise': 'Check, then revise',
  },
  judgementHints: {
    'passing-cause':
      'Such as a trade show put off, a short absence. If next month is back to normal, keep the number',
    'lasting-change': 'Such as a new competitor, a new law, another product or headcount. Say since when',
    'wrong-assumption': 'Such as a rate or deal size taken too high. Look at your own rates first',
  },
};
