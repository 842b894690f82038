import type { SampleContext, TypedSheet } from './typed';

/** What the made-up team typed: a service of ¥45,000 a month, and a tool it thinks of buying. */
const TYPED = {
  ...{ arpu: 45_000, margin: 0.75, churn: 0.03, cost: 1_600_000, newCustomers: 5 },
  ...{ initialCost: 600_000, monthlyCost: 80_000, monthlyRevenue: 250_000 },
  ...{ roiMargin: 0.75, monthlySavings: 60_000, months: 12 },
  ...{ deals: 24, cycleDays: 45, shorter: 38 },
};

/** 収益性: unit economics, an investment, and the open pipeline. */
export const economicsSample = (_: SampleContext): TypedSheet => ({
  sheet: 'economics',
  cells: Object.entries(TYPED).map(([row, value]) => ({ row, column: 'value', value })),
});
