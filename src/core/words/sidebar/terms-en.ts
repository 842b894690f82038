/** What the page says a count or a rate means, English. */
export const termsEn = {
  measures: {
    calls: 'Calls made, answered or not; calling the same person again counts again.',
    rings: 'Calls that rang. Wrong numbers and busy lines do not count.',
    connects: 'Calls somebody answered, the reception too.',
    effectiveContacts:
      'Talks with the person in charge about the matter. Reception and voice mail do not count.',
    meetings: 'Meetings with a day agreed, counted on the day they were set.',
    qualifiedMeetings: 'Meetings field sales agreed to go on with.',
    won: 'Deals won, counted on the day they were won.',
    revenue: 'Amount of the deals won (yen).',
    mailsSent: 'Mails written to one person. Newsletters do not count.',
  },
  rates: {
    connectRate: 'Calls that reached the person in charge. Low? Look at the hours and at the list.',
    ringRate: 'Calls that rang. Low? Check the numbers of the list.',
    answerRate: 'Rings that were answered. Low? Change the hours.',
    effectiveRate:
      'Answered calls that became a talk with the person in charge. Low? Look at the opening line.',
    meetingRate: 'Talks that led to a meeting. Low? Look at questions and value proposition.',
    qualifiedRate: 'Meetings accepted by field sales. Low? Agree on what makes a meeting.',
    winRate: 'Meetings that were won. Low? Look at what is handed over and at the quality of meetings.',
  },
};
