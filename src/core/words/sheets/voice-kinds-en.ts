/** What a line of みんなの声 is; English. */
export const voiceKindsEn = { thanks: 'Thanks', idea: 'Idea', satisfaction: 'Satisfaction' };
