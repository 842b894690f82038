import { ratio } from './ratio';

/**
 * Lifetime value: the margin a customer brings until leaving, in the unit of `arpu`. A customer stays 1 ÷ churn months
 * on average.
 *
 * Null when nobody leaves (churn 0): no lifetime is known yet.
 *
 * @param customer `arpu` average revenue a customer and month; `margin` gross margin, 0–1; `churn` share of customers
 *   lost a month, 0–1
 * @example ltv({ arpu: 50, margin: 0.8, churn: 0.04 }) is 1000
 */
export function ltv(customer: {
  readonly arpu: number;
  readonly margin: number;
  readonly churn: number;
}): number | null {
  return ratio(customer.arpu * customer.margin, customer.churn);
}

/**
 * Customer acquisition cost: what was spent to win customers ÷ the new customers it won, both of the same period.
 *
 * Null without a new customer: the money is spent, its price per customer is not known yet.
 *
 * @example cac({ cost: 6000, newCustomers: 20 }) is 300
 */
export function cac(spending: { readonly cost: number; readonly newCustomers: number }): number | null {
  return ratio(spending.cost, spending.newCustomers);
}

/**
 * How many times over a customer pays back what winning it cost; 3 or more is taken for healthy (D. Skok, "SaaS
 * Metrics 2.0", 2010). Null when winning one costs nothing.
 *
 * @example ltvCac({ ltv: 1000, cac: 300 }) is 3.33…
 */
export function ltvCac(customer: { readonly ltv: number; readonly cac: number }): number | null {
  return ratio(customer.ltv, customer.cac);
}

/**
 * Months until a customer's margin has paid for winning it; within 12 is taken for healthy (D. Skok 2010). Null when a
 * customer brings no margin and never will have.
 *
 * @example payback({ cac: 300, arpu: 50, margin: 0.8 }) is 7.5
 */
export function payback(customer: {
  readonly cac: number;
  readonly arpu: number;
  readonly margin: number;
}): number | null {
  return ratio(customer.cac, customer.arpu * customer.margin);
}
