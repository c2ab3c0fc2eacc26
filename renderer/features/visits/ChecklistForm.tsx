import type { ReactNode } from 'react';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.fontless.css';
import './checklist.css';
import type { Model } from 'survey-core';

/** The checklist on the screen, with targets large enough for a finger. */
export function ChecklistForm({ model }: { readonly model: Model }): ReactNode {
  return (
    <div data-testid="checklist">
      <Survey model={model} />
    </div>
  );
}
