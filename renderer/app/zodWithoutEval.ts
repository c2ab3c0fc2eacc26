// Zod reads its configuration here (zod/v4/core); without it every schema tries `eval`, which the window's policy reports.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
