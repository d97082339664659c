import type { MarkLook, Example as RuleExample } from '../rules';
import { MarkedText } from '../ui/marked-text';
import { placesOf } from '../ui/places';

/** An example of a rule, with the words marked that the rule marks. */
export function Example({ example: { text, marks }, mark }: { example: RuleExample; mark: MarkLook }) {
  const places = placesOf(
    text,
    marks.map((words) => ({ words, mark })),
  );
  return <MarkedText text={text} marks={places} />;
}
