import fc from 'fast-check';
import { cac, ltv, ltvCac, payback } from '../../../src/core/economics/unit-economics';

describe('ltv', () => {
  it('of 50 a month at 80% margin and 4% churn is 1,000', () => {
    expect(ltv({ arpu: 50, margin: 0.8, churn: 0.04 })).toBeCloseTo(1000, 10);
  });

  it('is not known while nobody leaves', () => {
    expect(ltv({ arpu: 50, margin: 0.8, churn: 0 })).toBeNull();
  });

  it('is 0 of customers that pay nothing', () => {
    expect(ltv({ arpu: 0, margin: 0.8, churn: 0.04 })).toBe(0);
  });
});

describe('cac', () => {
  it('of 6,000 spent on 20 new customers is 300', () => {
    expect(cac({ cost: 6000, newCustomers: 20 })).toBe(300);
  });

  it('is not known before the first customer, and 0 for what cost nothing', () => {
    expect(cac({ cost: 6000, newCustomers: 0 })).toBeNull();
    expect(cac({ cost: 0, newCustomers: 3 })).toBe(0);
  });
});

describe('ltvCac', () => {
  it('of 1,000 for 300 is 3.33', () => {
    expect(ltvCac({ ltv: 1000, cac: 300 })).toBeCloseTo(10 / 3, 12);
  });

  it('has no meaning where winning a customer costs nothing', () => {
    expect(ltvCac({ ltv: 1000, cac: 0 })).toBeNull();
  });
});

describe('payback', () => {
  it('of 300 at 50 a month and 80% margin takes 7.5 months', () => {
    expect(payback({ cac: 300, arpu: 50, margin: 0.8 })).toBe(7.5);
  });

  it('never comes without a margin, or at a loss', () => {
    expect(payback({ cac: 300, arpu: 50, margin: 0 })).toBeNull();
    expect(payback({ cac: 300, arpu: 0, margin: 0.8 })).toBeNull();
    expect(payback({ cac: 300, arpu: 50, margin: -0.1 })).toBeNull();
  });

  it('is the lifetime divided by the LTV : CAC ratio', () => {
    const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 0.01, max: 1, noNaN: true }), (arpu, cost, share) => {
        const customer = { arpu, margin: share, churn: share };
        const times = ltvCac({ ltv: ltv(customer) as number, cac: cost }) as number;
        expect(payback({ cac: cost, ...customer })).toBeCloseTo(1 / share / times, 6);
      }),
    );
  });
});
