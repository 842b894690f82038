/** The phases an inside-sales team goes through: 立ち上げ期 (0–6 months), 成長期 (6–12), 成熟期 (12 and on). */
export const PHASES = ['launch', 'growth', 'mature'] as const;

export type Phase = (typeof PHASES)[number];
