import { noActivity } from '../../../src/core/kpi/measures';
import { channelsInOrder, membersInOrder } from '../../../src/core/overview/group-order';

const member = (name: string, calls: number) => ({ member: name, ...noActivity(), calls });
const channel = (name: string, calls: number) => ({ channel: name, ...noActivity(), calls });

describe('membersInOrder', () => {
  it('lists every member of the settings in their order, idle ones at zero, then others as they appear', () => {
    const active = [member('伊藤', 1), member('鈴木', 2), member('', 3), member('佐藤', 4)];
    expect(membersInOrder(active, ['佐藤', '高橋', '鈴木'])).toEqual([
      member('佐藤', 4),
      member('高橋', 0),
      member('鈴木', 2),
      member('伊藤', 1),
      member('', 3),
    ]);
  });

  it('lists everybody at zero before the first row', () => {
    expect(membersInOrder([], ['佐藤', '鈴木'])).toEqual([member('佐藤', 0), member('鈴木', 0)]);
  });

  it('keeps the order of appearance where the settings name nobody', () => {
    const active = [member('鈴木', 2), member('佐藤', 4)];
    expect(membersInOrder(active, [])).toEqual(active);
  });
});

describe('channelsInOrder', () => {
  it('lists channels with activity in the order of the settings, then others as they appear', () => {
    const active = [channel('テレアポ', 1), channel('展示会', 2), channel('', 3), channel('Web', 4)];
    expect(channelsInOrder(active, ['Web', '紹介', '展示会'])).toEqual([
      channel('Web', 4),
      channel('展示会', 2),
      channel('テレアポ', 1),
      channel('', 3),
    ]);
  });
});
