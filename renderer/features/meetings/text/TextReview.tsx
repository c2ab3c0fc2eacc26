import { useState } from 'react';
import type { ReactNode } from 'react';
import { App, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { ReviewPanes } from './ReviewPanes';
import { TextSource } from './TextSource';
import { useCall } from '../../../live/useCall';
import type { Conclusion } from '#shared/domain/meetings';

interface Props {
  readonly meetingId: string;
  readonly heldOn: string;
  readonly onClose: () => void;
}

/** From a conclusion in prose to numbered conclusions: paste or open a text, check what was read, add it. */
export function TextReview({ meetingId, heldOn, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const add = useCall('meetings.addLines');
  const [text, setText] = useState('');
  const [reading, setReading] = useState(false);

  async function confirm(conclusions: readonly Conclusion[]): Promise<void> {
    const result = await add.run({ id: meetingId, conclusions: [...conclusions], proceedings: [] });
    if (!result.ok) return;
    void message.success(t('meetings.text.added', { number: conclusions.length }));
    onClose();
  }

  return (
    <Modal
      open
      centered
      // Escape leaves a field here; it must not throw a review away.
      keyboard={false}
      mask={{ closable: false }}
      width={1330}
      footer={null}
      title={t('meetings.text.title')}
      onCancel={onClose}
      styles={{ body: { height: 'calc(100vh - 120px)', display: 'flex', flexDirection: 'column' } }}
      data-testid="text-review"
    >
      <ProblemAlert problem={add.problem} />
      {reading ? (
        <ReviewPanes
          text={text}
          heldOn={heldOn}
          busy={add.busy}
          onBack={() => setReading(false)}
          onConfirm={(conclusions) => void confirm(conclusions)}
        />
      ) : (
        <TextSource text={text} onText={setText} onRead={() => setReading(true)} />
      )}
    </Modal>
  );
}
