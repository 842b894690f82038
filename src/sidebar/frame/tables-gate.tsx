import type { ComponentChildren } from 'preact';
import { Refusal } from '../parts/refusal';
import type { TablesAnswer } from '../server/api';
import type { Tables } from '../server/use-tables';
import { Loading } from './loading';

/** What is shown of lists: grey shapes until they are read, why they could not be, and then what is made of them. */
export function TablesGate({
  tables: { answer, failure },
  children,
}: {
  readonly tables: Tables;
  readonly children: (answer: TablesAnswer) => ComponentChildren;
}) {
  return (
    <>
      {failure !== null && <Refusal>{failure}</Refusal>}
      {answer === null && failure === null && <Loading />}
      {answer !== null && children(answer)}
    </>
  );
}
