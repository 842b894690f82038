import type { ActionResult, ContactWay, DealOutcome, DealStage, LeadStatus } from '../tables/choices';

/*
 * What our choices are called in the CRMs: the values that are there in a new account. Whoever has changed the lists of
 * theirs maps the values when importing; both ask for it.
 */

/** What is imported into, or 'plain': our own columns, for people and for our own import. */
export type ExportTarget = 'plain' | 'salesforce' | 'hubspot';
type Crm = Exclude<ExportTarget, 'plain'>;

type Standard<Choice extends string> = { readonly [C in Crm]: { readonly [K in Choice]: string } };

/**
 * Salesforce: Lead Status. A lead becomes "Closed - Converted" by being converted there, never by an import, so a lead with
 * a meeting is one that is being worked on. HubSpot: Lead Status.
 */
export const LEAD_STATUSES: Standard<LeadStatus> = {
  salesforce: {
    ...{ new: 'Open - Not Contacted', untouched: 'Open - Not Contacted' },
    ...{ approaching: 'Working - Contacted', scheduling: 'Working - Contacted' },
    ...{ nurtureIdle: 'Working - Contacted', nurturePlanned: 'Working - Contacted' },
    ...{ meeting: 'Working - Contacted', outOfScope: 'Closed - Not Converted' },
  },
  hubspot: {
    ...{ new: 'New', untouched: 'Open', approaching: 'In Progress', scheduling: 'Connected' },
    ...{ nurtureIdle: 'Bad Timing', nurturePlanned: 'Bad Timing' },
    ...{ meeting: 'Open Deal', outOfScope: 'Unqualified' },
  },
};

/** Salesforce: Opportunity.StageName. HubSpot: Deal Stage of the pipeline a new account has. */
export const DEAL_STAGES: Standard<DealStage | DealOutcome> = {
  salesforce: {
    ...{ set: 'Qualification', hearing: 'Needs Analysis', proposal: 'Value Proposition' },
    ...{ quote: 'Proposal/Price Quote', verbal: 'Negotiation/Review' },
    ...{ won: 'Closed Won', lost: 'Closed Lost' },
  },
  hubspot: {
    ...{ set: 'Appointment Scheduled', hearing: 'Qualified To Buy', proposal: 'Presentation Scheduled' },
    ...{ quote: 'Decision Maker Bought-In', verbal: 'Contract Sent' },
    ...{ won: 'Closed Won', lost: 'Closed Lost' },
  },
};

/** The pipeline a new HubSpot account has. */
export const HUBSPOT_PIPELINE = 'Sales Pipeline';

/** Salesforce: Task.TaskSubtype. */
export const TASK_SUBTYPES: { readonly [W in ContactWay]: string } = {
  ...{ call: 'Call', mail: 'Email', visit: 'Task', letter: 'Task' },
};

/** HubSpot: Call outcome. */
export const CALL_OUTCOMES: { readonly [R in ActionResult]: string } = {
  ...{ unreached: 'No answer', callAgain: 'Connected', meeting: 'Connected' },
  ...{ lost: 'Connected', outOfScope: 'Wrong number' },
};

/** Salesforce: Lead.Industry, in the order of our industries; ours are broader, so services are Other. */
export const INDUSTRIES: readonly string[] = [
  ...['Manufacturing', 'Technology', 'Retail', 'Construction', 'Healthcare'],
  ...['Finance', 'Transportation', 'Other', 'Other'],
];
