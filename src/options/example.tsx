import type { MarkId } from '../rules';
import type { Example as RuleExample } from '../rules/rule';
import { MarkedText } from '../ui/marked-text';

/** An example of a rule, with the words marked that the rule marks. */
export function Example({ example: { text, marks }, mark }: { example: RuleExample; mark: MarkId }) {
  let from = 0;
  const places = marks.map((words) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, end: from, mark };
  });
  return <MarkedText text={text} marks={places} />;
}
