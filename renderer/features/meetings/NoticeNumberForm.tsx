import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Card, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/DayField';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import { useSession } from '../../app/session/useSession';

/** The records clerk enters the number and date of the notice, once, after signing (NĐ 30/2020 Điều 15). */
export function NoticeNumberForm({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const { today } = useSession();
  const call = useCall('meetings.number');
  const [noticeNumber, setNumber] = useState('');
  const [noticeDate, setDate] = useState(today);
  return (
    <Card size="small" title={<h2>{t('meetings.numberTitle')}</h2>} style={{ marginBottom: 16 }}>
      <ProblemAlert problem={call.problem} />
      <Form
        layout="inline"
        onFinish={() => void call.run({ id, noticeNumber: noticeNumber.trim(), noticeDate })}
      >
        <Form.Item label={t('meetings.noticeNumber')} htmlFor="notice-number" required>
          <Input
            id="notice-number"
            maxLength={20}
            value={noticeNumber}
            onChange={(event) => setNumber(event.target.value)}
            style={{ width: 140 }}
          />
        </Form.Item>
        <Form.Item label={t('meetings.noticeDate')} htmlFor="notice-date" required>
          <DayField id="notice-date" allowClear={false} value={noticeDate} onChange={setDate} />
        </Form.Item>
        <Button
          type="primary"
          htmlType="submit"
          loading={call.busy}
          disabled={noticeNumber.trim() === '' || noticeDate === ''}
        >
          {t('meetings.giveNumber')}
        </Button>
      </Form>
    </Card>
  );
}
