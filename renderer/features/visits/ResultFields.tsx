import type { ReactNode } from 'react';
import { Card, Form, Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { VisitData } from '#shared/domain/visits';

interface Props {
  readonly data: VisitData;
  readonly onChange: (patch: Partial<VisitData>) => void;
}

const results = ['PASS', 'CONDITIONAL', 'FAIL'] as const;

/** The verdict of the team, and where in the ward it was made. */
export function ResultFields({ data, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Card size="small" title={<h2>{t('visits.resultTitle')}</h2>}>
      <Form layout="vertical">
        <Form.Item label={t('visits.facility')} htmlFor="visit-facility">
          <Input
            id="visit-facility"
            maxLength={300}
            value={data.facility}
            onChange={(event) => onChange({ facility: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={t('visits.resultTitle')}>
          <Segmented
            block
            vertical
            size="large"
            aria-label={t('visits.resultTitle')}
            value={data.result}
            options={results.map((value) => ({ value, label: t(`visits.state.${value}`) }))}
            onChange={(result) => onChange({ result })}
          />
        </Form.Item>
        <Form.Item label={t('visits.remark')} htmlFor="visit-remark" style={{ marginBottom: 0 }}>
          <Input.TextArea
            id="visit-remark"
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={4000}
            value={data.remark}
            onChange={(event) => onChange({ remark: event.target.value })}
          />
        </Form.Item>
      </Form>
    </Card>
  );
}
