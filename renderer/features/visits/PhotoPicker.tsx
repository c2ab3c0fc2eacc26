import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { CameraOutlined } from '@ant-design/icons';
import { Button, Image } from 'antd';
import { useTranslation } from 'react-i18next';
import { imageTypes } from '#shared/domain/attachments';
import { photoUrl } from './checklistAnswers';
import { ProblemAlert } from '../../components/ProblemAlert';
import { usePhotoUpload } from './usePhotoUpload';
import styles from './FindingCard.module.css';
import type { Problem } from '#shared/result';

interface Props {
  readonly ownerId: string;
  readonly photoIds: readonly string[];
  readonly onChange: (photoIds: string[]) => void;
}

/** Adds photos; one that is refused says why and the others stay. */
export function PhotoPicker({ ownerId, photoIds, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const upload = usePhotoUpload(ownerId);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  async function add(files: readonly File[]): Promise<void> {
    setBusy(true);
    setProblem(null);
    const added: string[] = [];
    for (const file of files) {
      const result = await upload(file);
      if (result.ok) added.push(result.value.id);
      else setProblem(result.problem);
    }
    setBusy(false);
    onChange([...photoIds, ...added]);
  }

  return (
    <>
      <ProblemAlert problem={problem} />
      <input
        ref={input}
        type="file"
        style={{ display: 'none' }}
        multiple
        accept={imageTypes.join(',')}
        aria-label={t('visits.addPhoto')}
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          // The same file may be chosen again after a refusal.
          event.target.value = '';
        }}
      />
      <div className={styles['photos']}>
        {photoIds.map((id) => (
          <Image key={id} src={photoUrl(id)} alt={t('visits.photo')} width={72} height={72} />
        ))}
        <Button icon={<CameraOutlined />} loading={busy} onClick={() => input.current?.click()}>
          {t('visits.addPhoto')}
        </Button>
      </div>
    </>
  );
}
