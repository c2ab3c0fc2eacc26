import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Input, Modal, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { parserDirectory } from './text/parserDirectory';
import { ProblemAlert } from '../../components/ProblemAlert';
import { QuickLines } from './QuickLines';
import { quickConclusion, quickProceeding } from './quickLine';
import { useCall } from '../../live/useCall';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import { withLine } from './lines';
import styles from './QuickMinutes.module.css';
import type { MeetingData } from '#shared/domain/meetings';
import type { MeetingView } from '#shared/ipc/views';

interface Props {
  readonly meeting: MeetingView;
  readonly onClose: () => void;
}

type Mode = 'conclusions' | 'proceedings';

/** Taking minutes by keyboard alone: each line is kept at once, beside the lines of whoever else is writing. */
export function QuickMinutes({ meeting, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { units } = useDirectory();
  const add = useCall('meetings.addLines');
  const save = useCall('meetings.save');
  const [mode, setMode] = useState<Mode>('conclusions');
  const [line, setLine] = useState('');
  const [editing, setEditing] = useState('');
  const end = useRef<HTMLDivElement>(null);
  const { data } = meeting;
  const lines = mode === 'conclusions' ? data.conclusions : (data.proceedings ?? []);

  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [lines.length, mode]);

  const leave = (): void => {
    setEditing('');
    setLine('');
  };

  async function keep(noTask: boolean): Promise<void> {
    const text = line.trim();
    if (text === '' || add.busy || save.busy) return;
    const result = editing
      ? await save.run({ id: meeting.id, base: data, data: changed(text) })
      : await add.run({ id: meeting.id, ...fresh(text, noTask) });
    if (result.ok) leave();
  }

  const changed = (text: string): MeetingData =>
    mode === 'conclusions'
      ? { ...data, conclusions: withLine(data.conclusions, editing, { text }) }
      : { ...data, proceedings: withLine(data.proceedings ?? [], editing, { text }) };

  function fresh(text: string, noTask: boolean) {
    if (mode === 'proceedings') return { conclusions: [], proceedings: [quickProceeding(text)] };
    const settings = {
      heldOn: data.heldOn,
      directory: parserDirectory(units, data.heldOn),
      standing: (words: string) => t('meetings.text.standing', { words }),
    };
    return { conclusions: [quickConclusion(text, noTask, settings)], proceedings: [] };
  }

  /** The line before (up) or after (down) the one being changed; up from an empty line is the last. */
  function step(by: 1 | -1): void {
    const at = lines.findIndex(({ id }) => id === editing);
    const next = lines[at < 0 ? (by < 0 ? lines.length - 1 : -1) : at + by];
    if (next) {
      setEditing(next.id);
      setLine(next.text);
    } else if (by > 0) leave();
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const untouched = line === '' || lines.some(({ id, text }) => id === editing && text === line);
    if (event.key === 'Enter' && !event.shiftKey) void keep(event.ctrlKey);
    else if (event.key === 'F2') {
      setMode(mode === 'conclusions' ? 'proceedings' : 'conclusions');
      leave();
    } else if (event.key === 'ArrowUp' && untouched) step(-1);
    else if (event.key === 'ArrowDown' && untouched) step(1);
    else if (event.key === 'Escape' && editing) leave();
    else if (event.key === 'Escape' && line === '') onClose();
    else return;
    event.preventDefault();
  }

  return (
    <Modal
      open
      centered
      keyboard={false}
      mask={{ closable: false }}
      width={1100}
      footer={null}
      title={t('meetings.quick.title')}
      onCancel={onClose}
      styles={{ body: { height: 'calc(100vh - 160px)', display: 'flex', flexDirection: 'column' } }}
      data-testid="quick-minutes"
    >
      <Segmented<Mode>
        aria-label={t('meetings.quick.mode')}
        value={mode}
        onChange={(next) => {
          setMode(next);
          leave();
        }}
        options={[
          {
            value: 'conclusions',
            label: t('meetings.quick.conclusions', { number: data.conclusions.length }),
          },
          {
            value: 'proceedings',
            label: t('meetings.quick.proceedings', { number: (data.proceedings ?? []).length }),
          },
        ]}
      />
      <div className={styles['lines']}>
        <QuickLines data={data} mode={mode} editing={editing} />
        <div ref={end} />
      </div>
      <ProblemAlert problem={add.problem ?? save.problem} />
      <Input.TextArea
        autoFocus
        aria-label={t('meetings.quick.line')}
        placeholder={t(`meetings.quick.hint.${mode}`)}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={8000}
        value={line}
        onChange={(event) => setLine(event.target.value)}
        onKeyDown={press}
      />
      <p className={styles['keys']}>{t('meetings.quick.keys')}</p>
    </Modal>
  );
}
