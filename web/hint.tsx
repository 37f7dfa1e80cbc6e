import { pick, useGraphiQL } from '@graphiql/react';
import { dayOf } from './day.js';

/** What stands where the answer will be, until there is one. */
export function Hint() {
  const { tabs, activeTabIndex, isFetching } = useGraphiQL(pick('tabs', 'activeTabIndex', 'isFetching'));
  const tab = tabs[activeTabIndex];
  if (tab === undefined || tab.response || isFetching) return null;
  const changes =
    dayOf({ query: tab.query ?? '', variables: '' }) === undefined && /^\s*mutation\b/m.test(tab.query ?? '');
  return (
    <p className="hint">
      Press ▶, or Ctrl and Enter in the editor, and the answer will be here.
      {changes && ' This one changes the graph: it needs the token of a writer among the Headers, below on the left.'}
    </p>
  );
}
