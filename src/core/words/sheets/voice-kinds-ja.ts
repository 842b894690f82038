/** What a line of みんなの声 is; Japanese. */
export const voiceKindsJa = { thanks: 'ありがとう', idea: 'アイデア', satisfaction: '満足度' };
