import type { ReactNode } from 'react';
import { App, Button, Card, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldComparison } from './FieldComparison';
import { formatInstant } from '../../text/formatInstant';
import { ProblemAlert } from '../../components/ProblemAlert';
import { recordKinds } from '#shared/domain/kinds';
import { ToneTag } from '../../components/ToneTag';
import { useCall } from '../../live/useCall';
import { useProblemText } from '../../components/useProblemText';
import type { ParkedView } from '#shared/ipc/views';

/** One thing to settle: why, mine beside theirs, and the two ways out. */
export function ParkedCard({ item }: { readonly item: ParkedView }): ReactNode {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const problemText = useProblemText();
  const settle = useCall('parked.settle');
  const kind = recordKinds.find((known) => known === item.kind);

  function discard(): void {
    modal.confirm({
      title: t('parked.discardTitle'),
      content: t('parked.discardText'),
      okText: t('parked.discard'),
      okButtonProps: { danger: true },
      cancelText: t('common.cancel'),
      onOk: async () => {
        await settle.run({ id: item.id, choice: 'discard' });
      },
    });
  }

  return (
    <Card
      size="small"
      data-testid="parked-item"
      style={{ marginBottom: 16 }}
      title={
        <Space wrap>
          <ToneTag tone={item.reason === 'refused' ? 'red' : 'orange'}>
            {t(`parked.reason.${item.reason}`)}
          </ToneTag>
          <span>{kind ? t(`parked.kind.${kind}`) : item.kind}</span>
          <b>{item.title}</b>
        </Space>
      }
      extra={<span className="gb-quiet">{formatInstant(item.at)}</span>}
    >
      <p style={{ marginTop: 0 }}>
        {problemText(item.problem?.code ? item.problem : { code: 'conflict.fields' })}
      </p>
      <FieldComparison item={item} />
      <ProblemAlert problem={settle.problem} />
      <Space style={{ marginTop: 16 }}>
        <Button
          type="primary"
          loading={settle.busy}
          onClick={() => void settle.run({ id: item.id, choice: 'mine' })}
        >
          {t('parked.resend')}
        </Button>
        <Button disabled={settle.busy} onClick={discard}>
          {t('parked.discard')}
        </Button>
      </Space>
    </Card>
  );
}
