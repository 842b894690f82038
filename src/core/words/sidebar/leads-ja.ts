/** Words of the view リード, Japanese. */
export const leadsViewJa = {
  about: '今日連絡するリードの順番、これまでの経緯、アクションの記録ができます。',
};
