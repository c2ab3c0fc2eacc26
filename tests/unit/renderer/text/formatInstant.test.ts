import { describe, expect, it } from 'vitest';
import { formatInstant, readInstant } from '../../../../renderer/text/formatInstant';
import { nameAndPost } from '../../../../renderer/text/nameAndPost';
import { showDay } from '../../../../renderer/text/showDay';

describe('instants and days on the screen', () => {
  it('are of Vietnam, whatever the machine is set to', () => {
    expect(readInstant('2019-01-27T17:30:00Z')).toEqual({ time: '00:30', day: '28/01/2019' });
    expect(formatInstant('2019-01-28T07:05:00Z')).toBe('14:05 28/01/2019');
  });

  it('are empty when there is none', () => {
    expect(formatInstant('')).toBe('');
    expect(showDay('')).toBe('');
  });

  it('show a day as dd/mm/yyyy', () => {
    expect(showDay('2019-02-28')).toBe('28/02/2019');
  });
});

describe('a person on the screen', () => {
  it('has name and post, but never the same twice', () => {
    expect(nameAndPost('Vũ Thu Hà', 'Chủ tịch UBND quận')).toBe('Vũ Thu Hà – Chủ tịch UBND quận');
    expect(nameAndPost('Văn thư', 'Văn thư')).toBe('Văn thư');
    expect(nameAndPost('', 'Văn thư')).toBe('Văn thư');
  });
});
