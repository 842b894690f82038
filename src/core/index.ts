/** The public functions of the core, room by room: what to read first, and what the host may use. */
export * from './calendar/business-days';
export * from './calendar/day';
export * from './calendar/national-holidays';
export * from './forecast/pace';
export * from './funnel/activity-cube';
export * from './funnel/bottleneck';
export * from './import/parse-count';
export * from './import/parse-day';
export * from './import/read-activity-rows';
export * from './kpi/chain';
export * from './kpi/measures';
export * from './overview/overview';
export * from './plan/reverse-plan';
export * from './problem';
export * from './words/index';
