import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { type Example, groups } from './examples.js';

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
      <path d="M9.2 9a2.8 2.8 0 1 1 4.2 2.5c-.9.5-1.4 1-1.4 2" />
      <path d="M12 17h.01" />
      <circle cx="12" cy="12" r="9.25" />
    </svg>
  );
}

function ExamplesPanel() {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor, headerEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor', 'headerEditor'),
  );

  // The editors share the width with this panel; lines wrap so that no end is hidden.
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor]) editor?.updateOptions({ wordWrap: 'on' });
  }, [queryEditor, variableEditor, headerEditor]);

  /** Goes to the tab that has the example, or puts it into a new one: nothing that was typed is lost. */
  function open({ query, variables, headers }: Example): void {
    const tab = tabs.findIndex((candidate) => candidate.query === query);
    if (tab === activeTabIndex) return;
    if (tab >= 0) {
      actions.changeTab(tab);
      return;
    }
    actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    headerEditor?.setValue(headers);
  }

  return (
    <section className="examples" aria-label="Examples">
      <h1>Examples</h1>
      <p>Pick a question, run it, change it. The panel below the question holds its variables, such as the day.</p>
      {groups.map(({ title, examples }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul>
            {examples.map((example) => (
              <li key={example.name}>
                <button
                  type="button"
                  aria-current={tabs[activeTabIndex]?.query === example.query}
                  onClick={() => {
                    open(example);
                  }}
                >
                  {example.question}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The list of questions beside the editor. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };
