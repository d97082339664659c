import type { ComponentChildren } from 'preact';
import type { RuleId } from '../rules';
import type { Example as RuleExample } from '../rules/rule';

/** An example of a rule, with the words marked that the rule marks. */
export function Example({ example, rule }: { example: RuleExample; rule: RuleId }) {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const words of example.marks) {
    const start = example.text.indexOf(words, from);
    parts.push(
      example.text.slice(from, start),
      <on-record-mark key={start} data-on-record={rule}>
        {words}
      </on-record-mark>,
    );
    from = start + words.length;
  }
  return (
    <>
      {parts}
      {example.text.slice(from)}
    </>
  );
}
