import { benchStorage } from '../storage';
const t = performance.now();
const r = await benchStorage({ quick: process.argv[2] === 'quick' });
console.log(JSON.stringify(r));
console.log((performance.now() - t) / 1000, 's');
process.exit(0);
