import { useState } from 'react';
import type { ReactNode } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Button, Card, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { FindingCard } from './FindingCard';
import { FindingModal } from './FindingModal';
import type { VisitView } from '#shared/ipc/views';

export interface ChecklistQuestion {
  readonly name: string;
  readonly title: string;
}

interface Props {
  readonly visit: VisitView;
  readonly questions: readonly ChecklistQuestion[];
  readonly editable: boolean;
}

/** The shortcomings of a visit. */
export function FindingsPanel({ visit, questions, editable }: Props): ReactNode {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  return (
    <Card
      size="small"
      data-testid="findings"
      title={<h2>{t('visits.findings')}</h2>}
      extra={
        editable && (
          <Button type="primary" ghost icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {t('visits.addFinding')}
          </Button>
        )
      }
    >
      {visit.findings.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('visits.noFindings')} />
      )}
      {visit.findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} />
      ))}
      {adding && <FindingModal visit={visit} questions={questions} onClose={() => setAdding(false)} />}
    </Card>
  );
}
