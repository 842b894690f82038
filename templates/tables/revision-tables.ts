import { REVISED_KPIS, REVISION_JUDGEMENTS } from '../../src/core/plan/target-record';
import { cell, head, label, result, sign, tableBlock, w } from '../../src/template/blocks';
import type { Block, Row } from '../../src/template/types';

/** Why targets are revised, and what the field's own rule makes of it. */
export const REVISION_CAUSES = Object.keys(
  REVISION_JUDGEMENTS,
) as readonly (keyof typeof REVISION_JUDGEMENTS)[];

/** The rule by which a revision is judged (目標修正の判断基準). */
export function judgementTable(): Block {
  const blanks = Object.fromEntries(['to', 'cause', 'reason'].map((column) => [column, cell('head', null)]));
  return tableBlock(
    'judgements',
    {
      day: head('planning.cause'),
      month: cell('head', null),
      kpi: head('planning.judgement'),
      from: cell('head', null),
      ...blanks,
    },
    REVISION_CAUSES.map((cause) => ({
      id: `judgement.${cause}`,
      cells: {
        day: label(`planning.causes.${cause}`),
        kpi: cell('strong', w(`planning.judgements.${REVISION_JUDGEMENTS[cause]}`)),
        to: cell('note', w(`planning.judgementHints.${cause}`)),
      },
    })),
  );
}

/** The month at work: each target as it was first and as it is now by the log, beside what the plan says. */
export function currentTable(): Block {
  return tableBlock(
    'current',
    {
      day: head('template.kpi'),
      month: head('planning.revisionCount'),
      kpi: head('planning.original'),
      from: head('planning.current'),
      to: head('planning.inPlan', 'planning.inPlanNote'),
      cause: head('template.state'),
    },
    REVISED_KPIS.map(currentRow),
  );
}

function currentRow(kpi: (typeof REVISED_KPIS)[number]): Row {
  const ofMonth =
    '{revisions.month},">="&{settings.month.value},{revisions.month},"<="&EOMONTH({settings.month.value},0),{revisions.kpi},"="&{@day}';
  const plan = `ROUND({dashboard.progress.${kpi}.target},0)`;
  /** The log's value of the first or last day; two of one day cannot be told apart, so nothing is said. */
  const valueOn = (column: 'from' | 'to', day: 'MINIFS' | 'MAXIFS') => {
    const onDay = `${ofMonth},{revisions.day},${day}({revisions.day},${ofMonth})`;
    return `IF(COUNTIFS(${onDay})=1,SUMIFS({revisions.${column}},${onDay}),[planning.twoOfOneDay])`;
  };
  return {
    id: `current.${kpi}`,
    cells: {
      day: label(`measures.${kpi}`),
      month: result(`=COUNTIFS(${ofMonth})`, 'count'),
      kpi: result(`=IF({@month}=0,${plan},${valueOn('from', 'MINIFS')})`, 'count'),
      from: result(`=IF({@month}=0,${plan},${valueOn('to', 'MAXIFS')})`, 'count'),
      to: result(`=${plan}`, 'count'),
      cause: result(
        `=IF({@month}=0,[planning.notRevised],IF({@from}={@to},${sign('on-target')}&[planning.revisedInPlan],${sign('likely-below')}&[planning.revisedNotInPlan]))`,
      ),
    },
  };
}

/** A line that says whether every revision says why, who agreed and what is done to reach the new target. */
export const completeRow: Row = {
  id: 'complete',
  cells: {
    day: result(
      `=IF(COUNTA({revisions.day})=0,"",IF(MIN(COUNTA({revisions.cause}),COUNTA({revisions.reason}),COUNTA({revisions.by}),COUNTA({revisions.measures}))<COUNTA({revisions.day}),${sign('likely-below')}&[planning.revisionsIncomplete],${sign('on-target')}&[planning.revisionsComplete]))`,
    ),
  },
};
