import type { ReactNode } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Button, Card, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConclusionEditor } from './ConclusionEditor';
import { newConclusion } from './newConclusion';
import { withLine, withoutLine } from './lines';
import type { Conclusion } from '#shared/domain/meetings';

interface Props {
  readonly conclusions: readonly Conclusion[];
  readonly heldOn: string;
  readonly onChange: (conclusions: readonly Conclusion[]) => void;
}

/** The numbered conclusions. */
export function ConclusionsEditor({ conclusions, heldOn, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Card size="small" title={<h2>{t('meetings.conclusionsTitle')}</h2>} data-testid="conclusions">
      {conclusions.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('meetings.noConclusions')} />
      )}
      {conclusions.map((conclusion, index) => (
        <ConclusionEditor
          key={conclusion.id}
          number={index + 1}
          conclusion={conclusion}
          heldOn={heldOn}
          onChange={(patch) => onChange(withLine(conclusions, conclusion.id, patch))}
          onRemove={() => onChange(withoutLine(conclusions, conclusion.id))}
        />
      ))}
      <Button
        type="dashed"
        icon={<PlusOutlined />}
        onClick={() => onChange([...conclusions, newConclusion(conclusions)])}
      >
        {t('meetings.addConclusion')}
      </Button>
    </Card>
  );
}
