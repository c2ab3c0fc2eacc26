import type { Fault, FaultProxy } from '../support/faultProxy';
import type { Weather } from './plan';

const html = '<!doctype html><title>Đăng nhập Wi-Fi</title>';

/** The milliseconds by which slow answers are late. */
const late = 400;

function faultOf(weather: Weather, count: number): Fault | null {
  switch (weather) {
    case 'clear':
    case 'cut':
      return null;
    case 'loseAnswers':
      return count % 2 ? { type: 'loseAnswer' } : null;
    case 'truncate':
      return count % 2 ? { type: 'truncate' } : null;
    case 'duplicate':
      return { type: 'duplicate' };
    case 'delay':
      return { type: 'holdAnswer', until: new Promise((resolve) => setTimeout(resolve, late)) };
    case 'portal':
      return { type: 'answer', status: 200, body: html };
    case 'busy':
      return { type: 'answer', status: 503, body: '{"code":"server.busy"}' };
  }
}

/** Makes the line of one client good or bad. */
export function setWeather(line: FaultProxy, weather: Weather): void {
  let count = 0;
  if (weather === 'cut') {
    line.rule(() => ({ type: 'drop' }));
    line.cut();
    return;
  }
  line.rule(({ path }) => (path === '/v1/stream' ? null : faultOf(weather, (count += 1))));
}
