import { Fragment, createElement as h, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type App, type Paragraph, SOURCE, type Story } from './story';

function Source({ shape }: { shape: Paragraph['shape'] }): ReactNode {
  if (shape === 'bold') return h('b', null, SOURCE);
  if (shape === 'linked') return h(Fragment, null, 'Two officials ', h('a', { href: '#' }, 'familiar with the talks'));
  return shape === 'none' ? 'Nobody' : SOURCE;
}

function Lines({ paragraph: { shape, place, day } }: { paragraph: Paragraph }): ReactNode {
  if (shape === 'late')
    return h('p', null, 'In ', place, ', nothing moves. ', SOURCE, ' said it was shut on ', day, '.');
  return h('p', null, h(Source, { shape }), ' said on ', day, ' that the pier in ', place, ' would close.');
}

export function View({ story }: { story: Story }): ReactNode {
  if (story.route === 'gallery') return h('ul', null, h('li', null, 'Pictures of the pier'));
  return h(
    'section',
    null,
    h('h2', null, 'The pier in ', story.paragraphs.length, ' parts'),
    story.note,
    story.paragraphs.map((paragraph) => h(Lines, { key: paragraph.id, paragraph })),
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is the test's own.
    h('p', { dangerouslySetInnerHTML: { __html: story.html } }),
  );
}

export function mountReact(container: Element, first: Story): App {
  const root = createRoot(container);
  const show = async (story: Story) => flushSync(() => root.render(h(View, { story })));
  void show(first);
  return { show, unmount: () => root.unmount() };
}
