import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { type Example, groups } from './examples.js';
import { isFirstVisit } from './first-visit.js';

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
      <path d="M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01" />
    </svg>
  );
}

function ExamplesPanel() {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, operationName, queryEditor, variableEditor, headerEditor, responseEditor } =
    useGraphiQL(
      pick(
        'tabs',
        'activeTabIndex',
        'operationName',
        'queryEditor',
        'variableEditor',
        'headerEditor',
        'responseEditor',
      ),
    );
  const tab = tabs[activeTabIndex];

  // The editors share the width with this panel; lines wrap so that no end is hidden.
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor]) editor?.updateOptions({ wordWrap: 'on' });
  }, [queryEditor, variableEditor, headerEditor]);

  // An example that reads is asked as soon as the editors have it, so that its answer is there to look at.
  const toAsk = useRef(isFirstVisit ? groups[0]?.examples[0]?.query : undefined);
  useEffect(() => {
    if (!responseEditor || tab?.query !== toAsk.current || tab?.operationName !== operationName) return;
    toAsk.current = undefined;
    actions.run();
  }, [actions, tab, operationName, responseEditor]);

  /** Goes to the tab that has the example, or puts it into a new one: nothing that was typed is lost. */
  function open({ query, variables, headers, writes }: Example): void {
    const opened = tabs.findIndex((candidate) => candidate.query === query);
    if (opened === activeTabIndex) return;
    if (opened >= 0) {
      actions.changeTab(opened);
      return;
    }
    actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    headerEditor?.setValue(headers);
    toAsk.current = writes ? undefined : query;
  }

  return (
    <section className="examples" aria-label="Examples">
      {groups.map(({ title, purpose, examples }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <p>{purpose}</p>
          <ul>
            {examples.map((example) => (
              <li key={example.query}>
                <button
                  type="button"
                  disabled={!responseEditor}
                  aria-current={tab?.query === example.query}
                  onClick={() => {
                    open(example);
                  }}
                >
                  {example.question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** The list of questions beside the editor. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };
