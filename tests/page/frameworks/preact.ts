import { type ComponentChildren, Fragment, h, hydrate, render } from 'preact';
import { type App, type Paragraph, SOURCE, type Story } from './story';

function Source({ shape }: { shape: Paragraph['shape'] }): ComponentChildren {
  if (shape === 'bold') return h('b', null, SOURCE);
  if (shape === 'linked') return h(Fragment, null, 'Two officials ', h('a', { href: '#' }, 'familiar with the talks'));
  return shape === 'none' ? 'Nobody' : SOURCE;
}

function Lines({ paragraph: { shape, place, day } }: { paragraph: Paragraph }): ComponentChildren {
  if (shape === 'late')
    return h('p', null, 'In ', place, ', nothing moves. ', SOURCE, ' said it was shut on ', day, '.');
  return h('p', null, h(Source, { shape }), ' said on ', day, ' that the pier in ', place, ' would close.');
}

function View({ story }: { story: Story }): ComponentChildren {
  if (story.route === 'gallery') return h('ul', null, h('li', null, 'Pictures of the pier'));
  return h(
    'section',
    null,
    h('h2', null, 'The pier in ', story.paragraphs.length, ' parts'),
    story.note,
    story.paragraphs.map((paragraph) => h(Lines, { key: paragraph.id, paragraph })),
    h('p', { dangerouslySetInnerHTML: { __html: story.html } }),
  );
}

/** Takes over what a server has sent. */
export function hydratePreact(container: Element, first: Story): App {
  hydrate(h(View, { story: first }), container);
  return appIn(container);
}

export function mountPreact(container: Element, first: Story): App {
  render(h(View, { story: first }), container);
  return appIn(container);
}

function appIn(container: Element): App {
  return {
    show: async (story) => render(h(View, { story }), container),
    unmount: () => render(null, container),
  };
}
