import type { voiceKindsJa } from './voice-kinds-ja';

/** What a line of みんなの声 is; English. */
export const voiceKindsEn: typeof voiceKindsJa = {
  thanks: 'Thanks',
  idea: 'Idea',
  satisfaction: 'Satisfaction',
};
