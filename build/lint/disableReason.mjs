/** An ESLint rule: switching a rule off in a comment needs a reason after `--`. */
export const disableReason = {
  meta: { type: 'problem', schema: [], messages: { reason: 'say why after --' } },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const text = comment.value.trim();
          if (/^eslint-disable/.test(text) && !/ -- \S/.test(text)) {
            context.report({ loc: comment.loc, messageId: 'reason' });
          }
        }
      },
    };
  },
};
