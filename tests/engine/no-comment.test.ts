import { describe, expect, it } from 'vitest';
import { checkNoComment, checkNotNoComment } from './cases/check';
import { NO_COMMENT_CASES, NOT_NO_COMMENT } from './cases/no-comment.cases';

describe.each(Object.entries(NO_COMMENT_CASES))('no comment: %s', (_construction, markups) => {
  it.each(markups)('%s', (markup) => {
    expect(checkNoComment(markup)).toEqual([]);
  });
});

describe('lines that only look like no comment', () => {
  it.each(NOT_NO_COMMENT)('%s', (text) => {
    expect(checkNotNoComment(text)).toEqual([]);
  });
});
